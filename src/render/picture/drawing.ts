import { type Chart, DRAWING_WIDTHS, type DrawingSize, type Theme } from '../../charts/define-chart.ts';
import { createDocument } from '../document.ts';
import { cleanSvg } from '../svg.ts';
import { cutAbove, drawingExtents } from './extents.ts';
import { element, xmlOf } from './xml.ts';

/** A chart's drawing, ready to stand in a picture. */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  /** Size of its smallest text in pixels; `Infinity` without text. */
  readonly smallest: number;
  /** The drawing with its upper left corner at (x, y), enlarged by `scale`. */
  place(x: number, y: number, scale?: number): string;
  /** The largest height up to `room` at which the drawing can end without cutting a line of text; all of it if it fits. */
  cutAbove(room: number): number;
}

/** How a drawing is made. */
export interface PictureDrawingKind {
  readonly size: DrawingSize;
  readonly theme: Theme;
  /** True on a card: the key says a word for each mark. */
  readonly isBrief?: boolean;
}

/** What a page needs of a drawing and a picture does not. */
const OF_PAGES = /^(?:class|data-.*|aria-.*|focusable|tabindex|role)$/;
const OF_ROOT = new Set(['xmlns', 'width', 'height', 'viewBox', 'aria-hidden', 'focusable']);

/** Draws a chart in a theme of values. */
export function pictureDrawing(
  chart: Chart<unknown>,
  rows: readonly unknown[],
  { size, theme, isBrief = false }: PictureDrawingKind,
): PictureDrawing {
  const idPrefix = `${chart.id}-picture-${size}`;
  const context = { document: createDocument(), width: DRAWING_WIDTHS[size], size, theme, idPrefix, isBrief };
  const svg = chart.draw(rows, context);
  cleanSvg(svg, idPrefix);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const extents = drawingExtents(svg);
  for (const child of svg.querySelectorAll('*')) dropPageAttributes(child);
  const inherited = Object.fromEntries(
    [...svg.attributes].filter(({ name }) => !OF_ROOT.has(name)).map(({ name, value }) => [name, value]),
  );
  const children = [...svg.children].map(xmlOf);
  return {
    width,
    height,
    smallest: Math.min(...extents.texts.map((text) => text.size)),
    place: (x, y, scale = 1) => {
      const transform = scale === 1 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${scale})`;
      return element('g', { transform, ...inherited }, ...children);
    },
    cutAbove: (room) => (height <= room ? height : cutAbove(extents, room)),
  };
}

function dropPageAttributes(drawn: Element): void {
  for (const { name } of [...drawn.attributes]) if (OF_PAGES.test(name)) drawn.removeAttribute(name);
}
