import type { Chart, DrawingSize } from '../../charts/define-chart.ts';
import { drawingDocument } from '../document.ts';
import { drawnOnce } from '../made-once.ts';
import { cleanSvg } from '../svg.ts';
import { cutAbove, drawingExtents, withoutBelow } from './extents.ts';
import { lightTheme as theme } from './light-theme.ts';
import { element, xmlOf } from './xml.ts';

/** A chart's drawing, ready to stand in a picture. */
export interface PictureDrawing {
  readonly width: number;
  readonly height: number;
  /** Size of its smallest text in pixels; `Infinity` without text. */
  readonly smallest: number;
  /** The drawing with its upper left corner at (x, y), enlarged by `scale`; of what is below `cut`, pictures are left out. */
  place(x: number, y: number, scale?: number, cut?: number): string;
  /** The largest height up to `room` at which the drawing can end without cutting a line of text; all of it if it fits. */
  cutAbove(room: number): number;
}

/** How a drawing is made: its width in pixels, and whether its key says but a word for each mark. */
interface PictureDrawingKind {
  readonly size: DrawingSize;
  readonly width: number;
  readonly isBrief: boolean;
}

/** What a page needs of a drawing and a picture does not. */
const OF_PAGES = /^(?:class|data-.*|aria-.*|focusable|tabindex|role)$/;
const OF_ROOT = new Set(['xmlns', 'width', 'height', 'viewBox', 'aria-hidden', 'focusable']);

/** Draws a chart in the values of the light theme. */
export const pictureDrawing = drawnOnce((chart, rows, size, width) =>
  drawInPicture(chart, rows, { size, width, isBrief: false }),
);

/** The same for a card, whose key says a word for each mark. */
export const briefDrawing = drawnOnce((chart, rows, size, width) =>
  drawInPicture(chart, rows, { size, width, isBrief: true }),
);

function drawInPicture(
  chart: Chart<unknown>,
  rows: readonly unknown[],
  { size, width: drawnWidth, isBrief }: PictureDrawingKind,
): PictureDrawing {
  const idPrefix = `${chart.id}-picture-${size}`;
  const svg = chart.draw(rows, { document: drawingDocument, width: drawnWidth, size, theme, idPrefix, isBrief });
  cleanSvg(svg, idPrefix);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const extents = drawingExtents(svg);
  for (const child of svg.querySelectorAll('*')) dropPageAttributes(child);
  const inherited = Object.fromEntries(
    [...svg.attributes].filter(({ name }) => !OF_ROOT.has(name)).map(({ name, value }) => [name, value]),
  );
  const childrenOf = (drawn: Element) => [...drawn.children].map(xmlOf);
  const children = childrenOf(svg);
  return {
    width,
    height,
    smallest: Math.min(...extents.texts.map((text) => text.size)),
    place: (x, y, scale = 1, cut = height) => {
      const transform = scale === 1 ? `translate(${x},${y})` : `translate(${x},${y}) scale(${scale})`;
      return element(
        'g',
        { transform, ...inherited },
        ...(cut < height ? childrenOf(withoutBelow(svg, cut)) : children),
      );
    },
    cutAbove: (room) => (height <= room ? height : cutAbove(extents, room)),
  };
}

function dropPageAttributes(drawn: Element): void {
  for (const { name } of [...drawn.attributes]) if (OF_PAGES.test(name)) drawn.removeAttribute(name);
}
