import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { chartPath, fullAddress } from '../publish/addresses.ts';
import { columnTitle } from '../rows/column-title.ts';
import { formatCount } from '../rows/wording.ts';
import { createDocument } from './document.ts';
import { leftOut, noteLine, plainAddress } from './embed-text.ts';

/** A table longer than this, in characters of HTML, would outweigh the article it is pasted into. */
const LONGEST_TABLE = 3_000;

/**
 * A figure as plain HTML to paste into an article: no frame, no script, no style, nothing that it asks for from
 * anywhere. What a content system drops of it takes nothing else along: without the drawing, the text, the small
 * table and the link still stand.
 *
 * @param css the style of frames, from which the drawing's colours are taken as values
 */
export function inlineFigure(content: FigureContent, site: Site, css: string): string {
  return toHtml(inlineFigureTree(content, site, css), { allowDangerousHtml: true });
}

/** The same as a tree; the drawing in it is raw HTML, being our own and escaped by the DOM that serialised it. */
export function inlineFigureTree(content: FigureContent, site: Site, css: string): Element {
  const address = fullAddress(site, chartPath(content));
  const drawing = drawingOf(content, css);
  const rows = rowsThatFit(content);
  // Beside a drawing a table is whole or not there; where there is none, its first rows are all that is shown.
  const shown = drawing.length > 0 && rows < content.records.length ? 0 : rows;
  return h('figure', [
    h('h3', content.finding),
    h('p', content.measure),
    ...drawing,
    ...(shown > 0 ? [tableOf(content, shown)] : []),
    h('figcaption', [
      ...leftOut(drawing.length > 0 || shown === 0 ? content : { ...content, shown }, site),
      h('p', content.summary),
      noteLine(content),
      h('p', [
        h('b', site.name),
        ' · ',
        h('a', { href: site.data_licence_url }, site.data_licence),
        ' · ',
        h('a', { href: address }, plainAddress(address)),
      ]),
    ]),
  ]);
}

/**
 * The narrow drawing with its colours as values. Its box takes the width there is and keeps its height, so that the
 * drawing shrinks into a narrow column and never grows: its text is as large as it was drawn.
 */
function drawingOf({ plotHtml, summary }: FigureContent, css: string): ElementContent[] {
  const document = createDocument();
  document.body.innerHTML = plotHtml;
  const svg = document.querySelector('.drawing-narrow svg');
  if (svg === null) return [];
  svg.setAttribute('width', '100%');
  svg.setAttribute('preserveAspectRatio', 'xMinYMin meet');
  svg.removeAttribute('aria-hidden');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', summary);
  for (const element of [svg, ...svg.querySelectorAll('*')]) makePlain(element, css);
  return [{ type: 'raw', value: svg.outerHTML } as unknown as ElementContent];
}

/** Leaves out what only a page of the site reads. */
function makePlain(element: globalThis.Element, css: string): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'class' || name.startsWith('data-') || name === 'tabindex') element.removeAttribute(name);
    else if (value.includes('var(')) element.setAttribute(name, withValues(value, css));
  }
}

const PROPERTY = /var\((--[\w-]+)\)/g;

/** Replaces custom properties by the first value that the style gives them, which is the light theme's. */
function withValues(value: string, css: string): string {
  return value.replace(PROPERTY, (whole, name: string) => {
    const found = css.indexOf(`${name}:`);
    if (found < 0) return whole;
    return css.slice(found + name.length + 1, css.slice(found).search(/[;}]/) + found).trim();
  });
}

/** How many of the first rows make a table that may be pasted. */
function rowsThatFit(content: FigureContent): number {
  const sizeOf = (count: number) => toHtml(tableOf(content, count)).length;
  let count = 0;
  while (count < content.records.length && sizeOf(count + 1) <= LONGEST_TABLE) count += 1;
  return count;
}

function tableOf({ columns, records }: FigureContent, count: number): Element {
  const head = columns.map((column) => h('th', { scope: 'col' }, columnTitle(column)));
  const rows = records.slice(0, count).map((record) =>
    h(
      'tr',
      record.map((value) => h('td', cellText(value))),
    ),
  );
  return h('table', [h('thead', [h('tr', head)]), h('tbody', rows)]);
}

function cellText(value: string | number | null): string {
  if (value === null) return 'not disclosed';
  return typeof value === 'number' ? formatCount(value) : value;
}
