import { z } from 'zod';
import { day, figures, optionalFigure, optionalReference, optionalText, text } from './cells.ts';
import type { Claim } from './claim.ts';

export const CORRECTION_KINDS = ['corrected', 'withdrawn'] as const;

/** A change to something already published: a figure or a claim that was wrong, or a claim that is no longer made. */
export const correctionSchema = z.strictObject({
  date: day(),
  kind: z.enum(CORRECTION_KINDS),
  /** Id of a figure of this breach; its views are part of it. Exactly one of figure and claim is given. */
  figure: optionalFigure(),
  claim: optionalReference('claims'),
  said: text(),
  /** What it says since; `null` exactly when it was withdrawn. */
  says: optionalText(),
  why: text(),
});
export type Correction = z.output<typeof correctionSchema>;

/** A change to a line of the catalogue, to figures over all breaches, or to both, which had been published. */
export const catalogueCorrectionSchema = z.strictObject({
  date: day(),
  breach: optionalReference('catalogue-breaches'),
  /** Ids of the figures that showed it; their views are part of them. */
  figures: figures(),
  said: text(),
  says: text(),
  why: text(),
});
export type CatalogueCorrection = z.output<typeof catalogueCorrectionSchema>;

/** The corrections of figures over all breaches, one for each figure that each correction names. */
export function figureCorrections(corrections: readonly CatalogueCorrection[]): Correction[] {
  return corrections.flatMap(({ date, figures, said, says, why }) =>
    figures.map((figure) => ({ date, kind: 'corrected' as const, figure, claim: null, said, says, why })),
  );
}

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
