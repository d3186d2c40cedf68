import { z } from 'zod';
import { id, optionalCount, optionalDate, optionalReference, optionalText, reference, text } from './cells.ts';

export const STANCES = ['asserts', 'confirms', 'denies', 'no-evidence', 'qualifies', 'relays', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/** Own: in the claimant's publication. Quoted: their words in another's. Reported: another's account. Reposted: a copy. */
export const DIRECTNESSES = ['own', 'quoted', 'reported', 'reposted'] as const;
export type Directness = (typeof DIRECTNESSES)[number];

export const SUBJECTS = ['scale', 'data-type', 'timeline', 'cause', 'response'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One statement of fact by one claimant in one source, about at most one cell. */
export const claimSchema = z.strictObject({
  id: id(),
  /** The claim that this row is one cell of, where a statement speaks of several. */
  parent: optionalReference('claims'),
  date: optionalDate(),
  claimant: reference('claimants'),
  stance: z.enum(STANCES),
  subject: z.enum(SUBJECTS),
  group: optionalReference('groups'),
  data_type: optionalReference('data-types'),
  value: optionalCount(),
  unit: optionalText(),
  statement: text(),
  source: reference('sources'),
  /** Where in the source the statement stands. */
  locator: text(),
  directness: z.enum(DIRECTNESSES),
});
export type Claim = z.output<typeof claimSchema>;
