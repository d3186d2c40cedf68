import { z } from 'zod';

/** Names a figure, or one view of it, for ever: the parts stand in addresses that others embed. */
export interface FigureRef {
  /** Id of a breach, or `catalogue`. */
  readonly scope: string;
  readonly figure: string;
  /** `null` is the whole figure. */
  readonly view: string | null;
}

/** A text that says something: a figure without it must not be published. */
const said = () => z.string().regex(/\S/, 'is blank');

/**
 * A figure as it travels: everything that its frame, its picture and its table say, and nothing of the page around it
 * or of where the site is published. What is pinned is this, and its hash is its address.
 */
export const figureContentSchema = z.strictObject({
  scope: said(),
  figure: said(),
  view: said().nullable(),
  /** What it is about: "Wyze Labs, December 2019". */
  subject: said(),
  /** The chart's label, with the view's: "What was exposed", "What was exposed: Contact". */
  label: said(),
  finding: said(),
  measure: said(),
  howToRead: said(),
  limits: said(),
  /** The figure in words: its alt text. */
  summary: said(),
  note: z.strictObject({ source: said(), asOf: said(), status: said() }),
  /** Ids of the claims behind its rows, in the order of the rows. */
  claims: z.array(z.string()),
  columns: z.array(z.strictObject({ name: z.string(), label: z.string(), unit: z.string().nullable() })),
  /** One list of values for each row, in the order of the columns; `null` is not disclosed, never zero. */
  records: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  /** How many of the records the frame shows; the rest is behind a link. */
  shown: z.number().int().nonnegative(),
  /** The frame's picture or table. Links within the site are written `site:/breaches/x/`, see `resolveSiteLinks`. */
  plotHtml: said(),
});
export type FigureContent = z.output<typeof figureContentSchema>;

/**
 * The content with its fields in the order of the schema.
 *
 * @throws RangeError that names the figure and each field that is blank or wrong: a figure without its finding, its
 * measure, its words for people who cannot see it or its source fails the build
 */
export function checkContent(content: FigureContent): FigureContent {
  const parsed = figureContentSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const name = [content.scope, content.figure, content.view].filter((part) => part !== null).join('/');
  const faults = parsed.error.issues.map(({ path, message }) => `its ${path.join('.')} ${message}`);
  throw new RangeError(`The figure ${name} cannot be published: ${faults.join('; ')}`);
}
