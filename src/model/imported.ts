import { z } from 'zod';
import { UNITS } from './catalogue.ts';
import {
  about,
  day,
  id,
  optionalCount,
  optionalDate,
  optionalText,
  optionalUrl,
  references,
  text,
  texts,
} from './cells.ts';

/** Catalogues that can be imported, by the name of their file in `data/catalogue/imported/`. */
export const IMPORT_SOURCES = ['hibp', 'hhs', 'veris'] as const;
export type ImportSource = (typeof IMPORT_SOURCES)[number];

/** What a catalogue says of an entry that changes how it is shown. */
export const IMPORT_FLAGS = [
  'sensitive',
  'fabricated',
  'retired',
  'spam-list',
  'unverified',
  'malware',
  'stealer-log',
  'disclosure-unsure',
] as const;
export type ImportFlag = (typeof IMPORT_FLAGS)[number];

/** Flags of entries that are no breach of their own, and so are left out of totals. */
const NOT_COUNTED: readonly ImportFlag[] = ['fabricated', 'retired', 'spam-list'];

const FLAG = `(?:${IMPORT_FLAGS.join('|')})`;

const flagList = () =>
  texts()
    .refine((flags) => flags.every((flag) => IMPORT_FLAGS.some((known) => known === flag)), {
      message: `holds an unknown flag. Known flags are ${IMPORT_FLAGS.join(', ')}`,
    })
    .meta(about('list', { pattern: `^(?:${FLAG}(?:\\s*;\\s*${FLAG})*)?$` }));

/** One breach as another catalogue tells it, mapped onto the words of this site as far as they fit. */
export const importedBreachSchema = z.strictObject({
  id: id(),
  name: text(),
  /** Domain of the service, where the catalogue gives one. */
  domain: optionalText(),
  /** Country, or country and state, as in `US-WI`; several are separated by semicolons. */
  places: texts(),
  /** When it happened, as precisely as is known. */
  happened: optionalDate(),
  /** When it was reported to whoever keeps the catalogue. */
  reported: optionalDate(),
  /** When the catalogue took it in. */
  listed: optionalDate(),
  count: optionalCount(),
  unit: z.enum(UNITS),
  data_types: references('data-types'),
  /** Kinds of data that no data type of ours stands for, by the catalogue's own names. */
  other_data: texts(),
  causes: references('causes'),
  /** Causes that none of ours stands for, by the catalogue's own names. */
  other_causes: texts(),
  flags: flagList(),
  /** The entry at the catalogue, or what the catalogue rests on. */
  url: optionalUrl(),
  credit: text(),
  licence: text(),
  licence_url: optionalUrl(),
  /** The newest day that the download speaks of. */
  snapshot: day(),
});
export type ImportedBreach = z.output<typeof importedBreachSchema>;

/** What a name of another catalogue stands for here; both blank where it is kept by its name on purpose. */
export const mappingSchema = z.strictObject({
  name: text(),
  data_types: references('data-types'),
  causes: references('causes'),
  note: optionalText(),
});
export type Mapping = z.output<typeof mappingSchema>;

/** All entries of one catalogue, with what has to be said wherever they are used. */
export interface ImportedCatalogue {
  readonly source: ImportSource;
  readonly credit: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly snapshot: string;
  readonly breaches: readonly ImportedBreach[];
}

/** Whether an entry belongs in a total: fabricated and retired entries and spam lists do not. */
export function isCounted({ flags }: Pick<ImportedBreach, 'flags'>): boolean {
  return !NOT_COUNTED.some((flag) => flags.includes(flag));
}

/** Whether an entry may be named outside its own page: sensitive ones are found by who looks for them. */
export function isPromoted(breach: Pick<ImportedBreach, 'flags'>): boolean {
  return isCounted(breach) && !breach.flags.includes('sensitive');
}
