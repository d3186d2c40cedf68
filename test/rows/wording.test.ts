import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatCountOrUnknown,
  formatDate,
  formatDay,
  formatRounded,
  listWords,
  numberWord,
  sentenceCase,
} from '../../src/rows/wording.ts';

describe('formatRounded', () => {
  it.each([
    ['a small count in full', 140, '140'],
    ['thousands in full', 24000, '24,000'],
    ['just under a million in full', 999_999, '999,999'],
    ['a round million', 1_000_000, '1 million'],
    ['millions without trailing zeros', 2_400_000, '2.4 million'],
    ['at most three significant digits', 2_884_999, '2.88 million'],
    ['millions just under a billion', 999_499_999, '999 million'],
    ['what rounds to a billion', 999_500_000, '1 billion'],
    ['billions', 1_807_201_457, '1.81 billion'],
    ['counts past 2^32', 8_589_934_592, '8.59 billion'],
    ['zero', 0, '0'],
  ])('writes %s', (_, count, words) => {
    expect(formatRounded(count)).toBe(words);
  });
});

describe('formatDate', () => {
  it.each([
    ['2019-12-26', 'Dec 26 2019'],
    ['2019-12-04', 'Dec 4 2019'],
    ['2020-03', 'Mar 2020'],
    ['2019', '2019'],
    [null, 'no date seen'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });

  it('leaves the year out of a day on an axis that shows it', () => {
    expect(formatDay('2019-12-26')).toBe('Dec 26');
  });
});

describe('counts', () => {
  it('writes thousands separators', () => {
    expect(formatCount(2400000)).toBe('2,400,000');
  });

  it('never writes an unknown count as zero', () => {
    expect(formatCountOrUnknown(null)).toBe('not disclosed');
    expect(formatCountOrUnknown(0)).toBe('0');
  });

  it('writes numbers up to ten as words', () => {
    expect([0, 1, 10, 11].map(numberWord)).toEqual(['no', 'one', 'ten', '11']);
  });
});

describe('lists and sentences', () => {
  it('joins none, one, two and three', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });

  it('upper-cases only the first letter', () => {
    expect(sentenceCase('eleven of 32')).toBe('Eleven of 32');
  });
});
