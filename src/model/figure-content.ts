import { z } from 'zod';

/** Names a figure, or one view of it, for ever: the parts stand in addresses that others embed. */
export interface FigureRef {
  /** Id of a breach, or `catalogue`. */
  readonly scope: string;
  readonly figure: string;
  /** `null` is the whole figure. */
  readonly view: string | null;
}

/**
 * A figure as it travels: everything that its frame, its picture and its table say, and nothing of the page around it
 * or of where the site is published. What is pinned is this, and its hash is its address.
 */
export const figureContentSchema = z.strictObject({
  scope: z.string().min(1),
  figure: z.string().min(1),
  view: z.string().min(1).nullable(),
  /** What it is about: "Wyze Labs, December 2019". */
  subject: z.string().min(1),
  /** The chart's label, with the view's: "What was exposed", "What was exposed: Contact". */
  label: z.string().min(1),
  finding: z.string().min(1),
  measure: z.string().min(1),
  howToRead: z.string().min(1),
  limits: z.string().min(1),
  /** The figure in words: its alt text. */
  summary: z.string().min(1),
  note: z.strictObject({ source: z.string().min(1), asOf: z.string().min(1), status: z.string().min(1) }),
  /** Ids of the claims behind its rows, in the order of the rows. */
  claims: z.array(z.string()),
  columns: z.array(z.strictObject({ name: z.string(), label: z.string(), unit: z.string().nullable() })),
  /** One list of values for each row, in the order of the columns; `null` is not disclosed, never zero. */
  records: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** How many of the records the frame shows, the first ones; the rest is behind a link. */
  shown: z.number().int().nonnegative(),
  /** The frame's picture or table. Links within the site are written `site:/breaches/x/`, see `resolveSiteLinks`. */
  plotHtml: z.string().min(1),
});
export type FigureContent = z.output<typeof figureContentSchema>;
