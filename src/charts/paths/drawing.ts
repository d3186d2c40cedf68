import { type Need, type PathRow, pathColumns } from '../../rows/paths.ts';
import type { DrawContext, DrawingSize } from '../define-chart.ts';
import { drawKey } from '../draw-key.ts';
import { facetTokens } from '../facets.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { wrapText } from '../text-width.ts';
import { type Block, evidenceBlock, partsBlock, stack, textBlock } from './blocks.ts';
import { evidenceKey } from './evidence-marks.ts';
import { drawHeads, drawMap, headHeight, isMapped, PITCH } from './map.ts';
import { closedSentences, groupsOf, HEADS, openRows, pathFacets } from './words.ts';

/** A column of words: where it stands, how wide it is, what it holds. */
interface TextColumn {
  readonly x: number;
  readonly width: number;
  readonly head: string;
  block(row: PathRow): Block;
}

interface Sheet {
  readonly layer: Layer;
  readonly context: DrawContext;
  readonly columns: readonly TextColumn[];
  /** The columns of the map; empty where there is none. */
  readonly map: readonly Need[];
}

/** The paths as a picture that stands alone: on wide drawings with their map. */
export function drawPaths(rows: readonly PathRow[], context: DrawContext): SVGElement {
  const { size, width, theme, isBrief } = context;
  const drawing = startDrawing(context);
  const { layer } = drawing;
  const keyColumns = { wide: 2, middle: 1, narrow: 1 }[size];
  let y = drawKey(layer, evidenceKey(openRows(rows), theme), { y: 0, width, columns: keyColumns, theme, isBrief });
  const needs = pathColumns(rows);
  const map = size === 'wide' && isMapped(needs) ? needs : [];
  const sheet: Sheet = { layer, context, map, columns: textColumns(size, context, map) };
  y = drawColumnHeads(sheet, y + 12);
  for (const group of groupsOf(rows)) {
    y = drawGroupHead(sheet, group.label, y);
    for (const row of group.rows) y = drawPath(sheet, row, y);
  }
  for (const sentence of closedSentences(rows)) {
    const block = textBlock(sentence, Math.min(width, 760), { size: 13, fill: theme['ink-2'] });
    block.draw(layer, 0, y + 16);
    y += 16 + block.height;
  }
  return drawing.finish(Math.ceil(y + 1));
}

function textColumns(size: DrawingSize, { width, theme }: DrawContext, map: readonly Need[]): TextColumn[] {
  const what = (row: PathRow, room: number) =>
    stack([textBlock(row.what, room, { size: 14, fill: theme.ink }), partsBlock(row.needs, room, theme)], 3);
  const harm = (row: PathRow, room: number) =>
    stack(
      [
        textBlock(row.harm, room, { size: 13, fill: theme.ink, weight: 600 }),
        textBlock(row.verbMeaning, room, { size: 13, fill: theme['ink-2'] }),
      ],
      1,
    );
  const evidence = (row: PathRow, room: number) => evidenceBlock(row, room, theme);
  const column = (x: number, to: number, head: string, block: (row: PathRow, room: number) => Block): TextColumn => ({
    ...{ x, width: to - x, head },
    block: (row) => block(row, to - x),
  });
  if (size === 'narrow') {
    return [
      column(0, width, '', (row, room) =>
        stack(
          [what, harm, evidence].map((part) => part(row, room)),
          8,
        ),
      ),
    ];
  }
  if (size === 'middle') {
    const both = (row: PathRow, room: number) => stack([harm(row, room), evidence(row, room)], 6);
    return [column(0, 330, HEADS.what, what), column(358, width, `${HEADS.harm}; evidence`, both)];
  }
  const left = map.length === 0 ? 0 : map.length * PITCH + 24;
  return [
    column(left, 636, HEADS.what, what),
    column(658, 798, HEADS.harm, harm),
    column(820, width, HEADS.evidence, evidence),
  ];
}

/** Returns where the groups begin. */
function drawColumnHeads({ layer, map, columns, context: { size, theme } }: Sheet, top: number): number {
  if (size === 'narrow') return top - 8;
  const heads = columns.map(({ head, width }) => wrapText(head, width, 13, 600));
  const words = Math.max(...heads.map((lines) => lines.length)) * 17;
  const bottom = top + Math.max(words, map.length === 0 ? 0 : headHeight(map));
  drawHeads(layer, map, bottom, theme);
  for (const [index, { x }] of columns.entries()) {
    const lines = heads[index] ?? [];
    for (const [line, text] of lines.entries()) {
      writeText(layer, text, { x, y: bottom - 6 - (lines.length - 1 - line) * 17 }, { size: 13, weight: 600 });
    }
  }
  return bottom - 8;
}

function drawGroupHead({ layer, context: { width, theme } }: Sheet, label: string, y: number): number {
  const head = textBlock(label, width, { size: 14, fill: theme.ink, weight: 600 });
  head.draw(layer, 0, y + 20);
  const base = y + 20 + head.height + 5;
  drawLine(layer, [0, base + 0.5, width, base + 0.5], theme.edge);
  return base + 1;
}

/** Draws one path and the hairline below it. Returns where the next may begin. */
function drawPath({ layer, map, columns, context: { width, theme } }: Sheet, row: PathRow, top: number): number {
  const item = layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', row.path)
    .attr('data-facets', facetTokens(pathFacets(row)) ?? null);
  const blocks = columns.map((column) => ({ x: column.x, block: column.block(row) }));
  const height = Math.max(...blocks.map(({ block }) => block.height)) + 20;
  if (map.length > 0) drawMap(item, map, row, top + 19, theme);
  for (const { x, block } of blocks) block.draw(item, x, top + 9);
  drawLine(layer, [0, top + height + 0.5, width, top + height + 0.5], theme.rule);
  return top + height + 1;
}
