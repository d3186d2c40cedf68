import type { Party } from '../../rows/parties.ts';
import { partiesIn, type Question, questionsOf, type WhoSaysWhatRow } from '../../rows/who-says-what.ts';
import type { DrawContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { drawMark } from '../marks.ts';
import { drawStance, STANCE_MARK_WORDS, STANCE_MARKS, STANCE_NOTE, type StanceMark } from '../stance-marks.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { facetsOf, NO_STATUS, partyHeading, statusLines } from './words.ts';

/** Widths in pixels. A narrow drawing has no columns: each side is a line below its question. */
const LAYOUTS = {
  wide: { question: 440, first: 470, column: 112, status: 940 },
  middle: { question: 184, first: 194, column: 86, status: 544 },
  narrow: { question: 288, first: 118, column: 170, status: 0 },
} as const;

const LEADING = 18;
const MARK_STEP = 15;
const PADDING = 11;

interface Sheet {
  readonly layer: Layer;
  readonly context: DrawContext;
  readonly layout: (typeof LAYOUTS)[keyof typeof LAYOUTS];
  readonly columns: readonly { readonly party: Party; readonly heading: string }[];
}

/** All questions at a glance: one mark per statement on each side, and the statuses that the claims add up to. */
export function drawQuestions(rows: readonly WhoSaysWhatRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const columns = partiesIn(rows).map((party) => ({ party, heading: partyHeading(party, rows) }));
  const sheet: Sheet = { layer: drawing.layer, context, layout: LAYOUTS[context.size], columns };
  const isNarrow = context.size === 'narrow';
  let y = drawKey(sheet);
  y = isNarrow ? y : drawHeads(sheet, y);
  for (const question of questionsOf(rows)) {
    drawLine(sheet.layer, [0, y + 0.5, context.width, y + 0.5], context.theme.rule);
    y = isNarrow ? drawStacked(sheet, question, y) : drawRow(sheet, question, y);
  }
  return drawing.finish(y);
}

/** The three marks and their words, on one line where there is room, and what they do not mean. Returns where the next part begins. */
function drawKey({ layer, context: { size, theme, width, isBrief } }: Sheet): number {
  let [x, y] = [6, 8];
  for (const [mark, words] of Object.entries(STANCE_MARK_WORDS) as [StanceMark, string][]) {
    drawStance(layer, mark, { x, y, theme });
    writeText(layer, words, { x: x + 12, y: y + 4.5 }, { fill: theme['ink-2'] });
    if (size === 'narrow') y += 20;
    else x += textWidth(words, 13) + 40;
  }
  y += size === 'narrow' ? 0 : 20;
  for (const line of isBrief ? [] : wrapText(STANCE_NOTE, width, 13)) {
    writeText(layer, line, { x: 0, y: y + 4.5 }, { fill: theme['ink-2'] });
    y += LEADING;
  }
  return y + 8;
}

function drawHeads({ layer, columns, layout }: Sheet, top: number): number {
  const heads = columns.map(({ heading }) => wrapText(heading, layout.column - 6, 12, 600));
  const base = top + Math.max(1, ...heads.map((lines) => lines.length)) * 15;
  const write = (lines: readonly string[], x: number) => {
    for (const [index, line] of lines.entries()) {
      writeText(layer, line, { x, y: base - (lines.length - 1 - index) * 15 }, { size: 12, weight: 600 });
    }
  };
  write(['Question'], 0);
  for (const [index, lines] of heads.entries()) write(lines, layout.first + index * layout.column);
  write(['Derived status'], layout.status);
  return base + 9;
}

function drawRow(sheet: Sheet, question: Question, top: number): number {
  const { layer, columns, layout, context } = sheet;
  const size = context.size === 'wide' ? 14 : 13;
  const lines = wrapText(question.question, layout.question, size);
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x: 0, y: top + PADDING + 13 + index * LEADING }, { size });
  }
  const heights = columns.map(({ party }, index) => {
    const said = question.rows.filter((row) => row.party === party);
    return drawStatements(sheet, said, { x: layout.first + index * layout.column, y: top + PADDING });
  });
  const status = drawStatuses(sheet, question, { x: layout.status, y: top + PADDING });
  return top + 2 * PADDING + Math.max(lines.length * LEADING, status, ...heights);
}

function drawStacked(sheet: Sheet, question: Question, top: number): number {
  const { layer, layout, columns, context } = sheet;
  let y = top + PADDING;
  for (const line of wrapText(question.question, layout.question, 14, 600)) {
    writeText(layer, line, { x: 0, y: y + 13 }, { size: 14, weight: 600 });
    y += LEADING;
  }
  for (const { party, heading } of columns) {
    const said = question.rows.filter((row) => row.party === party);
    if (said.length === 0) continue;
    const lines = wrapText(heading, layout.first - 8, 13);
    for (const [index, line] of lines.entries()) {
      writeText(layer, line, { x: 0, y: y + 13 + index * LEADING }, { fill: context.theme['ink-2'] });
    }
    const height = drawStatements(sheet, said, { x: layout.first, y });
    y += Math.max(height, lines.length * LEADING);
  }
  return y + drawStatuses(sheet, question, { x: 0, y }) + PADDING;
}

/** The marks of one side, in as many lines as they need. Returns their height. */
function drawStatements(
  { layer, layout, context: { theme } }: Sheet,
  rows: readonly WhoSaysWhatRow[],
  { x, y }: { x: number; y: number },
): number {
  const perLine = Math.max(1, Math.floor((layout.column - 8) / MARK_STEP));
  for (const [index, row] of rows.entries()) {
    const item = layer
      .append('g')
      .attr('class', 'item')
      .attr('data-row', `${row.point}-${row.claim}`)
      .attr('data-facets', facetTokens(facetsOf([row])) ?? null);
    const at = { x: x + 6 + (index % perLine) * MARK_STEP, y: y + 9 + Math.floor(index / perLine) * LEADING };
    drawStance(item, STANCE_MARKS[row.stance], { ...at, theme });
  }
  return Math.ceil(rows.length / perLine) * LEADING;
}

/** The statuses of a question as marks and words. Returns their height. */
function drawStatuses(
  { layer, layout, context: { theme, width } }: Sheet,
  { shown }: Question,
  { x, y }: { x: number; y: number },
): number {
  if (shown.length === 0) {
    writeText(layer, NO_STATUS, { x, y: y + 13 }, { fill: theme['ink-3'] });
    return LEADING;
  }
  let height = 0;
  for (const { mark, text } of statusLines(shown)) {
    drawMark(layer, mark, { x: x + 7, y: y + height + 9, size: 14, theme });
    for (const line of wrapText(text, width - layout.status - 20, 13)) {
      writeText(layer, line, { x: x + 20, y: y + height + 13 });
      height += LEADING;
    }
  }
  return height;
}
