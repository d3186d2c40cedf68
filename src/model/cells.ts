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

/** Kebab-case, because ids stand in URLs that others link to. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A year, a month or a day: `2019`, `2019-12`, `2019-12-26`. */
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const blankToNull = (value: string): string | null => (value === '' ? null : value);

/** A cell that must say something. */
export const text = () => z.string().min(1, 'must not be blank. Write a value');

/** A cell that may be blank; blank is `null`, never an empty string. */
export const optionalText = () => z.string().transform(blankToNull);

/** The permanent id of a row, in kebab-case. */
export const id = () =>
  z.string().regex(ID, 'is not a valid id. Use lower-case letters, digits and single hyphens, as in "wifi-ssid"');

/** The id of a row of another table. */
export const reference = (table: TableName) => id().meta({ references: table });

/** The id of a row of another table, or blank for none. */
export const optionalReference = (table: TableName) =>
  z
    .union([z.literal(''), id()])
    .transform(blankToNull)
    .meta({ references: table });

/** Ids of rows of another table, separated by semicolons; blank is the empty list. */
export const references = (table: TableName) =>
  z
    .string()
    .transform((value) =>
      value
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .meta({ references: table });

/** A whole or partial date as written; blank (`null`) means that no date was seen. */
export const optionalDate = () =>
  z
    .string()
    .refine((value) => value === '' || isRealDate(value), {
      message: 'is not a date. Write 2019-12-26, 2019-12 or 2019, or leave it blank when no date was seen',
    })
    .transform(blankToNull);

/** A whole or partial date that must be there. */
export const date = () =>
  z.string().refine(isRealDate, {
    message: 'is not a date. Write 2019-12-26, or 2019-12 or 2019 when no more is known',
  });

/** A local time of day, `09:21`; blank is `null`. */
export const optionalTime = () =>
  z
    .string()
    .refine((value) => value === '' || TIME.test(value), {
      message: 'is not a time of day. Write hours and minutes, as in 09:21, or leave it blank',
    })
    .transform(blankToNull);

/** A count of zero or more; blank is `null` ("not disclosed"), never zero. */
export const optionalCount = () =>
  z
    .string()
    .refine((value) => value === '' || isCount(value), {
      message:
        'is not a count. Write digits only, without separators or words, as in 2400000, or leave it blank when unknown',
    })
    .transform((value) => (value === '' ? null : Number(value)));

/** A web address, or blank. */
export const optionalUrl = () =>
  z
    .string()
    .refine((value) => value === '' || isWebAddress(value), {
      message: 'is not a web address. Write it in full, beginning with https:// or http://',
    })
    .transform(blankToNull);

/** True for `2019`, `2019-12` and days that the calendar has; false for 2019-02-30. */
export function isRealDate(value: string): boolean {
  if (!PARTIAL_DATE.test(value)) return false;
  if (value.length < 10) return true;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
}

function isCount(value: string): boolean {
  return /^\d+$/.test(value) && Number.isSafeInteger(Number(value));
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
