import type { Dataset } from '../model/dataset.ts';
import type { FigureContent } from '../model/figure-content.ts';
import { FRAME_WIDTHS, type FrameHeights, type FrameWidth } from '../model/frame-heights.ts';

/** The heights, in CSS pixels, that a frame needs at each width. */
export type HeightsByWidth = Pick<FrameHeights, `at_${FrameWidth}`>;

/**
 * How high a frame must be to show an embed whole, for places that run no script: as measured in a browser, or, where
 * nobody measured yet, as estimated from the text and the drawings.
 */
export function frameHeight(dataset: Pick<Dataset, 'frameHeights'>, content: FigureContent): HeightsByWidth {
  const measured = dataset.frameHeights.find(
    ({ scope, figure, view }) => scope === content.scope && figure === content.figure && view === content.view,
  );
  if (measured === undefined) return estimate(content);
  const { at_320, at_480, at_640, at_960 } = measured;
  return { at_320, at_480, at_640, at_960 };
}

function estimate(content: FigureContent): HeightsByWidth {
  const [at_320, at_480, at_640, at_960] = FRAME_WIDTHS.map((width) => estimateAt(content, width));
  return { at_320: at_320 ?? 0, at_480: at_480 ?? 0, at_640: at_640 ?? 0, at_960: at_960 ?? 0 };
}

/** Left and right of the content, in pixels. */
const PADDING = 24;
/** Rules, the credit and the space between the parts. */
const FURNITURE = 120;
/** Ten per cent more than estimated: an empty strip is better than a figure that is cut. */
const MARGIN = 1.1;

function estimateAt({ finding, measure, summary, note, plotHtml }: FigureContent, width: FrameWidth): number {
  const room = width - PADDING;
  const text =
    textHeight(finding, room, { size: 19, line: 23 }) +
    [measure, summary, `${note.source}${note.status}`]
      .map((part) => textHeight(part, room, { size: 13, line: 19 }))
      .reduce((sum, height) => sum + height, 0);
  return Math.ceil(MARGIN * (FURNITURE + text + plotHeight(plotHtml, room)));
}

/** Letters are half as wide as high, on average. */
function textHeight(text: string, room: number, { size, line }: { size: number; line: number }): number {
  return Math.ceil((text.length * size) / 2 / room) * line;
}

/** The drawing made for that much room, and one line for each row, point and paragraph outside of it. */
function plotHeight(html: string, room: number): number {
  const [size, widest] = room >= 536 ? ['middle', 680] : ['narrow', 346];
  const drawing = html.split('class="drawing ').find((part) => part.startsWith(`drawing-${size}"`));
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing ?? '') ?? [];
  const drawn = width === undefined ? 0 : (Number(height) * Math.min(room, Number(widest))) / Number(width);
  const lines = html.replace(/<svg.*?<\/svg>/gs, '').match(/<(?:tr|li|p|dt|h[2-4])\b/g)?.length ?? 0;
  return drawn + lines * LINE;
}

/** A row of a table, with its space. */
const LINE = 28;
