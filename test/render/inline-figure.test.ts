import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { inlineFigure, inlineFigureTree } from '../../src/render/inline-figure.ts';
import { kettleFigure, kettleSite } from '../support/kettle-figure.ts';

const CSS = ':root{--ink:#1c1b18;--accent:#a8430f;--on-accent:#fff}:root[data-theme=dark]{--ink:#edeae3}';
const html = inlineFigure(kettleFigure, kettleSite, CSS);
const { document } = parseHTML(`<html><body>${html}</body></html>`);

/** What a content system keeps that filters as GitHub does. */
function filtered(tree: Element): string {
  const root: Root = { type: 'root', children: [tree] };
  return toHtml(unified().use(rehypeSanitize).runSync(root));
}

describe('a figure to paste into an article', () => {
  it('asks for nothing and needs nothing: no script, style, class, frame or picture from elsewhere', () => {
    const banned = 'script, style, link, iframe, img, [src], [style], svg [class], [data-row], [onclick]';
    expect(document.querySelectorAll(banned).length).toBe(0);
    expect(html).not.toContain('var(');
    expect(html).not.toContain('site:');
  });

  it('draws in the colours of the light theme, at the size it was drawn in or smaller', () => {
    const svg = document.querySelector('svg');
    expect(svg?.getAttribute('fill')).toBe('#1c1b18');
    expect(svg?.querySelector('rect')?.getAttribute('fill')).toBe('#a8430f');
    expect([svg?.getAttribute('width'), svg?.getAttribute('height'), svg?.getAttribute('viewBox')]).toEqual([
      '100%',
      '100',
      '0 0 288 100',
    ]);
  });

  it('has the drawing described by the summary', () => {
    expect(document.querySelector('svg')?.getAttribute('aria-label')).toBe('Red & blue kettles boiled.');
  });

  it('keeps text, table and link where the drawing is filtered out', () => {
    const kept = parseHTML(`<html><body>${filtered(inlineFigureTree(kettleFigure, kettleSite, CSS))}</body></html>`);
    const words = kept.document.body.textContent;
    expect(kept.document.querySelector('svg')).toBeNull();
    expect(words).toContain('Two kettles <boiled>');
    expect(words).toContain('Source Gazette · As of Feb 1 2021 · Status claimed');
    expect([...kept.document.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      'red',
      '1,200',
      'blue',
      'not disclosed',
    ]);
    expect([...kept.document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain(
      'https://kettles.example/record/charts/kettle-2021/boils/',
    );
  });

  it('shows the first rows, and says how many there are, where a long table stands without a drawing', () => {
    const records = Array.from({ length: 500 }, (_, index) => [`kettle number ${index + 1}`, index]);
    const long = { ...kettleFigure, plotHtml: '<table></table>', records };
    const page = parseHTML(`<html><body>${inlineFigure(long, kettleSite, CSS)}</body></html>`).document;
    const rows = page.querySelectorAll('tbody tr');
    expect(rows.length).toBeGreaterThan(10);
    expect(page.querySelector('table')?.outerHTML.length).toBeLessThanOrEqual(3_000);
    expect(rows[0]?.textContent).toContain('kettle number 1');
    expect(page.querySelector('.left-out')?.textContent).toContain(`${rows.length} of 500; all at `);
  });

  it('leaves out a table that would outweigh the article', () => {
    const records = Array.from({ length: 100 }, (_, index) => [`kettle ${index}`, index]);
    expect(inlineFigure({ ...kettleFigure, records, shown: 100 }, kettleSite, CSS)).not.toContain('<table');
  });
});
