import type { LeftRow } from '../../rows/what-is-left.ts';
import { facetTokens } from '../facets.ts';
import { drawMark } from '../marks.ts';
import { drawLine, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { BAR_HEIGHT } from './bar.ts';
import { facetsOf } from './facets-of.ts';
import { drawRemainder, layOutRemainder } from './remainder.ts';
import { LEADING, type Sheet } from './sheet.ts';
import { fixLabel } from './words.ts';

/** Of a name, after its mark. */
const INDENT = 24;

/** Draws a data type with its bar. Returns where the next may begin. */
export function drawRow(sheet: Sheet, row: LeftRow, top: number): number {
  const item = sheet.layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', row.dataType)
    .attr('data-facets', facetTokens(facetsOf(row)) ?? null);
  const on = { ...sheet, layer: item };
  return sheet.layout.fix === null ? drawStacked(on, row, top) : drawBeside(on, row, top, sheet.layout.fix);
}

/** The name left of the bar, and who can end it at the right. */
function drawBeside(sheet: Sheet, row: LeftRow, top: number, fix: number): number {
  const { layer, theme, layout, width } = sheet;
  const names = wrapText(row.label, layout.labelWidth - INDENT, layout.text);
  const fixes = wrapText(fixLabel(row), width - fix, layout.text);
  const remainder = layOutRemainder(sheet, row, layout.now - 8);
  const height = Math.max(names.length * LEADING, fixes.length * LEADING, remainder.height) + 9;
  const centred = (lines: readonly string[]) => Math.round(top + height / 2 + 4.5 - ((lines.length - 1) * LEADING) / 2);
  writeName(sheet, row, names, centred(names));
  drawRemainder(sheet, row, remainder, top + (height - remainder.height) / 2);
  for (const [index, line] of fixes.entries()) {
    const at = { x: fix, y: centred(fixes) + index * LEADING };
    writeText(layer, line, at, { size: layout.text, fill: theme['ink-2'] });
  }
  return top + height;
}

/** The name and who can end it above the bar. */
function drawStacked(sheet: Sheet, row: LeftRow, top: number): number {
  const { layer, theme, layout, width } = sheet;
  const fixes = wrapText(fixLabel(row), width, 13);
  const names = wrapText(row.label, layout.labelWidth - INDENT, layout.text);
  const last = INDENT + textWidth(names.at(-1) ?? '', layout.text) + 12;
  const isShared = last + textWidth(fixLabel(row), 13) <= width;
  writeName(sheet, row, names, top + 17);
  const first = top + 17 + (names.length - (isShared ? 1 : 0)) * LEADING;
  for (const [index, line] of fixes.entries()) {
    const at = { x: width, y: first + index * LEADING };
    writeText(layer, line, at, { size: 13, fill: theme['ink-2'], anchor: 'end' });
  }
  const baseline = first + (fixes.length - 1) * LEADING;
  if (row.remainder === 'not-assessed') return baseline + 9;
  const remainder = layOutRemainder(sheet, row, width);
  const middle = drawRemainder(sheet, row, remainder, baseline + 9);
  // The line of now, in pieces: a whole one would run through the names.
  if (remainder.lines.length === 0) {
    drawLine(layer, [layout.now, middle - BAR_HEIGHT / 2 - 4, layout.now, middle + BAR_HEIGHT / 2 + 4], theme.ink);
  }
  return baseline + 9 + remainder.height + 10;
}

/** The mark of the status and the name, struck through where the data ended. */
function writeName({ layer, theme, layout }: Sheet, row: LeftRow, lines: readonly string[], y: number): void {
  drawMark(layer, row.status, { x: 8, y: y - 4.5, size: 15, theme });
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: INDENT, y: y + index * LEADING }, { size: layout.text });
  }
  if (row.ended) layer.selectAll('text').attr('text-decoration', 'line-through');
}
