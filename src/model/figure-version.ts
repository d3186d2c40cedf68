import { z } from 'zod';
import { day, text } from './cells.ts';
import { figureContentSchema } from './figure-content.ts';

/**
 * A figure as it was published: what a pinned address shows for ever. It is kept in
 * `data/versions/<scope>/<figure>[.<view>]/<hash>.json`, which is written once and never changed.
 */
export const figureVersionSchema = z.strictObject({
  /** `contentHash` of the content: its address and the name of its file. */
  hash: z.string().regex(/^[0-9a-f]{16}$/, 'is not a hash. It has 16 digits and letters from a to f'),
  /** Rises with every version of any figure, so that those of one day have an order. */
  sequence: z.number().int().positive(),
  published: day(),
  /** Why it was published, as a sentence without a full stop. */
  reason: text(),
  /** The figure's own style as it was, minified; empty for one without. The frame around it has the style of today. */
  css: z.string(),
  content: figureContentSchema,
});
export type FigureVersion = z.output<typeof figureVersionSchema>;
