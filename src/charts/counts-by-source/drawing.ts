import { type ScaleLinear, scaleLinear } from 'd3';
import type { CountRow } from '../../rows/counts-by-source.ts';
import { formatRounded } from '../../rows/wording.ts';
import type { DrawContext, DrawingSize } from '../define-chart.ts';
import { drawKey } from '../draw-key.ts';
import { round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeBlock, writeLines, writeText } from '../start-drawing.ts';
import { textWidth } from '../text-width.ts';
import { drawRow, type Frame, valueWords } from './row.ts';
import { keyEntries } from './voice-mark.ts';
import { type Lane, lanesOf } from './words.ts';

const LABEL_WIDTHS: Record<DrawingSize, number> = { wide: 470, middle: 280, narrow: 288 };
/** Half a mark, so that one at zero is not cut. */
const PAD = 8;
const VALUE_GAP = 14;
/** Half the label of the last tick. */
const LAST_TICK = 28;

/** The numbers as marks on a scale from zero, one panel for each unit. */
export function drawCounts(rows: readonly CountRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const { width, theme, size, isBrief } = context;
  const columns = { wide: 3, middle: 2, narrow: 1 }[size];
  let y = drawKey(drawing.layer, keyEntries(rows, theme), { y: 0, width, columns, theme, isBrief });
  for (const panel of Map.groupBy(rows, ({ panel }) => panel).values()) {
    y = drawPanel(panel, frameOf(drawing.layer, panel, context), y + (isBrief ? 6 : 26));
  }
  return drawing.finish(Math.ceil(y));
}

function frameOf(layer: Layer, rows: readonly CountRow[], { width, size, theme }: DrawContext): Frame {
  const isStacked = size === 'narrow';
  const labelWidth = LABEL_WIDTHS[size];
  const left = isStacked ? PAD : labelWidth + 24;
  return {
    layer,
    theme,
    width,
    labelWidth,
    isStacked,
    x: widest(rows, scaleLinear(domainOf(rows), [left, width - LAST_TICK]).nice(4), width),
  };
}

/** Shortens a scale until the words beside each mark end within the drawing. */
function widest(rows: readonly CountRow[], scale: ScaleLinear<number, number>, width: number): typeof scale {
  const [left = 0, right = 0] = scale.range();
  const [, most = 1] = scale.domain();
  const ends = rows.map((row) => {
    const room = width - left - VALUE_GAP - textWidth(valueWords(row), 13, 600);
    return left + (room * most) / Math.max(row.value, 1e-9);
  });
  return scale.range([left, Math.floor(Math.min(right, ...ends))]);
}

/** From zero: a length that does not begin there would not be the number. */
function domainOf(rows: readonly CountRow[]): [number, number] {
  if (rows.every(({ unit }) => /^percent\b/i.test(unit))) return [0, 100];
  return [0, Math.max(1, ...rows.map(({ value }) => value))];
}

function drawPanel(rows: readonly CountRow[], frame: Frame, top: number): number {
  const { layer, theme, width } = frame;
  drawLine(layer, [0, top + 0.5, width, top + 0.5], theme.ink);
  const units = new Set(rows.map(({ unit }) => unit)).size;
  const heading = {
    head: rows[0]?.panelLabel ?? '',
    text: units > 1 ? 'on one scale, from zero' : 'on a scale of its own, from zero',
    width,
    size: 14,
  };
  let y = top + 12 + writeBlock(layer, heading, { x: 0, y: top + 24 }, theme);
  // Drawn first, so that marks at zero stand on it.
  const zero = frame.isStacked ? null : layer.append('line').attr('stroke', theme.rule);
  const first = y + 24;
  for (const lane of lanesOf(rows)) y = drawLane(lane, frame, y + 10);
  const [left = 0] = frame.x.range();
  zero
    ?.attr('x1', left)
    .attr('x2', left)
    .attr('y1', first)
    .attr('y2', y + 6);
  return drawAxis(frame, y + 6);
}

/** A group's claims, with a dashed line that carries its count past those that differ. */
function drawLane({ label, rows }: Lane, frame: Frame, top: number): number {
  const { layer, theme, labelWidth, isStacked, x } = frame;
  const heading = { x: 0, y: top + 16, width: labelWidth };
  let y = top + writeLines(layer, label, heading, { weight: 600 }) + 8;
  const guide = layer.append('path').attr('stroke', theme.edge).attr('stroke-dasharray', '2 3');
  const [lead] = rows;
  const at = round(x(lead?.value ?? 0));
  const marks = rows.map((row) => {
    const { mark, bottom } = drawRow(row, frame, y);
    y = bottom;
    return mark;
  });
  // Where labels stand between the marks, the line would run through them: only what differs gets a piece.
  const rivals = marks.filter((_, index) => rows[index]?.value !== lead?.value);
  const pieces = isStacked ? rivals.map((mark) => `M${at} ${mark - 8}v16`) : [`M${at} ${marks[0]}V${marks.at(-1)}`];
  if (lead?.isGroupCount && marks.length > 1 && at - x(0) > 2 * PAD) guide.attr('d', pieces.join(''));
  else guide.remove();
  return y;
}

/** The scale below the marks of a panel. */
function drawAxis({ layer, theme, x }: Frame, base: number): number {
  const [left = 0, right = 0] = x.range();
  drawLine(layer, [left, base + 0.5, right, base + 0.5], theme.edge);
  for (const tick of ticksOf(x)) {
    const at = round(x(tick));
    drawLine(layer, [at, base, at, base + 5], theme.edge);
    const label = { x: at, y: base + 19 };
    writeText(layer, formatRounded(tick), label, { size: 12, fill: theme['ink-3'], anchor: 'middle' });
  }
  return base + 24;
}

/** As many ticks as have room for their labels, and the two ends at least. */
function ticksOf(x: ScaleLinear<number, number>): number[] {
  const choices = [4, 3].map((count) => x.ticks(count));
  const fits = (ticks: readonly number[]) =>
    ticks.every((tick, index) => {
      const next = ticks[index + 1];
      const room = next === undefined ? Number.POSITIVE_INFINITY : x(next) - x(tick);
      return room >= (textWidth(formatRounded(tick), 12) + textWidth(formatRounded(next ?? 0), 12)) / 2 + 16;
    });
  return choices.find(fits) ?? x.domain();
}
