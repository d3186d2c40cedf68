import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Status } from '../../model/status.ts';
import type { Need, PathRow } from '../../rows/paths.ts';
import type { Theme } from '../define-chart.ts';
import { drawMark, markIcon, round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';
import { textWidth } from '../text-width.ts';

/** Of a column, in pixels. */
export const PITCH = 20;
/** A map with more columns than this leaves no room for words: then the paths are a list alone. */
export const MOST_COLUMNS = 22;

const MARK = 15;
/** Heads lean, so that names of any length fit columns this narrow. */
const ANGLE = 55;
const SINE = Math.sin((ANGLE * Math.PI) / 180);

/** How a cell takes part in the line of its row. */
type Cell = 'outside' | 'between' | 'first' | 'inner' | 'last' | 'alone';

/** True where the columns can be drawn as a map. */
export function isMapped(columns: readonly Need[]): boolean {
  return columns.length <= MOST_COLUMNS;
}

/** The height of the leaning heads in pixels. */
export function headHeight(columns: readonly Need[]): number {
  return Math.ceil(Math.max(0, ...columns.map(({ label }) => textWidth(label, 12))) * SINE) + 16;
}

/** The leaning heads as inline HTML. Each line says its parts in words, so these are for the eye. */
export function mapHeads(columns: readonly Need[]): Element {
  const height = headHeight(columns);
  const texts = columns.map(({ label }, index) => s('text', { transform: headTransform(index, height) }, label));
  return s('svg', { className: ['pa-heads'], width: columns.length * PITCH, height, focusable: 'false' }, texts);
}

/** The line of one path as inline HTML, one cell for each column. */
export function mapCells(columns: readonly Need[], row: PathRow): Element {
  const cells = cellsOf(columns, row).map(({ cell, status }) =>
    h('i', { className: [`pa-${cell}`] }, status === null ? [] : [markIcon(status)]),
  );
  return h('div.pa-map', { ariaHidden: 'true' }, cells);
}

export function drawHeads(layer: Layer, columns: readonly Need[], bottom: number, theme: Theme): void {
  for (const [index, { label }] of columns.entries()) {
    const head = layer.append('g').attr('transform', headTransform(index, bottom));
    head.append('text').attr('x', 0).attr('y', 0).attr('font-size', 12).attr('fill', theme['ink-2']).text(label);
  }
}

/** Draws the marks of one path, centred on `y`, joined by the line of its weakest part. */
export function drawMap(layer: Layer, columns: readonly Need[], row: PathRow, y: number, theme: Theme): void {
  const cells = cellsOf(columns, row).map((cell, index) => ({ ...cell, x: index * PITCH + PITCH / 2 }));
  const marked = cells.filter(({ status }) => status !== null);
  for (const [index, { x }] of marked.entries()) {
    const next = marked[index + 1];
    if (next) drawJoint(layer, row.status, { from: x + MARK / 2, to: next.x - MARK / 2, y }, theme);
  }
  for (const { cell, status, x } of cells) {
    if (status !== null) drawMark(layer, status, { x, y, size: MARK, theme });
    else if (cell === 'outside') drawMark(layer, 'not-reported', { x, y, size: 14, theme });
  }
}

/** Solid in colour where all parts are confirmed, solid ink where one is claimed, dashed where one is disputed. */
function drawJoint(
  layer: Layer,
  status: Status,
  { from, to, y }: { from: number; to: number; y: number },
  theme: Theme,
): void {
  const isConfirmed = status === 'confirmed-own' || status === 'confirmed-press';
  const line = layer.append('path').attr('d', `M${round(from)} ${round(y)}H${round(to)}`);
  line.attr('stroke', isConfirmed ? theme.accent : theme.ink).attr('stroke-width', 2);
  if (status === 'disputed') line.attr('stroke-dasharray', '4 3');
}

function headTransform(index: number, bottom: number): string {
  return `translate(${index * PITCH + PITCH / 2 + 4},${bottom - 6}) rotate(-${ANGLE})`;
}

function cellsOf(
  columns: readonly Need[],
  { needs }: PathRow,
): { readonly cell: Cell; readonly status: Status | null }[] {
  const isNeeded = columns.map(({ dataType }) => needs.some((need) => need.dataType === dataType));
  const [first, last] = [isNeeded.indexOf(true), isNeeded.lastIndexOf(true)];
  return columns.map(({ status }, index) => {
    if (!isNeeded[index]) return { cell: index > first && index < last ? 'between' : 'outside', status: null };
    if (first === last) return { cell: 'alone', status };
    return { cell: index === first ? 'first' : index === last ? 'last' : 'inner', status };
  });
}
