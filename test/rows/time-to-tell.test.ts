import { describe, expect, it } from 'vitest';
import type { LooseDate } from '../../src/model/catalogue.ts';
import { stretchOf, stretchWords, tellRows } from '../../src/rows/time-to-tell.ts';
import { dataset } from '../support/dataset.ts';

const on = (date: string): LooseDate => ({ date: date.replace('~', ''), isApproximate: date.endsWith('~') });

describe('the days between two dates', () => {
  it.each([
    ['2019-12-04', '2019-12-26', 22, 22, '22 days'],
    ['2021-03-09', '2021-03-09', 0, 0, 'same day'],
    // February 2020 has 29 days: from its last to March 1 is one day, from its first 29.
    ['2020-02', '2020-03-01', 1, 29, '1 to 29 days'],
    // From Dec 31 2018 to May 24 2019: 31 + 28 + 31 + 30 + 24; from Dec 1, 30 more.
    ['2018-12', '2019-05-24', 144, 174, '144 to 174 days'],
    // Both in one month: the same day, or from its first to its last.
    ['2018-06', '2018-06', 0, 29, '0 to 29 days'],
    ['2019', '2019', 0, 364, '0 to 364 days'],
    ['2020-01-01~', '2020-01-02~', 1, 1, 'about 1 day'],
  ])('from %s to %s are at least %i and at most %i', (from, to, least, most, words) => {
    const stretch = stretchOf(on(from), on(to));
    expect(stretch).toMatchObject({ least, most });
    expect(stretchWords(stretch)).toBe(words);
  });

  it('are not known without both dates, or where the second surely comes first', () => {
    expect(stretchOf(null, on('2019'))).toBeNull();
    expect(stretchOf(on('2019'), null)).toBeNull();
    expect(stretchOf(on('2019-03-02'), on('2019-02'))).toBeNull();
    expect(stretchWords(null)).toBe('not known');
  });
});

describe('the time that breaches took', () => {
  const rows = tellRows(dataset);

  it('keeps every breach, and parts together', () => {
    expect(rows).toHaveLength(dataset.catalogue.breaches.length);
    const parts = rows.map(({ part }) => part);
    expect(parts.filter((part, index) => part !== parts[index - 1])).toEqual([
      'smart-home',
      'connected-products',
      'online-services',
      'organisations',
    ]);
  });

  it('begins a part with the longest from discovery to disclosure, and ends it with what has none', () => {
    const firms = rows.filter(({ part }) => part === 'organisations');
    // Nov 30 2016, the last day of the month, to Nov 21 2017; from Nov 1 29 days more.
    expect(firms[0]).toMatchObject({ breach: { id: 'uber-2016' }, untold: { least: 356, most: 385 } });
    expect(firms.at(-1)?.untold).toBeNull();
  });
});
