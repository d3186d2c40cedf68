import type { SymbolType } from 'd3';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Stance } from '../model/claim.ts';
import { listWords } from '../rows/wording.ts';
import type { Theme } from './define-chart.ts';
import { round } from './marks.ts';
import type { Layer } from './start-drawing.ts';

/** How a stance is drawn: a disc, a bar or a ring. Told apart by shape alone, and never in a status mark's shape or colour. */
export type StanceMark = 'yes' | 'no' | 'other';

export const STANCE_MARKS: Record<Stance, StanceMark> = {
  asserts: 'yes',
  confirms: 'yes',
  denies: 'no',
  'no-evidence': 'no',
  qualifies: 'no',
  relays: 'other',
  unknown: 'other',
};

/** What each mark stands for, in the verbs of the ledger. */
export const STANCE_MARK_WORDS: Record<StanceMark, string> = {
  yes: 'asserts or confirms',
  no: 'denies, qualifies or sees no evidence',
  other: 'relays or gives no answer',
};

/** Why two discs in one line need not agree. */
export const STANCE_NOTE =
  'A mark says how a statement is put, not whether two sides agree: two discs can contradict each other.';

/**
 * A mark as inline HTML. Its shape is a border (see `stance-marks.css`), so that it prints, survives forced colours and
 * costs no markup. Empty for assistive technology: the verb stands beside it.
 */
export function stanceIcon(stance: Stance): Element {
  return stanceMarkIcon(STANCE_MARKS[stance]);
}

/** The mark of all stances that share it, as inline HTML. */
export function stanceMarkIcon(mark: StanceMark): Element {
  return h('i', { className: ['stance', `stance-${mark}`], ariaHidden: 'true' });
}

/** The key to the three marks, with what they do not mean. */
export function stanceKey(): Element[] {
  const entries = (Object.entries(STANCE_MARK_WORDS) as [StanceMark, string][]).map(([mark, words]) =>
    h('li', [stanceMarkIcon(mark), ` ${words}`]),
  );
  return [h('ul.stance-key', entries), h('p.stance-note', STANCE_NOTE)];
}

/** "3 statements: asserts, denies and relays", for a cell that shows marks alone. */
export function stanceCountWords(verbs: readonly string[]): string {
  const count = verbs.length === 1 ? '1 statement' : `${verbs.length} statements`;
  return `${count}: ${listWords([...new Set(verbs)])}`;
}

/** In pixels: as large as 12 px type. The ring is as wide as its stroke around the middle of it. */
const DISC = 4.5;
const RING = { radius: 3.75, stroke: 1.5 };
const BAR = { width: 10, height: 3 };

/** Draws a mark centred on (x, y). */
export function drawStance(
  layer: Layer,
  mark: StanceMark,
  { x, y, theme }: { x: number; y: number; theme: Theme },
): void {
  if (mark === 'no') {
    layer
      .append('rect')
      .attr('x', round(x - BAR.width / 2))
      .attr('y', round(y - BAR.height / 2))
      .attr('width', BAR.width)
      .attr('height', BAR.height)
      .attr('fill', theme.ink);
    return;
  }
  const circle = layer.append('circle').attr('cx', round(x)).attr('cy', round(y));
  if (mark === 'yes') circle.attr('r', DISC).attr('fill', theme.ink);
  else circle.attr('r', RING.radius).attr('fill', 'none').attr('stroke', theme.ink).attr('stroke-width', RING.stroke);
}

/** The same shapes as symbols for Plot, to be filled; they have one size, whatever size is asked for. */
export const STANCE_SYMBOLS: Record<StanceMark, SymbolType> = {
  yes: { draw: (path) => drawCircle(path, DISC) },
  no: { draw: (path) => path.rect(-BAR.width / 2, -BAR.height / 2, BAR.width, BAR.height) },
  other: {
    draw(path) {
      drawCircle(path, RING.radius + RING.stroke / 2);
      // Against the direction of the outer circle, so that the fill leaves it out.
      drawCircle(path, RING.radius - RING.stroke / 2, true);
    },
  },
};

function drawCircle(path: Parameters<SymbolType['draw']>[0], radius: number, isAgainst = false): void {
  path.moveTo(radius, 0);
  path.arc(0, 0, radius, 0, 2 * Math.PI, isAgainst);
}
