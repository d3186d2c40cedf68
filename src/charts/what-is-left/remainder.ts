import type { LeftRow } from '../../rows/what-is-left.ts';
import { formatDate } from '../../rows/wording.ts';
import { drawMark } from '../marks.ts';
import { writeText } from '../start-drawing.ts';
import { wrapText } from '../text-width.ts';
import { BAR_HEIGHT, type BarEnd, drawBar } from './bar.ts';
import { placeOf } from './layout.ts';
import { LEADING, type Sheet } from './sheet.ts';
import { LASTING_LABELS } from './words.ts';

/** The bar of a data type, or a dot where its length is not assessed, with the words beside it. */
export interface Remainder {
  readonly bar: { readonly to: number; readonly end: BarEnd } | null;
  readonly lines: readonly string[];
  readonly x: number;
  /** True where a bar leaves no room beside it, so that its words stand below. */
  readonly isBelow: boolean;
  readonly height: number;
}

/** Of a bar whose length is only an order of size. */
const SHORT = 22;
const SHORTEST = 5;
const GAP = 9;
/** Words need at least so much room beside a bar. */
const ROOM = 150;

/** Lays out what is left of a data type; the words end before `limit`. */
export function layOutRemainder(sheet: Sheet, row: LeftRow, limit: number): Remainder {
  const { from } = sheet.layout;
  const { bar, words } = barOf(sheet, row);
  const beside = bar ? Math.ceil(bar.to + GAP) : from + 12;
  const isBelow = words !== '' && limit - beside < ROOM;
  const x = isBelow ? from : beside;
  const lines = wrapText(words, limit - x, 12);
  const text = lines.length * LEADING;
  return { bar, lines, x, isBelow, height: isBelow ? BAR_HEIGHT + 4 + text : Math.max(BAR_HEIGHT, text) };
}

/** Draws it from `top` down. Returns the middle of the bar. */
export function drawRemainder(
  { layer, theme, layout }: Sheet,
  { status }: LeftRow,
  { bar, lines, x, isBelow, height }: Remainder,
  top: number,
): number {
  const middle = top + (isBelow ? BAR_HEIGHT : height) / 2;
  const y = Math.round(middle - BAR_HEIGHT / 2);
  if (bar) drawBar(layer, { ...bar, from: layout.from, y, status }, theme);
  else drawMark(layer, 'not-reported', { x: layout.from + 3, y: y + BAR_HEIGHT / 2, size: 16, theme });
  const first = isBelow ? y + BAR_HEIGHT + 15 : middle + 4.5 - ((lines.length - 1) * LEADING) / 2;
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x, y: Math.round(first) + index * LEADING }, { size: 12, fill: theme['ink-2'] });
  }
  return middle;
}

function barOf({ layout, scale }: Sheet, row: LeftRow): { bar: Remainder['bar']; words: string } {
  const { from, now, past } = layout;
  if (row.ended) {
    const to = Math.max(from + SHORTEST, placeOf(row.ended.date, scale, layout));
    return { bar: { to, end: 'date' }, words: `ended ${formatDate(row.ended.date)}: ${row.ended.by}` };
  }
  const words = LASTING_LABELS[row.lasts];
  if (row.lasts === 'not-assessed') return { bar: null, words };
  if (row.lasts === 'years') return { bar: { to: now, end: 'now' }, words: '' };
  if (row.lasts === 'life') return { bar: { to: past, end: 'arrow' }, words: '' };
  return { bar: { to: from + SHORT, end: 'open' }, words };
}
