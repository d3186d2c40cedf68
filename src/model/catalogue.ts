import { z } from 'zod';
import {
  ADDRESS_PATTERN,
  about,
  date,
  id,
  isRealDate,
  LOOSE_DATE_PATTERN,
  optionalCount,
  optionalText,
  reference,
  text,
} from './cells.ts';
import type { CatalogueCorrection } from './correction.ts';
import { HOW_SEEN } from './source.ts';

/** What a count counts. Counts of different units are never compared or added. */
export const UNITS = ['people', 'accounts', 'addresses', 'records', 'documents', 'devices', 'cards'] as const;
export type Unit = (typeof UNITS)[number];

/** A date as the catalogue knows it: whole or partial, and said to be approximate where a source says so. */
export interface LooseDate {
  /** `2019`, `2019-12` or `2019-12-26` */
  readonly date: string;
  readonly isApproximate: boolean;
}

/**
 * A whole or partial date, with a tilde after it where it is approximate (`2016-12-25~`); blank is `null`.
 * The tilde is that of ISO 8601-2:2019, known as EDTF level 1.
 */
const looseDate = () =>
  z
    .string()
    .refine((value) => value === '' || isRealDate(value.replace(/~$/, '')), {
      message: 'is not a date. Write 2019-12-26, 2019-12 or 2019, with ~ after it when approximate, or leave it blank',
    })
    .transform((value): LooseDate | null =>
      value === '' ? null : { date: value.replace(/~$/, ''), isApproximate: value.endsWith('~') },
    )
    .meta(about('date', { pattern: LOOSE_DATE_PATTERN }));

/** What kind of thing a sector offers: products that are connected, services that are online, or something else. */
export const SECTOR_KINDS = ['connected-product', 'online-service', 'organisation'] as const;
export type SectorKind = (typeof SECTOR_KINDS)[number];

/** What a breach in the catalogue happened to: one line of business. */
export const sectorSchema = z.strictObject({
  id: id(),
  label: text(),
  /** Whether such products belong to a connected home. */
  smart_home: z
    .enum(['yes', 'no'])
    .transform((value) => value === 'yes')
    .meta(about('text')),
  kind: z.enum(SECTOR_KINDS),
});
export type Sector = z.output<typeof sectorSchema>;

/** Knows the codes of ISO 3166. */
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** False for ZZ too, which stands for an unknown region. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && COUNTRIES.of(code) !== undefined;
}

/** How data left its owner's control, as far as somebody says. */
export const causeSchema = z.strictObject({ id: id(), label: text(), meaning: text() });
export type Cause = z.output<typeof causeSchema>;

/** One breach in one line, for comparison. Blank cells were not seen; they are never zero or none. */
export const catalogueBreachSchema = z.strictObject({
  id: id(),
  organisation: text(),
  product: optionalText(),
  sector: reference('sectors'),
  /** ISO 3166-1 alpha-2 code of the organisation's seat, our label. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'is not a country code. Write two capital letters, as in US')
    .refine(isCountry, 'is the code of no country. Write that of ISO 3166, as in US')
    .meta(about('text', { pattern: '^[A-Z]{2}$' })),
  exposure_start: looseDate(),
  exposure_end: looseDate(),
  discovered: looseDate(),
  disclosed: looseDate(),
  /** The smallest and the largest defensible count: a blank low makes a ceiling, a blank high a floor. */
  affected_low: optionalCount(),
  affected_high: optionalCount(),
  unit: z.union([z.literal('').transform(() => null), z.enum(UNITS)]).meta(about('text')),
  /** The count in words, with what it leaves open. */
  affected: text(),
  counted_by: optionalText(),
  cause: reference('causes'),
  cause_note: optionalText(),
  /** Who contradicts what. */
  contested: optionalText(),
  /** Name of the same breach at Have I Been Pwned. */
  hibp_name: optionalText(),
});
export type CatalogueBreach = z.output<typeof catalogueBreachSchema>;

/** One research judgement about one data type of one breach in the catalogue. */
export const JUDGEMENTS = ['confirmed', 'reported', 'possible', 'excluded'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** That a data type was exposed in a breach, could not be ruled out, or was said not to be. */
export const catalogueExposureSchema = z.strictObject({
  breach: reference('catalogue-breaches'),
  data_type: reference('data-types'),
  judgement: z.enum(JUDGEMENTS),
});
export type CatalogueExposure = z.output<typeof catalogueExposureSchema>;

export const CATALOGUE_SOURCE_KINDS = ['primary-or-quotes-primary', 'press', 'secondary'] as const;

/** A page that was read for a breach in the catalogue. */
export const catalogueSourceSchema = z.strictObject({
  id: id(),
  breach: reference('catalogue-breaches'),
  url: z
    .url('is not a web address. Write it in full, beginning with https://')
    .meta(about('text', { pattern: ADDRESS_PATTERN })),
  publisher: text(),
  kind: z.enum(CATALOGUE_SOURCE_KINDS),
  /** What it was read for. */
  supports: text(),
  seen_on: date(),
  how_seen: z.enum(HOW_SEEN),
});
export type CatalogueSource = z.output<typeof catalogueSourceSchema>;

/** Every breach that is known in one line, and what was wrong about it. */
export interface Catalogue {
  readonly sectors: readonly Sector[];
  readonly causes: readonly Cause[];
  readonly breaches: readonly CatalogueBreach[];
  readonly exposures: readonly CatalogueExposure[];
  readonly sources: readonly CatalogueSource[];
  readonly corrections: readonly CatalogueCorrection[];
}
