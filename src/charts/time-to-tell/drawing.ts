import { stretchWords, type TellRow } from '../../rows/time-to-tell.ts';
import { appendItem } from '../compared/facets-of.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { drawKey } from '../draw-key.ts';
import { round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { type DayScale, dayScale, ticksOf } from './day-scale.ts';
import { keyEntries } from './key.ts';
import { drawMarks, spansOf } from './row-marks.ts';
import { partsOf } from './words.ts';

/** Where the parts stand, in pixels. */
interface Layout {
  readonly label: number;
  readonly from: number;
  readonly to: number;
  /** Where the two columns of days begin; `null` where they stand at the right of the name, above the marks. */
  readonly open: number | null;
  readonly untold: number;
}

/** Columns of words take so much from the marks that they stand above them where there is less room than this. */
const LEAST_BESIDE = 600;

function layoutOf(size: DrawingSize, width: number): Layout {
  if (size === 'wide') return { label: 292, from: 306, to: 790, open: 812, untold: 968 };
  if (width < LEAST_BESIDE) return { label: width, from: 8, to: width - 8, open: null, untold: width };
  return { label: 176, from: 188, to: width - 248, open: width - 240, untold: width - 117 };
}

interface Sheet {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  readonly layout: Layout;
  readonly x: DayScale;
  readonly text: number;
}

const LINE = 16;
const UNKNOWN_END = 22;

/** The breaches as lines that meet at the day on which people were told. */
export function drawTell(rows: readonly TellRow[], context: DrawContext): SVGElement {
  const { size, width, theme, isBrief } = context;
  const drawing = startDrawing(context);
  const columns = { wide: 3, middle: 2, narrow: 1 }[size];
  const top = drawKey(drawing.layer, keyEntries(rows, theme), { y: 0, width, columns, theme, isBrief });
  const layout = layoutOf(size, width);
  const grid = drawing.layer.append('g');
  const x = scaleOf(rows, layout);
  const sheet: Sheet = { layer: drawing.layer, theme, width, layout, x, text: size === 'wide' ? 13 : 12 };
  const first = drawHeads(sheet, top + 8);
  let y = first;
  const parts = partsOf(rows);
  for (const part of parts) {
    if (parts.length > 1) y = drawPartHead(sheet, part.label, y);
    const from = y;
    for (const row of part.rows) y = drawRow(sheet, row, y);
    drawGrid({ ...sheet, layer: grid }, from, y);
  }
  return drawing.finish(drawAxis(sheet, y));
}

function scaleOf(rows: readonly TellRow[], { from, to }: Layout): DayScale {
  const days = rows.flatMap(({ breach }) => {
    const { start, end, discovered, disclosed } = spansOf(breach);
    return [start, end, discovered, disclosed].flatMap((span) => (span === null ? [] : [span.first, span.last]));
  });
  // Dots for an end that is not known have room at either side.
  return dayScale([Math.min(0, ...days), Math.max(0, ...days)], [from + UNKNOWN_END, to - 6]);
}

function drawHeads({ layer, theme, layout, width }: Sheet, top: number): number {
  const head = { size: 12, fill: theme['ink-2'], weight: 600 } as const;
  if (layout.open === null) {
    writeText(layer, 'Days open · from discovery to telling', { x: width, y: top + 14 }, { ...head, anchor: 'end' });
    return top + 20;
  }
  writeText(layer, 'Open for', { x: layout.open, y: top + 14 }, head);
  const words = textWidth('From discovery to telling', 12, 600) <= width - layout.untold;
  writeText(layer, words ? 'From discovery to telling' : 'Found to told', { x: layout.untold, y: top + 14 }, head);
  return top + 20;
}

function drawPartHead({ layer, theme, width }: Sheet, label: string, y: number): number {
  writeText(layer, label, { x: 0, y: y + 20 }, { size: 14, weight: 600 });
  drawLine(layer, [0, y + 27.5, width, y + 27.5], theme.edge);
  return y + 32;
}

/** Draws a breach. Returns where the next may begin. */
function drawRow(sheet: Sheet, row: TellRow, top: number): number {
  const { theme, layout, width, x } = sheet;
  const item = appendItem(sheet.layer, row.breach.id);
  const hit = item.append('rect').attr('fill', 'none').attr('pointer-events', 'all');
  const isStacked = layout.open === null;
  const bottom = isStacked ? writeAbove(item, row, width, top) : writeBeside({ ...sheet, layer: item }, row, top);
  drawMarks(item, row.breach, { x, y: isStacked ? bottom + 7 : top + 9.5, theme });
  const end = bottom + (isStacked ? 14 : 4);
  hit
    .attr('x', 0)
    .attr('y', top)
    .attr('width', width)
    .attr('height', end - top);
  return end;
}

/** Writes the name and, at its right, the days. A name that would be broken into many lines has a line to itself. */
function writeAbove(item: Layer, row: TellRow, width: number, top: number): number {
  const weight = weightOf(row);
  const words = `${stretchWords(row.open)} · ${stretchWords(row.untold)}`;
  const beside = wrapText(row.label, width - textWidth(words, 12, weight) - 10, 13, weight);
  const isLong = beside.length > 2;
  const bottom = writeName(item, isLong ? wrapText(row.label, width, 13, weight) : beside, weight, top);
  writeText(item, words, { x: width, y: (isLong ? bottom : top) + 14 }, { size: 12, weight, anchor: 'end' });
  return isLong ? bottom + LINE : bottom;
}

/** Writes the name and the two columns of days. */
function writeBeside({ layer, layout, text }: Sheet, row: TellRow, top: number): number {
  const weight = weightOf(row);
  const y = top + 14;
  if (layout.open !== null) writeText(layer, stretchWords(row.open), { x: layout.open, y }, { size: text, weight });
  writeText(layer, stretchWords(row.untold), { x: layout.untold, y }, { size: text, weight });
  return writeName(layer, wrapText(row.label, layout.label, 13, weight), weight, top);
}

function writeName(layer: Layer, lines: readonly string[], weight: 400 | 600, top: number): number {
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: 0, y: top + 14 + index * LINE }, { size: 13, weight });
  }
  return top + lines.length * LINE;
}

function weightOf({ hasRecord }: TellRow): 400 | 600 {
  return hasRecord ? 600 : 400;
}

/** Hairlines behind the marks; on a narrow drawing, whose names stand in their way, the line of the disclosure alone. */
function drawGrid({ layer, theme, layout, x }: Sheet, from: number, to: number): void {
  if (layout.open === null) return;
  for (const tick of ticksOf(x, [layout.from - 20, layout.to + 20])) {
    const at = round(tick.x);
    drawLine(layer, [at, from, at, to], tick.day === 0 ? theme.edge : theme.rule);
  }
}

function drawAxis({ layer, theme, layout, x, width }: Sheet, y: number): number {
  drawLine(layer, [layout.from, y + 3.5, layout.to, y + 3.5], theme.edge);
  const edges = layout.open === null ? ([0, width] as const) : ([layout.from - 20, layout.open - 4] as const);
  for (const tick of ticksOf(x, edges)) {
    const at = round(tick.x);
    drawLine(layer, [at, y + 3, at, y + 8], theme.edge);
    writeText(layer, tick.label, { x: at, y: y + 21 }, { size: 12, fill: theme['ink-3'], anchor: 'middle' });
  }
  const caption = 'Time before people were told, on a log scale';
  const lines = wrapText(caption, layout.open === null ? width : layout.open - layout.from, 12);
  for (const [index, line] of lines.entries()) {
    const left = layout.open === null ? 0 : layout.from;
    writeText(layer, line, { x: left, y: y + 38 + index * 15 }, { size: 12, fill: theme['ink-2'] });
  }
  return y + 28 + lines.length * 15;
}
