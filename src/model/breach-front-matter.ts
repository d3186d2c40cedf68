import { z } from 'zod';
import { about, isRealDate, reference, text } from './cells.ts';

/** The head of a breach's `breach.md`. */
export const breachFrontMatterSchema = z.strictObject({
  title: text(),
  /** Claimant id of the organisation that was responsible for the data. */
  organisation: reference('claimants'),
  headline: text(),
  deck: text(),
  /** The day on which the record was last checked as a whole. */
  as_of: z
    .string()
    .refine((value) => value.length === 10 && isRealDate(value), {
      message: 'is not a day. Write it in full, as in 2026-11-23',
    })
    .meta(about('date')),
});
export type BreachFrontMatter = z.output<typeof breachFrontMatterSchema>;
