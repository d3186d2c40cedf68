import { z } from 'zod';

/** A table whose rows other tables point at by id. */
export type TableName =
  | 'families'
  | 'data-types'
  | 'claimants'
  | 'harms'
  | 'rules'
  | 'risk-sources'
  | 'paths'
  | 'sources'
  | 'groups'
  | 'claims'
  | 'events'
  | 'points'
  | 'sectors'
  | 'causes'
  | 'catalogue-breaches';

/** Figures that a correction may name; no table lists them, as a chart is a file of code. */
export type FigureTable = 'breach-figures' | 'catalogue-figures';

/** Kebab-case, because ids stand in URLs that others link to. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A year, a month or a day: `2019`, `2019-12`, `2019-12-26`. */
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const ADDRESS = /^[Hh][Tt][Tt][Pp][Ss]?:.+$/;

const blankToNull = (value: string): string | null => (value === '' ? null : value);

/** The parts of a cell between semicolons, without blanks around them and without empty ones. */
export function splitList(value: string): string[] {
  return value
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What a cell holds, for whoever describes the tables to others: `field.ts` reads it. */
export type CellKind = 'text' | 'id' | 'list' | 'date' | 'time' | 'count' | 'number' | 'address';

/**
 * What a column's schema says of itself besides its check.
 *
 * @param pattern what a regular expression can say of a check that only code can make in full
 */
export const about = (
  cell: CellKind,
  { references, figures, pattern }: { references?: TableName; figures?: FigureTable; pattern?: string } = {},
) => ({
  cell,
  ...(references && { references }),
  ...(figures && { figures }),
  ...(pattern && { pattern }),
});

/** A pattern that also takes a blank cell. */
const orBlank = (pattern: RegExp) => `^(?:${inner(pattern)})?$`;

/** Several of a pattern, separated by semicolons, or none. */
const listOf = (pattern: RegExp) => `^[\\s;]*(?:${inner(pattern)}(?:\\s*;[\\s;]*${inner(pattern)})*[\\s;]*)?$`;

function inner({ source }: RegExp): string {
  return source.replace(/^\^|\$$/g, '');
}

/** A cell that must say something. */
export const text = () => z.string().min(1, 'must not be blank. Write a value').meta(about('text'));

/** A cell that may be blank; blank is `null`, never an empty string. */
export const optionalText = () => z.string().transform(blankToNull).meta(about('text'));

/** Several pieces of text, separated by semicolons; blank is the empty list. */
export const texts = () => z.string().transform(splitList).meta(about('list'));

/** The permanent id of a row, in kebab-case. */
export const id = () =>
  z
    .string()
    .regex(ID, 'is not a valid id. Use lower-case letters, digits and single hyphens, as in "wifi-ssid"')
    .meta(about('id', { pattern: ID.source }));

/** An id in kebab-case of something that no table lists, or blank for none. */
export const optionalId = () =>
  z
    .union([z.literal(''), id()])
    .transform(blankToNull)
    .meta(about('id', { pattern: orBlank(ID) }));

/** The id of a row of another table. */
export const reference = (table: TableName) => id().meta(about('id', { references: table, pattern: ID.source }));

/** The id of a row of another table, or blank for none. */
export const optionalReference = (table: TableName) =>
  z
    .union([z.literal(''), id()])
    .transform(blankToNull)
    .meta(about('id', { references: table, pattern: orBlank(ID) }));

/** Ids separated by semicolons, of rows of a table or of what no table holds; blank is the empty list. */
export const ids = (table?: TableName) =>
  z
    .string()
    .transform(splitList)
    .meta(about('list', { ...(table && { references: table }), pattern: listOf(ID) }));

/** Ids of rows of another table, separated by semicolons; blank is the empty list. */
export const references = (table: TableName) => ids(table);

/** The id of a figure of a breach, or blank for none. */
export const optionalFigure = () => optionalId().meta(about('id', { figures: 'breach-figures', pattern: orBlank(ID) }));

/** Ids of figures over all breaches, separated by semicolons; blank is the empty list. */
export const figures = () => ids().meta(about('list', { figures: 'catalogue-figures', pattern: listOf(ID) }));

/** True for an id in kebab-case. */
export function isValidId(value: string): boolean {
  return ID.test(value);
}

/** A whole or partial date as written; blank (`null`) means that no date was seen. */
export const optionalDate = () =>
  z
    .string()
    .refine((value) => value === '' || isRealDate(value), {
      message: 'is not a date. Write 2019-12-26, 2019-12 or 2019, or leave it blank when no date was seen',
    })
    .transform(blankToNull)
    .meta(about('date', { pattern: orBlank(PARTIAL_DATE) }));

/** A whole or partial date that must be there. */
export const date = () =>
  z
    .string()
    .refine(isRealDate, { message: 'is not a date. Write 2019-12-26, or 2019-12 or 2019 when no more is known' })
    .meta(about('date', { pattern: PARTIAL_DATE.source }));

/** A whole day: what this site itself did is known to the day. */
export const day = () =>
  z
    .string()
    .refine((value) => value.length === 10 && isRealDate(value), {
      message: 'is not a day. Write year, month and day, as in 2019-12-26',
    })
    .meta(about('date', { pattern: DAY.source }));

/** A local time of day, `09:21`; blank is `null`. */
export const optionalTime = () =>
  z
    .string()
    .refine((value) => value === '' || TIME.test(value), {
      message: 'is not a time of day. Write hours and minutes, as in 09:21, or leave it blank',
    })
    .transform(blankToNull)
    .meta(about('time', { pattern: orBlank(TIME) }));

/** A count of zero or more; blank is `null` ("not disclosed"), never zero. */
export const optionalCount = () =>
  z
    .string()
    .refine((value) => value === '' || isCount(value), {
      message:
        'is not a count. Write digits only, without separators or words, as in 2400000, or leave it blank when unknown',
    })
    .transform((value) => (value === '' ? null : Number(value)))
    .meta(about('count', { pattern: '^\\d*$' }));

/** A web address, or blank. */
export const optionalUrl = () =>
  z
    .string()
    .refine((value) => value === '' || isWebAddress(value), {
      message: 'is not a web address. Write it in full, beginning with https:// or http://',
    })
    .transform(blankToNull)
    .meta(about('address', { pattern: orBlank(ADDRESS) }));

/** True for `2019`, `2019-12` and days that the calendar has; false for 2019-02-30. */
export function isRealDate(value: string): boolean {
  if (!PARTIAL_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
}

/** A web address as people write it, with letters of any script, as a pattern. */
export const ADDRESS_PATTERN = ADDRESS.source;

/** A whole or partial date with a tilde after it where it is approximate, or blank, as a pattern. */
export const LOOSE_DATE_PATTERN = `^(?:${inner(PARTIAL_DATE)}~?)?$`;

function isCount(value: string): boolean {
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value));
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
