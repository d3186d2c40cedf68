import { describe, expect, it } from 'vitest';
import { daysUntilTold } from '../../src/rows/days-until-told.ts';
import { datedSteps } from '../../src/rows/loose-dates.ts';

const on = (date: string, isApproximate = false) => ({ date, isApproximate });
const wordsOf = (start: ReturnType<typeof on> | null, end: ReturnType<typeof on> | null, lasts: boolean) =>
  datedSteps([{ label: 'Exposed', start, end, lasts }])[0]?.words;

describe('the words for a step', () => {
  it('say no more than its dates do', () => {
    expect(wordsOf(on('2019-12-04'), on('2019-12-26'), true)).toBe('from Dec 4 2019 to Dec 26 2019');
    expect(wordsOf(on('2016-12-25', true), null, true)).toBe('from about Dec 25 2016, no end seen');
    expect(wordsOf(null, on('2021-06'), true)).toBe('until Jun 2021, no beginning seen');
    expect(wordsOf(on('2021-05-17'), on('2021-05-17'), true)).toBe('May 17 2021');
    expect(wordsOf(on('2014'), null, false)).toBe('2014');
    expect(wordsOf(null, null, true)).toBe('no date seen');
  });

  it('come with every day that a date can mean', () => {
    expect(datedSteps([{ label: 'Told', start: on('1970-02'), end: null, lasts: false }])[0]?.start).toEqual({
      first: 31,
      last: 58,
      isApproximate: false,
    });
  });
});

describe('the days until the public was told', () => {
  it('are exact between two whole dates', () => {
    expect(daysUntilTold({ discovered: on('2021-06-30'), disclosed: on('2021-09-13') })).toEqual({ low: 75, high: 75 });
  });

  it('are a range where a date is a month', () => {
    expect(daysUntilTold({ discovered: on('2018-06'), disclosed: on('2018-07-06') })).toEqual({ low: 6, high: 35 });
    expect(daysUntilTold({ discovered: on('2018-06'), disclosed: on('2018-06') })).toEqual({ low: 0, high: 29 });
  });

  it('are not known where a date is missing, only about right, or before the other', () => {
    expect(daysUntilTold({ discovered: null, disclosed: on('2018-06') })).toBeNull();
    expect(daysUntilTold({ discovered: on('2018-06', true), disclosed: on('2018-07') })).toBeNull();
    expect(daysUntilTold({ discovered: on('2018-06'), disclosed: on('2018-05') })).toBeNull();
  });
});
