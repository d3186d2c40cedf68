import { z } from 'zod';
import { id, optionalDate, optionalText, optionalUrl, text } from './cells.ts';

export const SOURCE_KINDS = ['press', 'company', 'researcher', 'court', 'regulator'] as const;

export const HOW_SEEN = ['article', 'excerpt of a stored copy', 'not seen directly'] as const;
export type HowSeen = (typeof HOW_SEEN)[number];

/** A publication, and how it was read for this site. */
export const sourceSchema = z.strictObject({
  id: id(),
  publisher: text(),
  author: optionalText(),
  title: text(),
  date: optionalDate(),
  url: optionalUrl(),
  archive_url: optionalUrl(),
  kind: z.enum(SOURCE_KINDS),
  how_seen: z.enum(HOW_SEEN),
});
export type Source = z.output<typeof sourceSchema>;
