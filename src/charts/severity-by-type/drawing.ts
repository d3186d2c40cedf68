import type { TypeSeverityRow } from '../../rows/severity-by-type.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { drawLine, type Layer, startDrawing, writeLines, writeText } from '../start-drawing.ts';
import { barShapes, placeOn } from './bar.ts';
import { CANNOT_TELL, rangeWords, startOf } from './words.ts';

/** From the words of the range to the reason. */
const WORDS_WIDTH = 124;
/** Widths in CSS pixels: the name, the bar, the words of the range, and the reason where there is room for it. */
const COLUMNS: Record<DrawingSize, { readonly name: number; readonly bar: number; readonly reason: number }> = {
  wide: { name: 230, bar: 180, reason: 540 },
  middle: { name: 250, bar: 200, reason: 0 },
  narrow: { name: 128, bar: 72, reason: 0 },
};
const GAPS: Record<DrawingSize, number> = { wide: 16, middle: 16, narrow: 12 };
const LEADING = 17;

interface Frame {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly size: DrawingSize;
  readonly width: number;
}

/** The data types by category, each with the range of its context as a bar. */
export function drawTypes(rows: readonly TypeSeverityRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const frame = { layer: drawing.layer, theme: context.theme, size: context.size, width: context.width };
  let y = drawHead(frame, 0);
  const groups = Map.groupBy([...rows].sort(byBase), ({ context: scored }) => headOf(scored));
  for (const [head, members] of groups) {
    y = drawCategory(head, frame, y + 10);
    for (const row of members) y = drawRow(row, frame, y);
  }
  return drawing.finish(Math.ceil(y + 6));
}

/** Categories in the order of their bases; what cannot be told stands last. */
function byBase(a: TypeSeverityRow, b: TypeSeverityRow): number {
  const place = ({ context }: TypeSeverityRow) => (context === null ? 9 : (context.base?.value ?? 8));
  return place(a) - place(b);
}

function headOf(context: TypeSeverityRow['context']): string {
  if (context === null) return 'Cannot tell';
  return context.base === null ? context.category : `${context.category}, base ${context.base.value}`;
}

function drawHead({ layer, theme, size }: Frame, top: number): number {
  const { name, bar } = COLUMNS[size];
  const style = { size: 12, fill: theme['ink-2'] };
  writeText(layer, 'Data type', { x: 0, y: top + 14 }, style);
  for (const value of [1, 2, 3, 4]) {
    writeText(
      layer,
      String(value),
      { x: name + GAPS[size] + placeOn(bar, value), y: top + 14 },
      { ...style, anchor: 'middle' },
    );
  }
  writeText(layer, 'Default', { x: wordsAt(size), y: top + 14 }, style);
  if (size === 'wide') writeText(layer, 'Why', { x: wordsAt(size) + WORDS_WIDTH, y: top + 14 }, style);
  return top + 20;
}

function wordsAt(size: DrawingSize): number {
  const { name, bar } = COLUMNS[size];
  return name + bar + 2 * GAPS[size];
}

function drawCategory(head: string, { layer, theme, width }: Frame, top: number): number {
  writeText(layer, head, { x: 0, y: top + 16 }, { weight: 600 });
  drawLine(layer, [0, top + 24.5, width, top + 24.5], theme.edge);
  return top + 28;
}

function drawRow(row: TypeSeverityRow, frame: Frame, top: number): number {
  const { layer, theme, size, width } = frame;
  const { name, bar, reason } = COLUMNS[size];
  const facets = facetTokens({ 'data-type': [row.dataType], status: [row.status] });
  const item = layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', row.dataType)
    .attr('data-facets', facets ?? null);
  const hitArea = item.append('rect').attr('fill', 'none').attr('pointer-events', 'all');
  const y = top + 16;
  const [x, words] = [name + GAPS[size], wordsAt(size)];
  const lines = [writeLines(item, row.label, { x: 0, y, width: name }, {})];
  const { context } = row;
  if (context) {
    for (const shape of barShapes(context, { x, y: y - 4.5, width: bar, theme })) addShape(item, shape);
    writeStart(item, row, { x: words, y }, frame);
    if (size !== 'wide') lines.push(LEADING);
  } else if (size !== 'wide') {
    lines.push(writeLines(item, row.reason, { x, y, width: width - x }, { fill: theme['ink-2'] }));
  }
  if (reason > 0)
    lines.push(writeLines(item, row.reason, { x: words + WORDS_WIDTH, y, width: reason }, { fill: theme['ink-2'] }));
  const bottom = top + Math.max(...lines) + 9;
  hitArea
    .attr('x', 0)
    .attr('y', top)
    .attr('width', width)
    .attr('height', bottom - top);
  return bottom;
}

/** The default in bold, and the range behind it where there is room for more than the number. */
function writeStart(
  item: Layer,
  { context }: TypeSeverityRow,
  at: { readonly x: number; readonly y: number },
  { theme, size }: Frame,
): void {
  if (context === null) return;
  const start = startOf(context);
  const text = item.append('text').attr('x', at.x).attr('y', at.y).attr('font-size', 13);
  const head = text.append('tspan').text(start === null ? CANNOT_TELL : String(start));
  if (start !== null) head.attr('font-weight', 600);
  if (size === 'narrow' || context.lowest === context.highest) return;
  text
    .append('tspan')
    .attr('fill', theme['ink-2'])
    .text(`, ${rangeWords(context)}`);
}

function addShape(item: Layer, { name, attributes }: ReturnType<typeof barShapes>[number]): void {
  const shape = item.append(name);
  for (const [attribute, value] of Object.entries(attributes)) shape.attr(attribute, value);
}
