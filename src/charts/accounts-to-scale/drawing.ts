import { select } from 'd3';
import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { NUMBER_STATUS_MARKS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { drawMark, round } from '../marks.ts';
import { closeUpRegion, drawCloseUp } from './close-up.ts';
import { drawLabels } from './labels.ts';
import { drawScene, fineStep, overviewHeight, overviewScale } from './overview.ts';
import { layOutPicture, type Picture } from './picture.ts';
import { type Shape, shape, toSvg } from './shape.ts';
import { wrapKeepingDates } from './text-lines.ts';
import { overlapWords, scaleWords, shareWords, squareWords } from './words.ts';

/** Where the parts of a drawing stand, in CSS pixels. Notes and enlargement share a column or stand side by side. */
interface Plan {
  readonly picture: number;
  readonly notes: { readonly x: number; readonly width: number };
  readonly closeUp: { readonly x: number; readonly width: number };
  readonly isBeside: boolean;
}

const PLANS: Record<DrawingSize, Plan> = {
  wide: { picture: 642, notes: { x: 690, width: 430 }, closeUp: { x: 690, width: 354 }, isBeside: true },
  middle: { picture: 642, notes: { x: 0, width: 270 }, closeUp: { x: 306, width: 354 }, isBeside: false },
  narrow: { picture: 288, notes: { x: 0, width: 288 }, closeUp: { x: 0, width: 288 }, isBeside: false },
};

const FONT = 14;
const LEADING = 19;

/** The whole figure as one drawing, without the picture file: areas at true proportion, labels, notes, enlargement. */
export function drawFigure(rows: readonly AccountsRow[], context: DrawContext): SVGElement {
  const picture = layOutPicture(rows);
  if (!picture) return emptyDrawing(context);
  const plan = PLANS[context.size];
  const height = overviewHeight(picture, plan.picture);
  const scale = wrapKeepingDates(restWords(picture, plan.picture), plan.picture, FONT);
  const notes = drawNotes(picture, plan, context.theme);
  const notesTop = plan.isBeside ? 0 : height + 24 + scale.length * LEADING;
  const enlarged = drawEnlarged(picture, plan, context.theme);
  const isStacked = plan.notes.x === plan.closeUp.x;
  const closeUpTop = plan.isBeside
    ? Math.max(notes.height, height - enlarged.height)
    : notesTop + (isStacked ? notes.height : 0);
  const bottom = Math.max(height + 12 + scale.length * LEADING, closeUpTop + enlarged.height, notesTop + notes.height);
  const size = { ...context, width: plan.picture };
  const svg = toSvg(
    context.document,
    shape('svg', { width: context.width, height: round(bottom), viewBox: `0 0 ${context.width} ${round(bottom)}` }, [
      drawScene(picture, size),
      ...drawLabels(picture, plan.picture, context.theme),
      ...scale.map((words, index) => text(words, 0, height + 20 + index * LEADING, context.theme, {})),
      shape('g', { transform: `translate(0,${round(notesTop)})` }, notes.shapes),
      shape('g', { transform: `translate(${plan.closeUp.x},${round(closeUpTop)})` }, enlarged.shapes),
    ]),
  );
  for (const { status, x, y } of notes.marks) {
    drawMark(select(svg), status, { x, y: y + notesTop, size: 13, theme: context.theme });
  }
  return svg;
}

function restWords(picture: Picture, width: number): string {
  return scaleWords(picture, overviewScale(picture, width), fineStep(picture, width));
}

function emptyDrawing({ document, width, theme }: DrawContext): SVGElement {
  const words = text('No count was disclosed', 0, 20, theme, {});
  return toSvg(document, shape('svg', { width, height: 30, viewBox: `0 0 ${width} 30` }, [words]));
}

function text(words: string, x: number, y: number, theme: Theme, attributes: Shape['attributes']): Shape {
  const base = { x: round(x), y: round(y), 'font-size': FONT, 'font-family': theme.sans, fill: theme['ink-2'] };
  return shape('text', { ...base, ...attributes }, [words]);
}

interface Notes {
  readonly shapes: Shape[];
  readonly marks: { status: (typeof NUMBER_STATUS_MARKS)[keyof typeof NUMBER_STATUS_MARKS]; x: number; y: number }[];
  readonly height: number;
}

/** Each number with whose it is and its share, as lines of text. */
function drawNotes(picture: Picture, { notes: { x, width } }: Plan, theme: Theme): Notes {
  const shapes: Shape[] = [];
  const marks: Notes['marks'] = [];
  let y = 0;
  const line = (words: string, left: number, attributes: Shape['attributes']): void => {
    y += LEADING;
    shapes.push(text(words, left, y - 5, theme, attributes));
  };
  for (const area of [picture.whole, ...picture.parts, ...picture.rivals]) {
    const { row } = area;
    y += 12;
    line(formatCount(row.value ?? 0), x, {
      'font-size': 20,
      'font-weight': 700,
      'font-family': theme.serif,
      fill: theme.ink,
    });
    const counted = row.role === 'rival' ? 'another number for the total' : row.counted;
    for (const words of wrapKeepingDates(counted, width, FONT)) line(words, x, { fill: theme.ink });
    marks.push({ status: NUMBER_STATUS_MARKS[row.status], x: x + 7, y: y + LEADING - 9.5 });
    for (const words of wrapKeepingDates(row.attribution, width - 20, FONT)) line(words, x + 20, {});
    for (const words of wrapKeepingDates(shareWords(picture, area), width, FONT)) line(words, x, {});
  }
  y += 12;
  for (const words of wrapKeepingDates(overlapWords(picture), width, FONT)) line(words, x, {});
  return { shapes, marks, height: y + 24 };
}

function drawEnlarged(
  picture: Picture,
  { closeUp: { width } }: Plan,
  theme: Theme,
): { shapes: Shape[]; height: number } {
  const region = closeUpRegion(picture);
  if (!region) return { shapes: [], height: 0 };
  const lines = wrapKeepingDates(`The box enlarged: one square is ${squareWords(picture)}`, width, FONT, 600);
  const heading = lines.map((words, index) =>
    text(words, 0, 14 + index * LEADING, theme, { 'font-weight': 600, fill: theme.ink }),
  );
  const top = lines.length * LEADING + 6;
  const enlarged = shape('g', { transform: `translate(0,${top})` }, [drawCloseUp(picture, region, { width, theme })]);
  return { shapes: [...heading, enlarged], height: top + (width * region.rows) / region.columns };
}
