import type { ExposureRow, Matrix, MatrixGroup } from '../../rows/exposure-matrix.ts';
import { STATUS_ORDER } from '../../rows/status-strip.ts';
import { NUMBER_STATUS_LABELS, NUMBER_STATUS_MARKS, STATUS_LABELS, STATUS_MEANINGS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import type { DrawContext, Theme } from '../define-chart.ts';
import { drawKey } from '../draw-key.ts';
import { facetTokens } from '../facets.ts';
import { drawMark, round } from '../marks.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { countWords, headLines, type Layout, layOut, layOutRow, type Row } from './layout.ts';
import { matrixOf } from './words.ts';

/** How high an upright head may be before it is broken, where height is scarce. In pixels. */
const UPRIGHT = 58;

interface Sheet {
  readonly layer: Layer;
  readonly matrix: Matrix;
  readonly layout: Layout;
  readonly context: DrawContext;
}

/** The whole matrix with its key, as a picture that stands alone. */
export function drawMatrix(rows: readonly ExposureRow[], context: DrawContext): SVGElement {
  const matrix = matrixOf(rows);
  const drawing = startDrawing(context);
  const layout = layOut(matrix, context);
  const sheet: Sheet = { layer: drawing.layer, matrix, layout, context };
  let y = drawCounts(sheet, drawMarks(sheet));
  y = drawHeads(sheet, y + 20);
  for (const lines of Map.groupBy(matrix.lines, ({ family }) => family).values()) {
    y = drawFamily(sheet, lines[0]?.familyLabel ?? '', y);
    for (const line of lines) y = drawRow(sheet, layOutRow(line, rows, matrix, layout), y);
  }
  return drawing.finish(y + 1);
}

/** The six marks with word and meaning. Returns where the next part begins. */
function drawMarks({ layer, matrix, context: { size, width, theme, isBrief } }: Sheet): number {
  const named = isBrief ? STATUS_ORDER.filter((status) => status !== 'not-reported') : STATUS_ORDER;
  const entries = named.map((status) => ({
    label: STATUS_LABELS[status],
    meaning: STATUS_MEANINGS[status](matrix.organisationLabel),
    draw: (on: Layer, x: number, y: number) => drawMark(on, status, { x, y, size: 15, theme }),
  }));
  return drawKey(layer, entries, { y: 0, width, columns: { wide: 3, middle: 2, narrow: 1 }[size], theme, isBrief });
}

/** The counts of the groups in words, where their heads have no room for them. */
function drawCounts({ layer, matrix, layout, context: { width, theme, isBrief } }: Sheet, y: number): number {
  if (!layout.isUpright || isBrief) return y;
  const counts = matrix.groups.map(({ shortLabel, count, unit, countStatus }) =>
    count === null
      ? `${shortLabel}: no count`
      : `${shortLabel}: ${formatCount(count)} ${unit ?? ''} (${NUMBER_STATUS_LABELS[countStatus].toLowerCase()})`,
  );
  const lines = wrapText(counts.join('; '), width, 12);
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: 0, y: y + 16 + index * 16 }, { size: 12, fill: theme['ink-2'] });
  }
  return y + 16 + lines.length * 16;
}

/** The heads of the columns and the line below them; `top` is where they may begin. */
function drawHeads({ layer, matrix, layout, context: { theme, isBrief } }: Sheet, top: number): number {
  const { columns, columnWidth, isUpright, who } = layout;
  const upright = ({ shortLabel }: MatrixGroup) => (isBrief ? wrapText(shortLabel, UPRIGHT, 12, 600) : [shortLabel]);
  const labels = matrix.groups.map((group) => (isUpright ? upright(group) : headLines(group, columnWidth)));
  const longest = Math.max(0, ...labels.flat().map((line) => textWidth(line, 12, 600)));
  const height = isUpright ? Math.ceil(longest) : Math.max(...labels.map((lines) => lines.length)) * 15 + 20;
  const base = top + height;
  for (const [index, group] of matrix.groups.entries()) {
    const at = { x: columns[index] ?? 0, y: base };
    if (isUpright) drawUprightHead(layer, labels[index] ?? [], at);
    else drawHead(layer, group, labels[index] ?? [], at, theme);
  }
  writeText(layer, 'Data type', { x: 0, y: base }, { weight: 600 });
  if (who) writeText(layer, 'Who says so', { x: who.x, y: base }, { weight: 600 });
  drawLine(layer, [0, base + 8.5, endOf(layout), base + 8.5], theme.ink);
  return base + 8;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function drawUprightHead(layer: Layer, lines: readonly string[], { x, y }: Point): void {
  for (const [index, line] of lines.entries()) {
    const left = x + 4 + (index - (lines.length - 1) / 2) * 14;
    const head = layer.append('g').attr('transform', `translate(${round(left)},${round(y)}) rotate(-90)`);
    writeText(head, line, { x: 0, y: 0 }, { size: 12, weight: 600 });
  }
}

/** The name of a group, broken into `lines`, and below it how many people it has. */
function drawHead(layer: Layer, group: MatrixGroup, lines: readonly string[], { x, y }: Point, theme: Theme): void {
  for (const [line, text] of lines.entries()) {
    const at = { x, y: y - 20 - (lines.length - 1 - line) * 15 };
    writeText(layer, text, at, { size: 12, weight: 600, anchor: 'middle' });
  }
  const { count, countStatus } = group;
  const text = countWords(group);
  if (count !== null) {
    const left = round(x - textWidth(text, 12) / 2 - 2);
    drawMark(layer, NUMBER_STATUS_MARKS[countStatus], { x: left, y: y - 4, size: 12, theme });
  }
  writeText(layer, text, { x: count === null ? x : x + 7, y }, { size: 12, fill: theme['ink-3'], anchor: 'middle' });
}

function drawFamily({ layer, layout, context: { theme } }: Sheet, label: string, y: number): number {
  const lines = wrapText(label, endOf(layout), 13, 600);
  for (const [index, text] of lines.entries())
    writeText(layer, text, { x: 0, y: y + 30 + index * 17 }, { weight: 600 });
  const base = y + 38 + (lines.length - 1) * 17;
  drawLine(layer, [0, base + 0.5, endOf(layout), base + 0.5], theme.edge);
  return base + 1;
}

function drawRow({ layer, layout, context: { theme } }: Sheet, row: Row, y: number): number {
  const { columns, mark, text, who } = layout;
  const baseline = y + 5 + text;
  for (const [index, line] of row.name.entries()) {
    writeText(layer, line, { x: 0, y: baseline + index * Math.round(text * 1.3) }, { size: text });
  }
  for (const [index, cell] of row.cells.entries()) {
    const at = { x: columns[index] ?? 0, y: baseline - text * 0.36, size: mark, theme };
    if (cell) drawMark(itemFor(cell, layer), cell.status, at);
    else drawMark(layer, 'not-reported', at);
  }
  for (const [index, line] of row.who.entries()) {
    const at = { x: who?.x ?? 0, y: baseline + index * Math.round(text * 1.3) };
    writeText(layer, line, at, { fill: theme['ink-2'] });
  }
  drawLine(layer, [0, y + row.height + 0.5, endOf(layout), y + row.height + 0.5], theme.rule);
  return y + row.height + 1;
}

function itemFor(cell: ExposureRow, layer: Layer): Layer {
  const facets = facetTokens({ 'data-type': [cell.dataType], group: [cell.group], status: [cell.status] });
  return layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', cell.id)
    .attr('data-facets', facets ?? null);
}

/** Where lines end: the right edge of the last column. */
function endOf({ columns, columnWidth, who }: Layout): number {
  return who ? who.x + who.width : (columns.at(-1) ?? 0) + columnWidth / 2;
}
