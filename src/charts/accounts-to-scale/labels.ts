import { formatCount, formatDate } from '../../rows/wording.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import { textWidth } from '../text-width.ts';
import { closeUpRegion } from './close-up.ts';
import { overviewScale } from './overview.ts';
import { type Area, boundsOf, type Picture, rowsOf } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { wrapKeepingDates } from './text-lines.ts';
import { people } from './words.ts';

interface Style {
  readonly big: number;
  readonly text: number;
  /** Widest line in the notch of the total. */
  readonly measure: number;
  readonly pad: number;
  /** True where groups are named only if there is room. */
  readonly isShort: boolean;
}

const ROOMY: Style = { big: 34, text: 14, measure: 380, pad: 14, isShort: false };
const TIGHT: Style = { big: 24, text: 12, measure: 195, pad: 9, isShort: true };

/** Narrower pictures, in CSS pixels, have room for short labels only. */
const LEAST_ROOMY = 480;

interface Frame {
  readonly picture: Picture;
  readonly theme: Theme;
  readonly style: Style;
  readonly width: number;
  /** CSS pixels of a place given in picture pixels. */
  x(column: number): number;
  y(row: number): number;
}

/** A line of text in a paper-coloured notch. */
interface Notch {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const NOTCH_HEIGHT = 20;
const BLOCK_NOTCH = 19;

/**
 * The labels of a picture at rest, in CSS pixels of a drawing `width` wide: the total in a notch of its corner,
 * each group at its place, each rival in its dashed area. What finds no room is in the notes beside the picture.
 */
export function drawLabels(picture: Picture, width: number, theme: Theme): Shape[] {
  const bounds = boundsOf(picture);
  const scale = overviewScale(picture, width);
  const frame: Frame = {
    picture,
    theme,
    width,
    style: width < LEAST_ROOMY ? TIGHT : ROOMY,
    x: (column) => round((column - bounds.x) * scale),
    y: (row) => round((row - bounds.y) * scale),
  };
  const total = totalLabel(frame);
  const strips = stripNotches(frame, total.notch);
  return [
    ...rivalLabels(frame),
    ...total.shapes,
    ...strips.flatMap((notch) => drawNotch(notch, frame)),
    ...blockLabel(frame, [total.notch, ...strips]),
  ];
}

function textShape(text: string, x: number, y: number, size: number, theme: Theme, fill = theme.ink): Shape {
  return shape('text', { x: round(x), y: round(y), 'font-size': size, 'font-family': theme.sans, fill }, [text]);
}

function totalLabel({ picture, theme, style, x, y }: Frame): { shapes: Shape[]; notch: Notch } {
  const { row } = picture.whole;
  const number = formatCount(row.value ?? 0);
  // A disputed number keeps both of its sides; otherwise whose it is comes first and is enough here.
  const who = row.status === 'disputed' ? row.attribution : (row.attribution.split(';')[0] ?? '');
  const lines = [
    ...wrapKeepingDates(row.counted, style.measure, style.text),
    ...wrapKeepingDates(who, style.measure, style.text),
  ];
  const leading = style.text * 1.32;
  const width = Math.max(textWidth(number, style.big), ...lines.map((line) => textWidth(line, style.text)));
  const top = y(0) + style.pad * 0.6 + style.big;
  const height = top - y(0) + lines.length * leading + style.pad * 0.6;
  const left = x(0) + style.pad;
  const font = { 'font-size': style.big, 'font-weight': 700, 'font-family': theme.serif, fill: theme.ink };
  const notch = { text: number, left: x(0) + 1, top: y(0) + 1, width: width + 2 * style.pad, height };
  const shapes = [
    paper(notch.left, notch.top, notch.width, height, theme),
    shape('text', { x: left, y: round(top - 4), ...font }, [number]),
    ...lines.map((line, index) =>
      textShape(line, left, top + (index + 0.85) * leading, style.text, theme, theme['ink-2']),
    ),
  ];
  return { shapes, notch };
}

function paper(x: number, y: number, width: number, height: number, theme: Theme): Shape {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return shape('rect', { ...place, fill: theme.paper });
}

/**
 * A label for each strip: inside it where it is high enough, otherwise stacked above the topmost, so that thin strips
 * can all be named. A label that would meet the total's is left to the notes.
 */
function stripNotches(frame: Frame, taken: Notch): Notch[] {
  const { picture, style, x, y } = frame;
  const strips = picture.parts.filter(({ shape }) => shape === 'strip');
  let above = y(Math.min(...strips.map((strip) => strip.y))) - 1;
  const notches = strips.map((strip) => {
    const bottom = y(strip.y + rowsOf(strip));
    const isInside = bottom - y(strip.y) >= NOTCH_HEIGHT + 8;
    if (!isInside) above -= NOTCH_HEIGHT;
    const text = stripText(strip, style.isShort);
    const width = textWidth(text, style.text) + 2 * style.pad;
    return { text, left: x(0) + 1, top: isInside ? bottom - NOTCH_HEIGHT - 1 : above, width, height: NOTCH_HEIGHT };
  });
  return notches.filter((notch) => !meets(notch, taken));
}

function meets(a: Notch, b: Notch): boolean {
  return a.left < b.left + b.width && a.left + a.width > b.left && a.top < b.top + b.height && a.top + a.height > b.top;
}

/** Who the people of a strip are, or only how many where there is no room: a short name would be read as what is counted. */
function stripText(strip: Area, isShort: boolean): string {
  const rows = `${formatCount(rowsOf(strip))} ${rowsOf(strip) === 1 ? 'row' : 'rows'}`;
  return `${rows}: ${isShort ? counted(strip.row) : people(strip.row)}`;
}

/** "140 beta testers" */
function counted({ value, unit }: Area['row']): string {
  return `${formatCount(value ?? 0)} ${unit ?? ''}`.trimEnd();
}

function drawNotch({ text, left, top, width }: Notch, { style, theme }: Frame): Shape[] {
  return [
    paper(left, top, width, NOTCH_HEIGHT, theme),
    textShape(text, left + style.pad - 1, top + 14.5, style.text, theme),
  ];
}

/** The smallest group's label sits on the box that is enlarged, or above another label that it would meet. */
function blockLabel(frame: Frame, others: readonly Notch[]): Shape[] {
  const { picture, style, theme, x, y } = frame;
  const region = closeUpRegion(picture);
  const block = picture.parts.at(-1);
  if (!region || block?.shape !== 'block') return [];
  const text = counted(block.row);
  const width = textWidth(text, style.text) + 12;
  const right = x(region.x + region.columns) + 0.5;
  const box = y(region.y) - 0.5;
  const low = { text, left: Math.max(x(0) + 2, right - width), top: box - BLOCK_NOTCH, width, height: BLOCK_NOTCH };
  const inTheWay = others.filter((other) => meets({ ...low, left: low.left - 4 }, other));
  const notch = { ...low, top: Math.min(low.top, ...inTheWay.map(({ top }) => top - BLOCK_NOTCH - 4)) };
  if (notch.top < y(0) || others.some((other) => meets(notch, other))) return [];
  const foot = notch.top + BLOCK_NOTCH;
  const leader = { d: `M${round(right - 4)} ${round(foot)}V${round(box)}`, stroke: theme.ink, fill: 'none' };
  return [
    paper(notch.left, notch.top, width, BLOCK_NOTCH, theme),
    textShape(text, notch.left + 6, foot - 5.5, style.text, theme),
    ...(foot < box ? [shape('path', leader)] : []),
  ];
}

/** A rival total is named where its dashed area, or the next one, leaves room for a line. */
function rivalLabels({ picture, theme, style, x, y, width }: Frame): Shape[] {
  const tops = [...picture.rivals.map((rival) => y(rival.y)), y(0)];
  return picture.rivals.flatMap((rival, index) => {
    const room = (tops[index + 1] ?? 0) - (tops[index] ?? 0);
    const text = rivalText(rival, style.isShort);
    if (rival.y >= 0 || room < 26 || textWidth(text, style.text) > width - 2 * style.pad) return [];
    return [textShape(text, x(0) + style.pad, (tops[index] ?? 0) + 20, style.text, theme, theme['ink-2'])];
  });
}

function rivalText({ row }: Area, isShort: boolean): string {
  const [first] = row.voices;
  const count = formatCount(row.value ?? 0);
  if (!first) return count;
  return isShort
    ? `${count} by ${first.label}`
    : `${count} by ${first.label}, ${formatDate(first.date)}: this much more`;
}
