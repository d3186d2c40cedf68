import { DRAWING_WIDTHS } from '../../charts/define-chart.ts';
import { drawingDocument } from '../document.ts';
import { drawnOnce } from '../made-once.ts';
import { cleanSvg } from '../svg.ts';
import { lightTheme as theme } from './light-theme.ts';
import { element, xmlOf } from './xml.ts';

/** A chart's drawing, ready to stand in a picture. */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  /** Size of its smallest text in pixels; `Infinity` without text. */
  readonly smallest: number;
  /** The drawing with its upper left corner at (x, y), enlarged by `scale`. */
  place(x: number, y: number, scale?: number): string;
}

/** What a page needs of a drawing and a picture does not. */
const OF_PAGES = /^(?:class|data-.*|aria-.*|focusable|tabindex|role)$/;
const OF_ROOT = new Set(['xmlns', 'width', 'height', 'viewBox', 'aria-hidden', 'focusable']);

/** Draws a chart in the values of the light theme. */
export const pictureDrawing = drawnOnce((chart, rows, size): PictureDrawing => {
  const idPrefix = `${chart.id}-picture-${size}`;
  const svg = chart.draw(rows, { document: drawingDocument, width: DRAWING_WIDTHS[size], size, theme, idPrefix });
  cleanSvg(svg, idPrefix);
  for (const child of svg.querySelectorAll('*')) dropPageAttributes(child);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const sizes = [...svg.querySelectorAll('text, tspan')].flatMap((text) => {
    const size = text.closest('[font-size]')?.getAttribute('font-size');
    return size ? [Number(size)] : [];
  });
  const inherited = Object.fromEntries(
    [...svg.attributes].filter(({ name }) => !OF_ROOT.has(name)).map(({ name, value }) => [name, value]),
  );
  const children = [...svg.children].map(xmlOf);
  return {
    width,
    height,
    smallest: Math.min(...sizes),
    place(x, y, scale = 1) {
      const transform = scale === 1 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${scale})`;
      return element('g', { transform, ...inherited }, ...children);
    },
  };
});

function dropPageAttributes(drawn: Element): void {
  for (const { name } of [...drawn.attributes]) if (OF_PAGES.test(name)) drawn.removeAttribute(name);
}
