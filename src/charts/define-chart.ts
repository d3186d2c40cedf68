import type { ElementContent } from 'hast';
import type { Dataset, Scope } from '../model/dataset.ts';

/** One column of a figure's table and CSV. */
export interface Column<Row> {
  /** Machine name, kebab-case: the CSV header. */
  readonly name: string;
  readonly label: string;
  /** "users", "date"; `null` for plain text. */
  readonly unit: string | null;
  /** `null` is unknown and reads "not disclosed" or "no date seen"; it is never zero. */
  value(row: Row): string | number | null;
}

/** The three widths, in CSS pixels, at which every drawing is made; a container query picks one. */
export const DRAWING_WIDTHS = { narrow: 288, middle: 660, wide: 1120 } as const;
export type DrawingSize = keyof typeof DRAWING_WIDTHS;

/** The same in frames, whose middle one is made for the column of an article, 560 to 700 px wide. */
export const FRAME_DRAWING_WIDTHS: Readonly<Record<DrawingSize, number>> = { narrow: 288, middle: 536, wide: 1120 };

/**
 * The colours a drawing may use, by token. On the site they are custom properties (`var(--ink)`),
 * so that one drawing serves light, dark and print; in a file that travels alone they are values.
 */
export type Theme = Readonly<Record<ThemeToken, string>>;
export const THEME_TOKENS = [
  'paper',
  'wash',
  'wash-2',
  'ink',
  'ink-2',
  'ink-3',
  'edge',
  'rule',
  'mass',
  'accent',
  'on-accent',
  'sans',
  'serif',
] as const;
export type ThemeToken = (typeof THEME_TOKENS)[number];

/** What a drawing is made with. */
export interface DrawContext {
  /** A DOM document: linkedom at build time. */
  readonly document: Document;
  /** In CSS pixels. */
  readonly width: number;
  readonly size: DrawingSize;
  readonly theme: Theme;
  /** Prefix for every id inside the drawing, so that several can share a page. */
  readonly idPrefix: string;
  /** True on a card, whose few pixels belong to the rows: the key says a word for each mark, and notes are left out. */
  readonly isBrief?: boolean;
}

/** What the HTML of a figure is made with. */
export interface MarkupContext {
  /** The drawings at all widths, wrapped so that CSS shows one. */
  readonly drawings: ElementContent;
  /** The figure's id on its page, to prefix ids with. */
  readonly figureId: string;
  /** Resolves a site path such as `/breaches/x/` against the base path. */
  href(path: string): string;
}

/** The line under a figure that a screenshot must keep. */
export interface Note {
  /** "Twelve Security, Dec 26 2019; Wyze via ZDNet, Dec 2019" */
  readonly source: string;
  /** ISO date of the record, from the data. */
  readonly asOf: string;
  /** What is fact, claim or judgement here. */
  readonly status: string;
}

/** A part of a figure with an address of its own, small enough for a frame: one family of data types, one question. */
export interface View<Row> {
  /** Permanent, kebab-case, unique within the figure: it stands in addresses. */
  readonly id: string;
  readonly label: string;
  /** Those rows of the figure that the view holds, in its order; at least one. */
  readonly rows: readonly Row[];
}

/** A figure: what it asks of the data, what it found, and how it is drawn. */
export interface Chart<Row> {
  /** Permanent: it stands in URLs that others embed. */
  readonly id: string;
  /** A word or two for the page's table of contents. */
  readonly label: string;
  /** Place among the figures of the explorer, smallest first. */
  readonly order: number;
  readonly scope: Scope['kind'];
  /** The rows that the figure shows, its table and its CSV hold. Pure; no pixels. */
  rows(dataset: Dataset, scope: Scope): readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** A permanent id of a row: marks point at it with `data-row`. */
  rowId(row: Row): string;
  /** Ids of the claims behind a row, strongest first where that can be told; none for a row of our own judgement. */
  claims(row: Row): readonly string[];
  /** Facets of a row, for filters and linked selection: `{ 'data-type': ['email'], claimant: ['wyze'] }`. */
  facets(row: Row): Facets;
  /** The title: what the rows say, as a sentence without a full stop, its numbers taken from the rows. */
  finding(rows: readonly Row[]): string;
  /** The subtitle: what is counted, in what unit, over what time. */
  measure(rows: readonly Row[]): string;
  readonly howToRead: string;
  /** What the figure does not show. */
  readonly limits: string;
  /** The figure in words, visible and for people who cannot see it. */
  summary(rows: readonly Row[]): string;
  note(rows: readonly Row[]): Note;
  /** The picture, complete in itself. It computes positions, never facts. */
  draw(rows: readonly Row[], context: DrawContext): SVGElement;
  /**
   * The figure as HTML, where that says more than the drawing alone: a real table, steps beside the drawing.
   * Without it, the figure is its drawings.
   */
  markup?(rows: readonly Row[], context: MarkupContext): ElementContent[];
  /** True where `markup` already is the table of all rows, so that a second one would repeat it. */
  readonly markupIsTable?: boolean;
  /** Parts of a figure that is too tall for a frame, each with an address of its own. */
  views?(rows: readonly Row[]): readonly View<Row>[];
  /**
   * The rows that a frame shows of a figure or view, in their order, where all would be taller than 1,000 px in a
   * column of 320 to 1,200 px: the first ones, but that no side of a question and no breach with a full record is left
   * out. Without it, a frame shows all.
   */
  top?(rows: readonly Row[]): readonly Row[];
  /**
   * The rows in the order in which a card shows them, which has room for the top of most drawings only: first those
   * of which the title speaks. Without it, as they come.
   */
  onCard?(rows: readonly Row[]): readonly Row[];
  /**
   * What stands in a frame, where that is truer than the drawings: a real table, say. No controls: a frame has no
   * script but the one that asks for its height. Links are resolved later, see `siteLink`.
   */
  frame?(rows: readonly Row[], context: MarkupContext): ElementContent[];
}

export type FacetName =
  | 'data-type'
  | 'group'
  | 'claimant'
  | 'status'
  | 'stance'
  | 'subject'
  | 'phase'
  | 'actor'
  | 'point'
  | 'breach'
  | 'sector'
  | 'cause'
  | 'unit'
  | 'year';
export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * Checks and returns a chart. A file `src/charts/<id>.chart.ts` with one as its default export is found by itself.
 * @throws RangeError when the id is not kebab-case or two columns share a name
 */
export function defineChart<Row>(chart: Chart<Row>): Chart<Row> {
  if (!/^[a-z]+(-[a-z]+)*$/.test(chart.id)) throw new RangeError(`chart id is not kebab-case: ${chart.id}`);
  const names = chart.columns.map(({ name }) => name);
  if (new Set(names).size < names.length) throw new RangeError(`chart ${chart.id} names a column twice`);
  return chart;
}
