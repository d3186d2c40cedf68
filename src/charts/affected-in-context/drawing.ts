import { scaleLog } from 'd3';
import { type AffectedRow, countWords } from '../../rows/affected-in-context.ts';
import { breachCount } from '../../rows/compared-rows.ts';
import { formatRounded } from '../../rows/wording.ts';
import { appendItem } from '../compared/facets-of.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { drawKey, type KeyEntry } from '../draw-key.ts';
import { round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeBlock, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { type CountScale, drawBar, drawCount, drawDot, drawLimit } from './bar.ts';
import { type Panel, panelsOf } from './words.ts';

/** Where the parts of a panel stand, in pixels from its left edge. */
interface Layout {
  /** Panels side by side. */
  readonly columns: number;
  readonly width: number;
  readonly label: number;
  readonly from: number;
  readonly to: number;
  /** Where the count in words begins; `null` where it stands at the right of the name, above the bar. */
  readonly words: number | null;
}

/** Beside the marks, the middle drawing gives names a third and counts in words 148 px. */
function layoutOf(size: DrawingSize, width: number): Layout {
  if (size === 'wide') return { columns: 2, width: 540, label: 190, from: 204, to: 374, words: 394 };
  if (size === 'narrow') return { columns: 1, width, label: width, from: 6, to: width - 6, words: null };
  const label = Math.round(width * 0.34);
  return { columns: 1, width, label, from: label + 16, to: width - 170, words: width - 148 };
}

/** What one panel is drawn with. */
interface Sheet {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly layout: Layout;
  /** `null` for breaches without a count. */
  readonly x: CountScale | null;
}

const LINE = 16;

/** A panel for each unit, the next one always where there is room first. */
export function drawAffected(rows: readonly AffectedRow[], context: DrawContext): SVGElement {
  const { size, width, theme, isBrief } = context;
  const drawing = startDrawing(context);
  const layout = layoutOf(size, width);
  const columns = { wide: 3, middle: 2, narrow: 1 }[size];
  const top = drawKey(drawing.layer, keyEntries(rows, theme), { y: 0, width, columns, theme, isBrief }) + 10;
  const depths = Array.from({ length: layout.columns }, () => top);
  for (const panel of panelsOf(rows)) {
    const column = depths.indexOf(Math.min(...depths));
    const left = column * (width - layout.width);
    const layer = drawing.layer.append('g').attr('transform', left === 0 ? null : `translate(${left},0)`);
    depths[column] = drawPanel({ layer, theme, layout, x: scaleOf(panel, layout) }, panel, depths[column] ?? top) + 22;
  }
  return drawing.finish(Math.ceil(Math.max(...depths) - 22));
}

/** From the power of ten below the smallest number to the one above the largest. */
function scaleOf({ unit, rows }: Panel, { from, to }: Layout): CountScale | null {
  if (unit === null) return null;
  const numbers = rows
    .flatMap(({ low, high }) => [low, high])
    .flatMap((count) => (count === null ? [] : Math.max(1, count)));
  const least = 10 ** Math.floor(Math.log10(Math.min(...numbers)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...numbers)));
  // Of one breach with a round number both would be the same.
  return scaleLog([least, Math.max(most, least * 10)], [from, to]);
}

function drawPanel(sheet: Sheet, panel: Panel, top: number): number {
  const { layer, theme, layout, x } = sheet;
  drawLine(layer, [0, top + 0.5, layout.width, top + 0.5], theme.ink);
  const text = x === null ? breachCount(panel.rows.length) : `${breachCount(panel.rows.length)}, on a scale of its own`;
  const head = { head: panel.label, text, width: layout.width, size: 14 };
  let y = top + 8 + writeBlock(layer, head, { x: 0, y: top + 19 }, theme);
  const grid = layer.append('g');
  const first = y;
  for (const row of panel.rows) y = drawRow(sheet, row, y);
  return x === null ? y : drawAxis({ ...sheet, layer: grid }, x, first, y);
}

/** Draws a breach. Returns where the next may begin. */
function drawRow(sheet: Sheet, row: AffectedRow, top: number): number {
  const { theme, layout, x } = sheet;
  const layer = appendItem(sheet.layer, row.breach.id);
  const hit = layer.append('rect').attr('fill', 'none').attr('pointer-events', 'all');
  const isStacked = layout.words === null;
  const labels = writeRow({ ...sheet, layer }, row, top);
  if (x !== null) drawCount(layer, row, x, isStacked ? top + labels + 7 : top + 9.5, theme);
  const bottom = top + labels + (isStacked && x !== null ? 14 : 4);
  hit
    .attr('x', 0)
    .attr('y', top)
    .attr('width', layout.width)
    .attr('height', bottom - top);
  return bottom;
}

/** Writes the name, and the count in words where there is one. Returns the height of the name. */
function writeRow({ layer, layout, x }: Sheet, row: AffectedRow, top: number): number {
  const weight = row.hasRecord ? 600 : 400;
  const isStacked = layout.words === null;
  let room = x === null ? layout.width : layout.label;
  if (x !== null) {
    const words = `${countWords(row)}${row.breach.contested === null ? '' : ' *'}`;
    const at = { x: layout.words ?? layout.width, y: top + 14 };
    writeText(layer, words, at, { size: isStacked ? 12 : 13, weight, anchor: isStacked ? 'end' : 'start' });
    if (isStacked) room -= textWidth(words, 12, weight) + 10;
  }
  const lines = wrapText(row.label, room, 13, weight);
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: 0, y: top + 14 + index * LINE }, { size: 13, weight });
  }
  return lines.length * LINE;
}

/** Hairlines at the powers of ten behind the marks, and those that have room below them. */
function drawAxis({ layer, theme, layout }: Sheet, x: CountScale, first: number, bottom: number): number {
  const ticks = x.ticks().filter((tick) => Number.isInteger(Math.log10(tick)) || tick === 1);
  const isStacked = layout.words === null;
  for (const tick of ticks) {
    const at = round(x(tick));
    drawLine(
      layer,
      isStacked ? [at, bottom - 2, at, bottom + 3] : [at, first, at, bottom + 3],
      isStacked ? theme.edge : theme.rule,
    );
  }
  drawLine(layer, [layout.from, bottom + 3.5, layout.to, bottom + 3.5], theme.edge);
  let free = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const label = formatRounded(tick);
    const half = textWidth(label, 12) / 2;
    const at = Math.min(Math.max(x(tick), half), layout.width - half);
    if (at - half < free) continue;
    free = at + half + 10;
    writeText(layer, label, { x: round(at), y: bottom + 17 }, { size: 12, fill: theme['ink-3'], anchor: 'middle' });
  }
  return bottom + 22;
}

/** What each mark of the key means, in a word or two. */
const BRIEF = {
  Dot: 'one count',
  Bar: 'lowest to highest',
  'Arrow to the left': 'at most',
  'Arrow to the right': 'at least',
  'Dark and bold': 'full record here',
  Star: 'something is contested or open',
} as const;

function keyEntries(rows: readonly AffectedRow[], theme: Theme): KeyEntry[] {
  const has = (bound: AffectedRow['bound']) => rows.some((row) => row.bound === bound);
  const entry = (label: keyof typeof BRIEF, meaning: string, draw: KeyEntry['draw']): KeyEntry => ({
    ...{ label, meaning, draw, brief: BRIEF[label] },
  });
  const color = theme.edge;
  return [
    ...(has('exact') ? [entry('Dot', 'one count', (layer, x, y) => drawDot(layer, x, y, color))] : []),
    ...(has('range')
      ? [
          entry('Bar', 'from the lowest to the highest count given', (layer, x, y) =>
            drawBar(layer, { from: x - 7, to: x + 7 }, y, color),
          ),
        ]
      : []),
    ...(has('ceiling')
      ? [
          entry('Arrow to the left', 'an upper limit only', (layer, x, y) =>
            drawLimit(layer, { at: x + 8, towards: -1 }, y, color),
          ),
        ]
      : []),
    ...(has('floor')
      ? [
          entry('Arrow to the right', 'a lower limit only', (layer, x, y) =>
            drawLimit(layer, { at: x - 8, towards: 1 }, y, color),
          ),
        ]
      : []),
    ...(rows.some(({ hasRecord }) => hasRecord)
      ? [entry('Dark and bold', 'has a full record of claims here', (layer, x, y) => drawDot(layer, x, y, theme.ink))]
      : []),
    ...(rows.some(({ breach, unit }) => breach.contested !== null && unit !== null)
      ? [
          entry('Star', 'something is contested or open, if not the count; see the table', (layer, x, y) =>
            writeText(layer, '*', { x, y: y + 7 }, { size: 16, anchor: 'middle' }),
          ),
        ]
      : []),
  ];
}
