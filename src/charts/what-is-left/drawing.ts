import { STATUS_ORDER } from '../../rows/status-strip.ts';
import { STATUS_LABELS, STATUS_MEANINGS } from '../../rows/status-words.ts';
import type { LeftRow } from '../../rows/what-is-left.ts';
import { formatDate } from '../../rows/wording.ts';
import type { DrawContext } from '../define-chart.ts';
import { drawKey, type KeyEntry } from '../draw-key.ts';
import { drawMark, round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { LAYOUTS, ticksOf, timeScale } from './layout.ts';
import { drawRow } from './row.ts';
import { LEADING, type Sheet } from './sheet.ts';
import { partLabel, partsOf } from './words.ts';

/** The data types as bars from the exposure to now, grouped by what is left of them. */
export function drawLeft(rows: readonly LeftRow[], context: DrawContext): SVGElement {
  const { size, width, theme, isBrief } = context;
  const drawing = startDrawing(context);
  const columns = { wide: 2, middle: 2, narrow: 1 }[size];
  const top = drawKey(drawing.layer, keyEntries(rows, context), { y: 0, width, columns, theme, isBrief });
  const [first] = rows;
  if (!first) return drawing.finish(top);
  const layout = LAYOUTS[size];
  const scenery = drawing.layer.append('g');
  const sheet: Sheet = { layer: drawing.layer, theme, width, layout, scale: timeScale(first, layout) };
  const head = drawHead(sheet, first, top + 16);
  let y = head;
  for (const part of partsOf(rows)) {
    const from = drawPartHead(sheet, partLabel(part.remainder, part.rows), y);
    y = from;
    for (const row of part.rows) y = drawRow(sheet, row, y);
    // Where bars are short, words stand beside them, and hairlines would run through these.
    if (part.remainder === 'life' || part.remainder === 'years') drawGrid(sheet, scenery, from, y);
  }
  return drawing.finish(drawTimeAxis(sheet, scenery, { head, bottom: y + 4 }));
}

function keyEntries(rows: readonly LeftRow[], { theme }: DrawContext): KeyEntry[] {
  const present = new Set(rows.map(({ status }) => status));
  return STATUS_ORDER.filter((status) => present.has(status)).map((status) => ({
    label: STATUS_LABELS[status],
    meaning: STATUS_MEANINGS[status](rows[0]?.organisation ?? ''),
    draw: (layer: Layer, x: number, y: number) => drawMark(layer, status, { x, y, size: 15, theme }),
  }));
}

/** The two ends of the time and the head of the last column. Returns where the parts begin. */
function drawHead({ layer, theme, layout, width }: Sheet, first: LeftRow, top: number): number {
  const isStacked = layout.fix === null;
  const dates = top + (isStacked ? 36 : 28);
  const start = first.since === null ? 'No date seen' : formatDate(first.since);
  const bold = { size: 13, weight: 600 } as const;
  writeText(layer, start, { x: layout.from, y: dates }, bold);
  writeText(
    layer,
    formatDate(first.asOf),
    { x: layout.now, y: dates },
    { ...bold, anchor: isStacked ? 'end' : 'middle' },
  );
  const fix = isStacked ? { x: width, y: top + 14, anchor: 'end' as const } : { x: layout.fix ?? 0, y: dates - 16 };
  writeText(layer, isStacked ? 'Right: who can end that (our assessment)' : 'Who can end that', fix, {
    ...bold,
    anchor: fix.anchor ?? 'start',
  });
  if (isStacked) return dates + 2;
  writeText(layer, 'our assessment', { x: fix.x, y: dates }, { size: 12, fill: theme['ink-2'] });
  return dates + 2;
}

function drawPartHead({ layer, theme, width, layout }: Sheet, label: string, y: number): number {
  // Never through the line of now.
  const lines = wrapText(label, layout.fix === null ? width : layout.now - 8, 13, 600);
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: 0, y: y + 26 + index * LEADING }, { size: 13, weight: 600 });
  }
  const base = y + 34 + (lines.length - 1) * LEADING;
  drawLine(layer, [0, base + 0.5, width, base + 0.5], theme.edge);
  return base + 5;
}

/** Hairlines at the ticks, behind the bars. On a narrow drawing the names stand over the bars, in their way. */
function drawGrid({ theme, layout, scale }: Sheet, scenery: Layer, from: number, to: number): void {
  if (layout.fix === null) return;
  for (const { x } of ticksOf(scale)) drawLine(scenery, [round(x), from, round(x), to], theme.rule);
}

/** The line of now, and the axis below everything. Returns the height of the drawing. */
function drawTimeAxis(sheet: Sheet, scenery: Layer, { head, bottom }: { head: number; bottom: number }): number {
  const { theme, layout, scale } = sheet;
  const ticks = ticksOf(scale);
  for (const { x, label } of ticks) {
    drawLine(scenery, [round(x), bottom, round(x), bottom + 5], theme.edge);
    // Half a label has no room where the axis begins at the edge.
    const middle = round(Math.max(x, textWidth(label, 12) / 2));
    writeText(scenery, label, { x: middle, y: bottom + 19 }, { size: 12, fill: theme['ink-3'], anchor: 'middle' });
  }
  if (layout.fix !== null) drawLine(scenery, [layout.now, head + 6, layout.now, bottom], theme.ink);
  drawLine(scenery, [layout.from, bottom + 0.5, layout.past, bottom + 0.5], theme.edge);
  return Math.ceil(ticks.length === 0 ? bottom + 2 : bottom + 24);
}
