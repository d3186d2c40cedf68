import { z } from 'zod';
import { text } from './cells.ts';

/** A string that looks like personal data and may be published, with where and why. */
export const allowedStringSchema = z.strictObject({
  /** The string as it stands, letter for letter. */
  pattern: text(),
  /** Beginnings of paths, separated by semicolons: `data/site.csv`, or `site` for all built pages. */
  where: text(),
  reason: text(),
});
export type AllowedString = z.output<typeof allowedStringSchema>;
