import { describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/rows/search-index.ts';
import { dataset } from '../support/dataset.ts';
import { importedBreach, importedCatalogue } from '../support/imported-breach.ts';

const catalogue = importedCatalogue([
  importedBreach({ id: 'old', name: 'Old', happened: '2010' }),
  importedBreach({ id: 'new', name: 'New', flags: ['sensitive'], count: 1_904_522_000 }),
  importedBreach({ id: 'bare', name: 'Bare', domain: null, happened: null, listed: null, count: null, data_types: [] }),
]);
const index = searchIndex(dataset, [catalogue]);

describe('the index of all breaches', () => {
  it('holds every researched breach first, then every imported one, the newest first', () => {
    expect(index.entries.length).toBe(dataset.catalogue.breaches.length + 3);
    expect(index.entries.slice(-3).map(({ id }) => id)).toEqual(['new', 'old', 'bare']);
    const own = index.entries.slice(0, -3);
    expect(own.every(({ source }) => source === 'catalogue')).toBe(true);
    expect(own.map(({ date }) => date ?? '')).toEqual(
      own
        .map(({ date }) => date ?? '')
        .toSorted()
        .toReversed(),
    );
  });

  it('says of an imported one what the catalogue says, and leaves out what it does not', () => {
    expect(index.entries.at(-3)).toEqual({
      id: 'new',
      source: 'hibp',
      name: 'New',
      also: 'kettle.example',
      date: '2019-12',
      dateIs: 'happened',
      count: 1_904_522_000,
      unit: 'addresses',
      types: [index.types.indexOf('email')],
      flags: ['sensitive'],
    });
    expect(index.entries.at(-1)).toEqual({
      id: 'bare',
      source: 'hibp',
      name: 'Bare',
      types: [],
    });
  });

  it('points at data types and statuses that it lists', () => {
    for (const { types, statuses = [] } of index.entries.filter(({ source }) => source === 'catalogue')) {
      expect(types.length).toBe(statuses.length);
      expect(types.every((place) => index.types[place] !== undefined)).toBe(true);
      expect(statuses.every((place) => index.statuses[place] !== undefined)).toBe(true);
    }
  });

  it('says whom to credit for the imported ones, and is empty of them where there are none', () => {
    expect(index.credit).toEqual([
      {
        source: 'hibp',
        credit: 'Have I Been Pwned',
        licence: 'CC BY 4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        snapshot: '2026-06-01',
      },
    ]);
    expect(searchIndex(dataset, []).credit).toEqual([]);
  });
});
