import { describe, expect, it } from 'vitest';
import { IMPORT_FLAGS, isCounted } from '../../../src/model/imported.ts';
import { isInTotals, looseDateWords, rangeWords, readLooseDate } from '../../../src/rows/words/entries.ts';

describe('a range of counts', () => {
  it.each([
    [{ low: 3672, high: 3672, unit: 'accounts' }, '3,672 accounts'],
    [{ low: 2_400_000, high: 2_880_000, unit: 'accounts' }, '2.4 million to 2.88 million accounts'],
    [{ low: 24, high: null, unit: 'accounts' }, 'at least 24 accounts'],
    [{ low: null, high: 6_000_000, unit: 'records' }, 'at most 6 million records'],
    [{ low: 1, high: 1, unit: 'people' }, '1 person'],
    [{ low: null, high: null, unit: null }, 'no count seen'],
  ] as const)('%j reads %s', (range, words) => {
    expect(rangeWords(range)).toBe(words);
  });

  it('can be written in full', () => {
    expect(rangeWords({ low: 4_854_209, high: 11_222_718, unit: 'accounts' }, 'full')).toBe(
      '4,854,209 to 11,222,718 accounts',
    );
  });
});

describe('a loose date', () => {
  it.each([
    ['2019-12-26', 'Dec 26 2019'],
    ['2018-01-28~', 'about Jan 28 2018'],
    ['2021-05', 'May 2021, day not known'],
    ['2019', '2019, month not known'],
  ])('%s reads %s', (written, words) => {
    expect(looseDateWords(readLooseDate(written))).toBe(words);
  });
});

it('an entry is in totals by the same rule as in the data', () => {
  const flags = IMPORT_FLAGS.map((flag) => [flag]);
  expect(flags.map(isInTotals)).toEqual(flags.map((each) => isCounted({ flags: each })));
});
