import { BANDS, type Band, type Edge } from './bands.ts';
import type { Severity } from './severity.ts';

/** What stands beside every share of combinations. */
export const SHARE_NOTE = 'A share of the readings that the method allows. It is not a probability.';

/** A score as it is printed: at least one decimal, so that 2 is seen to be a score: "2.0", "2.75". */
export function formatScore(score: number): string {
  return Number.isInteger(score) ? score.toFixed(1) : String(score);
}

/** The sum that gives a score, for a reader to redo: "2 × 0.75 + 0.5 = 2.0". */
export function sumInWords({ dpc, ei, cb, score }: Severity): string {
  return `${dpc} × ${ei} + ${cb} = ${formatScore(score)}`;
}

/** The name of a band inside a sentence: "very high". */
export function bandLabel(band: Band): string {
  return BANDS.find(({ id }) => id === band)?.label ?? band;
}

/** What to say beside a score that the smallest step would move; blank when there is nothing to say. */
export function edgeInWords(edge: Edge | null): string {
  if (edge === null) return '';
  const band = bandLabel(edge.band);
  return edge.position === 'on'
    ? `Exactly on the lower edge of ${band}: one step (0.25) less would leave it.`
    : `One step (0.25) below ${band}.`;
}
