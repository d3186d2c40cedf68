import { daysOf } from '../../rows/calendar.ts';
import { breachCount } from '../../rows/compared-rows.ts';
import type { DatedRow } from '../../rows/timeline-of-breaches.ts';
import { formatCount } from '../../rows/wording.ts';
import { appendItem } from '../compared/facets-of.ts';
import { drawPill, pillSpan } from '../compared/pill.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { drawKey, type KeyEntry } from '../draw-key.ts';
import { round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeBlock, writeText } from '../start-drawing.ts';
import { textWidth } from '../text-width.ts';
import { nameOf, type Placed, placeLabels } from './place-labels.ts';
import { type Lane, lanesOf } from './words.ts';

interface Sheet {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  readonly x: (day: number) => number;
  /** The first and the year after the last. */
  readonly years: readonly [number, number];
}

const TEXT: Record<DrawingSize, number> = { wide: 13, middle: 12, narrow: 12 };
const LINE = 18;

/** The breaches on lines of time, one lane for each part. */
export function drawTimeline(rows: readonly DatedRow[], context: DrawContext): SVGElement {
  const { size, width, theme, isBrief } = context;
  const drawing = startDrawing(context);
  const columns = { wide: 4, middle: 2, narrow: 1 }[size];
  let y = drawKey(drawing.layer, keyEntries(rows, theme), { y: 0, width, columns, theme, isBrief }) + 6;
  const grid = drawing.layer.append('g');
  const sheet = sheetOf(rows, drawing.layer, context);
  for (const lane of lanesOf(rows)) y = drawLane(sheet, grid, lane, y, TEXT[size]);
  return drawing.finish(sheet.years[0] === sheet.years[1] ? y : drawAxis(sheet, y));
}

function sheetOf(rows: readonly DatedRow[], layer: Layer, { width, theme }: DrawContext): Sheet {
  const years = rows.flatMap(({ breach }) => breach.year ?? []);
  const span = years.length === 0 ? ([0, 0] as const) : ([Math.min(...years), Math.max(...years) + 1] as const);
  const [first, last] = span.map((year) => daysOf(String(year)).first);
  const x = (day: number) => 6 + ((day - (first ?? 0)) / ((last ?? 1) - (first ?? 0))) * (width - 12);
  return { layer, theme, width, x, years: span };
}

function drawLane(
  { layer, theme, width, x, years }: Sheet,
  grid: Layer,
  lane: Lane,
  top: number,
  size: number,
): number {
  drawLine(layer, [0, top + 0.5, width, top + 0.5], theme.ink);
  const head = { head: lane.label, text: breachCount(lane.rows.length), width, size: 14 };
  const y = top + 8 + writeBlock(layer, head, { x: 0, y: top + 19 }, theme);
  const placed = placeLabels(lane.rows, x, { width, size });
  for (const each of placed) drawBreach(layer, each, { y: y + each.line * LINE, size, theme });
  const undated = lane.rows.filter(({ date }) => date === null);
  let bottom = y + (Math.max(-1, ...placed.map(({ line }) => line)) + 1) * LINE;
  if (placed.length > 0) drawGrid(grid, theme, years, x, [y, bottom]);
  for (const row of undated) {
    writeText(appendItem(layer, row.breach.id), `${nameOf(row)}: no date seen`, { x: 0, y: bottom + 13 }, { size });
    bottom += LINE;
  }
  return bottom + 10;
}

function drawGrid(
  layer: Layer,
  theme: Theme,
  [first, last]: readonly [number, number],
  x: Sheet['x'],
  [top, bottom]: readonly [number, number],
): void {
  for (let year = first; year <= last; year += 1) {
    const at = round(x(daysOf(String(year)).first));
    drawLine(layer, [at, top, at, bottom], theme.rule);
  }
}

function drawBreach(
  layer: Layer,
  { row, from, to, label }: Placed,
  { y, size, theme }: { y: number; size: number; theme: Theme },
): void {
  const item = appendItem(layer, row.breach.id);
  const { left, width } = pillSpan(from, to);
  const text = label === null ? 0 : textWidth(nameOf(row), size, row.hasRecord ? 600 : 400) + 5;
  item
    .append('rect')
    .attr('x', round(label?.anchor === 'end' ? left - text : left))
    .attr('y', y)
    .attr('width', round(width + text))
    .attr('height', LINE)
    .attr('fill', 'none')
    .attr('pointer-events', 'all');
  const middle = y + LINE / 2;
  drawPill(
    item,
    { isApproximate: row.precision === 'approximate' },
    { from, to, y: middle },
    { isFilled: row.precision === 'day', theme },
  );
  if (label === null) return;
  const style = { size, weight: row.hasRecord ? 600 : 400, anchor: label.anchor } as const;
  writeText(item, nameOf(row), { x: round(label.x), y: middle + 4.5 }, style);
}

/** The years, as many as have room. */
function drawAxis({ layer, theme, x, years: [first, last], width }: Sheet, y: number): number {
  drawLine(layer, [0, y + 0.5, width, y + 0.5], theme.edge);
  let free = Number.NEGATIVE_INFINITY;
  for (let year = first; year < last; year += 1) {
    const at = x(daysOf(String(year)).first);
    drawLine(layer, [round(at), y, round(at), y + 5], theme.edge);
    const label = String(year);
    if (at < free || at + textWidth(label, 12) > width) continue;
    free = at + textWidth(label, 12) + 10;
    writeText(layer, label, { x: round(at), y: y + 18 }, { size: 12, fill: theme['ink-3'] });
  }
  return y + 24;
}

function keyEntries(rows: readonly DatedRow[], theme: Theme): KeyEntry[] {
  const of = (precision: DatedRow['precision']) => rows.filter((row) => row.precision === precision).length;
  const mark =
    (isApproximate: boolean, isFilled: boolean, wide: number): KeyEntry['draw'] =>
    (layer, x, y) =>
      drawPill(layer, { isApproximate }, { from: x - wide, to: x + wide, y }, { isFilled, theme });
  const vague = of('month') + of('year');
  return [
    ...(of('day') > 0
      ? [
          {
            label: 'Disc',
            meaning: `known to the day, ${formatCount(of('day'))}`,
            brief: 'known to the day',
            draw: mark(false, true, 0),
          },
        ]
      : []),
    ...(vague > 0
      ? [
          {
            label: 'Ring',
            meaning: `to the month or the year, as long as that, ${formatCount(vague)}`,
            brief: 'to month or year',
            draw: mark(false, false, 0),
          },
        ]
      : []),
    ...(of('approximate') > 0
      ? [
          {
            label: 'Dashed ring',
            meaning: `approximate, ${formatCount(of('approximate'))}`,
            brief: 'approximate',
            draw: mark(true, false, 0),
          },
        ]
      : []),
    ...(rows.some(({ hasRecord }) => hasRecord)
      ? [{ label: 'Bold', meaning: 'has a full record of claims here', brief: 'full record here', draw: boldLetter }]
      : []),
  ];
}

function boldLetter(layer: Layer, x: number, y: number): void {
  writeText(layer, 'B', { x, y: y + 5 }, { weight: 600, anchor: 'middle' });
}
