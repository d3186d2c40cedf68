import { STEP } from './method.ts';

/** The four severity levels; `from` is the lower edge, which belongs to the band. */
export const BANDS = [
  { id: 'low', label: 'low', from: 0 },
  { id: 'medium', label: 'medium', from: 2 },
  { id: 'high', label: 'high', from: 3 },
  { id: 'very-high', label: 'very high', from: 4 },
] as const;

export type Band = (typeof BANDS)[number]['id'];

/** The band that a score falls in. */
export function bandOf(score: number): Band {
  return BANDS.findLast(({ from }) => score >= from)?.id ?? 'low';
}

/** A score that the smallest step would move into another band. */
export interface Edge {
  /** `on`: the score is the lowest of its band. `below`: one step more would reach the next band. */
  readonly position: 'on' | 'below';
  /** The band that begins at the edge. */
  readonly band: Band;
}

/** The edge that a score sits on or one step below; `null` when it sits on neither. */
export function edgeOf(score: number): Edge | null {
  for (const { id, from } of BANDS.slice(1)) {
    if (score === from) return { position: 'on', band: id };
    if (score + STEP === from) return { position: 'below', band: id };
  }
  return null;
}
