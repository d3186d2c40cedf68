import { z } from 'zod';
import { about, id, optionalReference, references, text } from './cells.ts';

/** A question about someone's belonging to a group, or about a circumstance that changes what some data types mean. */
export const QUESTION_KINDS = ['group', 'circumstance'] as const;

/** An answer, or blank (`null`) for none. */
const optionalAnswer = () =>
  z
    .string()
    .refine((value) => /^(?:yes|no)?$/.test(value), {
      message: 'is not an answer that changes anything. Write yes or no, or leave it blank',
    })
    .transform((value) => (value === 'yes' || value === 'no' ? value : null))
    .meta(about('text', { pattern: '^(?:yes|no)?$' }));

/** A question of the check: what applied to a reader. Groups that no row asks about get a question of their own. */
export const questionSchema = z.strictObject({
  /** Stands in addresses that readers share. */
  id: id(),
  question: text(),
  kind: z.enum(QUESTION_KINDS),
  /** The group that "yes" puts the reader in; blank for a circumstance. */
  group: optionalReference('groups'),
  /** What a circumstance is about; blank for a group, whose data types the claims name. */
  data_types: references('data-types'),
  /** One calm sentence or two for each answer, nothing beyond the claims and the texts on the data types. */
  when_yes: text(),
  when_no: text(),
  /** The answer that closes the paths in `closes`; both blank where none does. */
  closes_when: optionalAnswer(),
  closes: references('paths'),
  /** The answer after which there is nothing left to do about the data types; blank where none is. */
  settled_when: optionalAnswer(),
  claims: references('claims'),
});
export type Question = z.output<typeof questionSchema>;
