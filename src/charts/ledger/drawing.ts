import * as Plot from '@observablehq/plot';
import { claimsByClaimant, type LedgerRow } from '../../rows/ledger.ts';
import { formatCount } from '../../rows/wording.ts';
import type { DrawContext, DrawingSize, Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { asItems, plotDrawing } from '../plot-items.ts';
import { STANCE_MARK_WORDS, STANCE_MARKS, STANCE_SYMBOLS, type StanceMark } from '../stance-marks.ts';
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
/** Above and below what is said of a claimant. */
const GAP = 6;
/** From the middle of a mark to the baseline of the text beside it. */
const BASELINE = 4;
const TEXT = { textAnchor: 'start', lineAnchor: 'bottom', dy: BASELINE, fontSize: 13 } as const;
const ORDER: readonly StanceMark[] = ['yes', 'no', 'other'];

/** A line of text or a mark, its middle `y` pixels from the top. */
interface Placed {
  readonly y: number;
}

interface Claim extends Placed {
  readonly row: LedgerRow;
  /** Place in its line, from 0. */
  readonly column: number;
}

interface Block {
  /** Of the line above the claimant, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly (Placed & { readonly text: string })[];
  readonly count: Placed & { readonly text: string };
  readonly claims: readonly Claim[];
}

/** One mark per claim, claimant by claimant, most claims first: how the record is made up. */
export function drawLedger(rows: readonly LedgerRow[], context: DrawContext): SVGElement {
  const { size, theme, width } = context;
  const { first } = LAYOUTS[size];
  const columns = Math.floor((width - first) / STEP);
  const key = keyEntries(size);
  const blocks: Block[] = [];
  for (const { label, rows: said } of claimsByClaimant(rows)) {
    const top = blocks.at(-1)?.bottom ?? key.bottom;
    blocks.push(placeClaimant(label, said, { top, size, columns }));
  }
  const middle = first + STEP / 2 - 1;
  return plotDrawing(context, {
    height: blocks.at(-1)?.bottom ?? key.bottom,
    x: { type: 'linear', domain: [0, columns], range: [middle, middle + columns * STEP] },
    y: { type: 'identity' },
    marks: [keyMarks(key.entries, theme), claimantMarks(blocks, context), claimMarks(blocks, theme)],
  });
}

function keyMarks(entries: readonly KeyEntry[], theme: Theme): Plot.Markish {
  const symbol = ({ mark }: KeyEntry) => STANCE_SYMBOLS[mark];
  return [
    Plot.dot(entries, { x: inPixels('x'), y: 'y', symbol, fill: theme.ink }),
    Plot.text(entries, { ...TEXT, x: inPixels('textX'), y: 'y', text: 'words', fill: theme['ink-2'] }),
  ];
}

/** A line above each claimant, the name, and the number of claims. */
function claimantMarks(blocks: readonly Block[], { size, theme, width }: DrawContext): Plot.Markish {
  const names = blocks.flatMap((block) => block.names);
  const counts = blocks.map(({ count }) => count);
  const countAt = size === 'narrow' ? width : LAYOUTS[size].first - 16;
  const style = { ...TEXT, y: 'y', text: 'text', fill: theme.ink };
  return [
    // Half a pixel down, so that a line covers one row of pixels.
    Plot.ruleY(blocks, { y: 'top', dy: 0.5, stroke: theme.rule }),
    Plot.text(names, { ...style, x: inPixels(() => 0) }),
    Plot.text(counts, { ...style, x: inPixels(() => countAt), textAnchor: 'end', fontWeight: 600 }),
  ];
}

function claimMarks(blocks: readonly Block[], theme: Theme): Plot.Markish {
  const claims = blocks.flatMap((block) => block.claims);
  return Plot.dot(claims, {
    x: 'column',
    y: 'y',
    symbol: ({ row }: Claim) => STANCE_SYMBOLS[STANCE_MARKS[row.stance]],
    fill: theme.ink,
    render: asItems(claims, ({ row }) => ({ row: row.claim, facets: facetTokens(ledgerFacets(row)) })),
  });
}

/** A channel of pixels, which the columns of the claims do not scale. */
function inPixels<Value>(value: Value): { value: Value; scale: null } {
  return { value, scale: null };
}

interface KeyEntry extends Placed {
  readonly mark: StanceMark;
  readonly words: string;
  readonly x: number;
  readonly textX: number;
}

/** The three marks and their words, in a line or below one another, and where the next part begins. */
function keyEntries(size: DrawingSize): { readonly entries: readonly KeyEntry[]; readonly bottom: number } {
  let [x, y] = [6, 8];
  const entries = ORDER.map((mark) => {
    const words = STANCE_MARK_WORDS[mark];
    const entry = { mark, words, x, y, textX: x + 12 };
    if (size === 'narrow') y += 20;
    else x += textWidth(words, 13) + 40;
    return entry;
  });
  return { entries, bottom: size === 'narrow' ? y + 2 : y + 18 };
}

/** Claims that say yes first, then no, then the others, in ledger order each, beside the claimant's name or below it. */
function placeClaimant(
  label: string,
  rows: readonly LedgerRow[],
  { top, size, columns }: { readonly top: number; readonly size: DrawingSize; readonly columns: number },
): Block {
  const middle = (line: number) => top + GAP + LEADING / 2 + line * LEADING;
  const names = wrapText(label, LAYOUTS[size].label, 13).map((text, line) => ({ text, y: middle(line) }));
  const above = size === 'narrow' ? names.length : 0;
  const inOrder = ORDER.flatMap((mark) => rows.filter(({ stance }) => STANCE_MARKS[stance] === mark));
  const claims = inOrder.map((row, index) => {
    return { row, column: index % columns, y: middle(above + Math.floor(index / columns)) };
  });
  const lines = Math.max(names.length, above + Math.ceil(rows.length / columns));
  return {
    top,
    bottom: top + lines * LEADING + 2 * GAP,
    names,
    count: { text: formatCount(rows.length), y: middle(0) },
    claims,
  };
}
