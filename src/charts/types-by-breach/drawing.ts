import { COMPARED_LABELS, COMPARED_MEANINGS, COMPARED_ORDER } from '../../rows/status-words.ts';
import type { MatrixBreach, TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import { formatCount } from '../../rows/wording.ts';
import { appendItem } from '../compared/facets-of.ts';
import type { DrawContext } from '../define-chart.ts';
import { drawKey } from '../draw-key.ts';
import { drawMark, round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeLines, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { breachesOf, exposedCount, linesOf, matrixOf, strongest, tallyOf } from './lines.ts';
import { BASIS_WORDS } from './words.ts';

interface Sheet {
  readonly layer: Layer;
  readonly rows: readonly TypeOfBreachRow[];
  readonly context: DrawContext;
}

/**
 * Three forms, each the truest that its width allows: the clustered matrix; breaches by families (or by the data types
 * of one family); and how many breaches there are of each family or data type.
 */
export function drawTypes(rows: readonly TypeOfBreachRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const sheet: Sheet = { layer: drawing.layer, rows, context };
  const top = drawMarks(sheet);
  if (context.size === 'narrow') return drawing.finish(drawTallies(sheet, top));
  return drawing.finish(context.size === 'wide' ? drawMatrix(sheet, top) : drawBreaches(sheet, top));
}

/** The marks that occur, with what they mean where there is room for it, and what the two kinds of columns are. */
function drawMarks(sheet: Sheet): number {
  const { layer, rows, context } = sheet;
  const { size, width, theme } = context;
  if (size === 'narrow') return drawShortKey(sheet);
  const present = new Set(rows.map(({ status }) => status));
  const entries = COMPARED_ORDER.filter((status) => present.has(status) || status === 'not-reported').map((status) => ({
    label: COMPARED_LABELS[status],
    meaning: COMPARED_MEANINGS[status],
    draw: (on: Layer, x: number, y: number) => drawMark(on, status, { x, y, size: 14, theme }),
  }));
  const y = drawKey(layer, entries, { y: 0, width, columns: size === 'wide' ? 3 : 2, theme });
  const style = { size: 13, fill: theme['ink-2'] };
  return y + writeLines(layer, BASIS_WORDS, { x: 0, y: y + 14, width: Math.min(width, 760) }, style) + 14;
}

/** The marks that occur with their words, as many to a line as there is room for. */
function drawShortKey({ layer, rows, context: { width, theme } }: Sheet): number {
  let [x, y] = [0, 14];
  for (const { status } of tallyOf(rows.map((row) => ({ ...row, breach: { ...row.breach, id: row.id } })))) {
    const room = 20 + textWidth(COMPARED_LABELS[status], 13);
    if (x > 0 && x + room > width) [x, y] = [0, y + 20];
    drawMark(layer, status, { x: x + 7, y: y - 4.5, size: 14, theme });
    writeText(layer, COMPARED_LABELS[status], { x: x + 19, y }, { size: 13, fill: theme['ink-2'] });
    x += room + 14;
  }
  return y + 10;
}

const PITCH = 14;
const ROW = 15;

/** Data types by breaches, both clustered. */
function drawMatrix({ layer, rows, context: { width, theme } }: Sheet, top: number): number {
  const breaches = breachesOf(rows);
  const left = Math.min(300, width - breaches.length * PITCH);
  const columns = breaches.map((_, index) => left + (index + 0.5) * PITCH);
  let y = drawHeads(layer, breaches, columns, top) + 6;
  const count = { size: 12, fill: theme['ink-2'], anchor: 'end' } as const;
  writeText(layer, 'said to be exposed in', { x: left - 10, y: y - 4 }, count);
  drawLine(layer, [0, y + 0.5, left + breaches.length * PITCH, y + 0.5], theme.ink);
  const byType = Map.groupBy(rows, ({ dataType }) => dataType);
  for (const [index, type] of matrixOf(rows)
    .types.filter((id) => byType.has(id))
    .entries()) {
    const cells = new Map(byType.get(type)?.map((row) => [row.breach.id, row]));
    // A hairline under every fifth line leads the eye from a name to its marks.
    if (index > 0 && index % 5 === 0)
      drawLine(layer, [0, y + 0.5, left + breaches.length * PITCH, y + 0.5], theme.rule);
    const label = [...cells.values()][0]?.dataTypeLabel ?? type;
    writeText(layer, label, { x: 0, y: y + 12 }, { size: 12 });
    writeText(layer, formatCount(exposedCount([...cells.values()])), { x: left - 10, y: y + 12 }, count);
    drawDots(
      layer,
      breaches.map(({ id }, column) => (cells.has(id) ? null : (columns[column] ?? 0))),
      y + ROW / 2,
      theme.edge,
    );
    for (const [column, { id }] of breaches.entries()) {
      const cell = cells.get(id);
      if (cell)
        drawMark(appendItem(layer, cell.id), cell.status, { x: columns[column] ?? 0, y: y + ROW / 2, size: 13, theme });
    }
    y += ROW;
  }
  return y + 2;
}

/** The dots of all cells of a line that nothing is said of: one path of round ends, because there are thousands. */
function drawDots(layer: Layer, xs: readonly (number | null)[], y: number, stroke: string): void {
  const [first = 0] = xs.flatMap((x) => x ?? []);
  const d = xs.reduce<{ at: number; d: string }>(
    ({ at, d: path }, x) => (x === null ? { at, d: path } : { at: x, d: `${path}m${round(x - at)} 0h0` }),
    { at: first, d: '' },
  ).d;
  if (d === '') return;
  layer
    .append('path')
    .attr('d', `M${round(first)} ${y}${d}`)
    .attr('stroke', stroke)
    .attr('stroke-width', 2)
    .attr('stroke-linecap', 'round');
}

/** Names of breaches, written upwards; one with a ledger is strong. Returns their foot. */
function drawHeads(layer: Layer, breaches: readonly MatrixBreach[], columns: readonly number[], top: number): number {
  const foot = top + Math.ceil(Math.max(...breaches.map(({ shortName }) => textWidth(shortName, 12, 600))));
  for (const [index, { shortName, basis }] of breaches.entries()) {
    writeUpright(layer, shortName, { x: columns[index] ?? 0, y: foot }, basis === 'ledger' ? 600 : 400);
  }
  return foot;
}

function writeUpright(layer: Layer, text: string, { x, y }: { x: number; y: number }, weight: 400 | 600): void {
  const head = layer.append('g').attr('transform', `translate(${round(x + 4)},${round(y)}) rotate(-90)`);
  writeText(head, text, { x: 0, y: 0 }, { size: 12, weight });
}

const NAME = 220;

/** Breaches, clustered, by families or data types: each cell has the strongest mark, and how many data types it is of. */
function drawBreaches({ layer, rows, context: { width, theme } }: Sheet, top: number): number {
  const lines = linesOf(rows);
  const pitch = Math.min(34, (width - NAME) / lines.length);
  const columns = lines.map((_, index) => NAME + (index + 0.5) * pitch);
  const foot = top + Math.ceil(Math.max(...lines.map(({ label }) => textWidth(label, 12))));
  for (const [index, { label }] of lines.entries())
    writeUpright(layer, label, { x: columns[index] ?? 0, y: foot }, 400);
  const end = NAME + lines.length * pitch;
  drawLine(layer, [0, foot + 6.5, end, foot + 6.5], theme.ink);
  let y = foot + 6;
  for (const { id, shortName, basis } of breachesOf(rows)) {
    writeText(layer, shortName, { x: 0, y: y + 14 }, { size: 13, weight: basis === 'ledger' ? 600 : 400 });
    for (const [index, line] of lines.entries()) {
      const cells = line.rows.filter(({ breach }) => breach.id === id);
      drawCell(layer, cells, { x: columns[index] ?? 0, y: y + 9.5 }, theme);
    }
    y += 19;
    drawLine(layer, [0, y + 0.5, end, y + 0.5], theme.rule);
  }
  return y + 2;
}

function drawCell(
  layer: Layer,
  cells: readonly TypeOfBreachRow[],
  at: { x: number; y: number },
  theme: DrawContext['theme'],
): void {
  const [cell] = cells;
  if (!cell) {
    drawMark(layer, 'not-reported', { ...at, size: 14, theme });
    return;
  }
  const [x, isMany] = [cells.length > 1 ? at.x - 6 : at.x, cells.length > 1];
  drawMark(appendItem(layer, cell.id), strongest(cells), { x, y: at.y, size: 14, theme });
  if (isMany)
    writeText(layer, formatCount(cells.length), { x: x + 9, y: at.y + 4.5 }, { size: 12, fill: theme['ink-2'] });
}

/** How many breaches there are of each family or data type, by their strongest mark. */
function drawTallies({ layer, rows, context: { width, theme } }: Sheet, top: number): number {
  let y = top;
  for (const { label, rows: members } of linesOf(rows)) {
    drawLine(layer, [0, y + 0.5, width, y + 0.5], theme.rule);
    for (const line of wrapText(label, width, 13)) {
      y += 16;
      writeText(layer, line, { x: 0, y }, { size: 13 });
    }
    for (const [index, { status, count }] of tallyOf(members).entries()) {
      const x = index * 42;
      drawMark(layer, status, { x: x + 7, y: y + 11, size: 14, theme });
      writeText(layer, formatCount(count), { x: x + 18, y: y + 15.5 }, { size: 13, weight: 600 });
    }
    y += 22;
  }
  return y;
}
