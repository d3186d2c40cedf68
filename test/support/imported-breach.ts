import type { ImportedBreach, ImportedCatalogue } from '../../src/model/imported.ts';

const SHARED = {
  credit: 'Have I Been Pwned',
  licence: 'CC BY 4.0',
  licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  snapshot: '2026-06-01',
} as const;

/** An invented entry, with what a test changes. */
export function importedBreach(change: Partial<ImportedBreach> = {}): ImportedBreach {
  return {
    id: 'kettle',
    name: 'Kettle Club',
    domain: 'kettle.example',
    places: [],
    happened: '2019-12',
    reported: null,
    listed: '2020-01-05',
    count: 5_000_000_000,
    unit: 'addresses',
    data_types: ['email'],
    other_data: ['Teapot colours'],
    causes: [],
    other_causes: [],
    flags: [],
    url: 'https://haveibeenpwned.com/Breach/Kettle',
    ...SHARED,
    ...change,
  };
}

/** A catalogue of invented entries. */
export function importedCatalogue(
  breaches: readonly ImportedBreach[],
  source: ImportedCatalogue['source'] = 'hibp',
): ImportedCatalogue {
  const { credit, licence, licence_url: licenceUrl, snapshot } = SHARED;
  return { source, credit, licence, licenceUrl, snapshot, breaches };
}
