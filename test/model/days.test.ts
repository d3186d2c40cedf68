import { describe, expect, it } from 'vitest';
import { firstDay, lastDay } from '../../src/model/days.ts';

describe('the days of a partial date', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2019-12', '2019-12-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-12-26', '2019-12-26', '2019-12-26'],
  ])('of %s are %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });
});
