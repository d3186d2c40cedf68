import { claimsByClaimant, type LedgerRow } from '../../rows/ledger.ts';
import { formatCount } from '../../rows/wording.ts';
import type { DrawContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { drawStance, STANCE_MARK_WORDS, STANCE_MARKS, type StanceMark } from '../stance-marks.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { ledgerFacets } from './words.ts';

/** In pixels. A narrow drawing has the claimant's name above the marks. */
const LAYOUTS = {
  wide: { label: 250, first: 300 },
  middle: { label: 190, first: 232 },
  narrow: { label: 240, first: 0 },
} as const;

const STEP = 14;
const LEADING = 18;
const ORDER: readonly StanceMark[] = ['yes', 'no', 'other'];

interface Sheet {
  readonly layer: Layer;
  readonly context: DrawContext;
  readonly layout: (typeof LAYOUTS)[keyof typeof LAYOUTS];
}

/** One mark per claim, claimant by claimant, most claims first: how the record is made up. */
export function drawLedger(rows: readonly LedgerRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const sheet: Sheet = { layer: drawing.layer, context, layout: LAYOUTS[context.size] };
  let y = drawKey(sheet);
  for (const { label, rows: said } of claimsByClaimant(rows)) {
    drawLine(sheet.layer, [0, y + 0.5, context.width, y + 0.5], context.theme.rule);
    y = drawClaimant(sheet, label, said, y + 6) + 6;
  }
  return drawing.finish(y);
}

/** The three marks and their words. Returns where the next part begins. */
function drawKey({ layer, context: { size, theme } }: Sheet): number {
  let [x, y] = [6, 8];
  for (const mark of ORDER) {
    const words = STANCE_MARK_WORDS[mark];
    drawStance(layer, mark, { x, y, theme });
    writeText(layer, words, { x: x + 12, y: y + 4.5 }, { fill: theme['ink-2'] });
    if (size === 'narrow') y += 20;
    else x += textWidth(words, 13) + 40;
  }
  return size === 'narrow' ? y + 2 : y + 18;
}

function drawClaimant(sheet: Sheet, label: string, rows: readonly LedgerRow[], top: number): number {
  const { layer, context, layout } = sheet;
  const isNarrow = context.size === 'narrow';
  const lines = wrapText(label, layout.label, 13);
  for (const [index, line] of lines.entries()) writeText(layer, line, { x: 0, y: top + 13 + index * LEADING });
  const count = { x: isNarrow ? context.width : layout.first - 16, y: top + 13 };
  writeText(layer, formatCount(rows.length), count, { weight: 600, anchor: 'end' });
  const names = lines.length * LEADING;
  const marks = drawMarks(sheet, rows, isNarrow ? top + names : top);
  return isNarrow ? top + names + marks : top + Math.max(names, marks);
}

/** Claims that say yes first, then no, then the others, in ledger order each. Returns the height in pixels. */
function drawMarks({ layer, context, layout }: Sheet, rows: readonly LedgerRow[], top: number): number {
  const perLine = Math.floor((context.width - layout.first) / STEP);
  const inOrder = ORDER.flatMap((mark) => rows.filter(({ stance }) => STANCE_MARKS[stance] === mark));
  for (const [index, row] of inOrder.entries()) {
    const item = layer
      .append('g')
      .attr('class', 'item')
      .attr('data-row', row.claim)
      .attr('data-facets', facetTokens(ledgerFacets(row)) ?? null);
    const at = { x: layout.first + 6 + (index % perLine) * STEP, y: top + 9 + Math.floor(index / perLine) * LEADING };
    drawStance(item, STANCE_MARKS[row.stance], { ...at, theme: context.theme });
  }
  return Math.ceil(inOrder.length / perLine) * LEADING;
}
