import { z } from 'zod';
import { day, optionalId, optionalReference, optionalText, text } from './cells.ts';
import type { Claim } from './claim.ts';

export const CORRECTION_KINDS = ['corrected', 'withdrawn'] as const;

/** A change to something already published: a figure or a claim that was wrong, or a claim that is no longer made. */
export const correctionSchema = z.strictObject({
  date: day(),
  kind: z.enum(CORRECTION_KINDS),
  /** Id of a figure of this breach; its views are part of it. Exactly one of figure and claim is given. */
  figure: optionalId(),
  claim: optionalReference('claims'),
  said: text(),
  /** What it says since; `null` exactly when it was withdrawn. */
  says: optionalText(),
  why: text(),
});
export type Correction = z.output<typeof correctionSchema>;

/**
 * The correction that withdrew a claim, or the statement it is a part of; `null` while it stands.
 *
 * @param day the last day to look at, `YYYY-MM-DD`; without it, every correction counts
 */
export function withdrawalOf(
  { id, parent }: Pick<Claim, 'id' | 'parent'>,
  corrections: readonly Correction[],
  day?: string,
): Correction | null {
  const withdrawals = corrections.filter(
    ({ kind, claim, date }) =>
      kind === 'withdrawn' &&
      (claim === id || (claim !== null && claim === parent)) &&
      (day === undefined || date <= day),
  );
  return withdrawals.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null;
}
