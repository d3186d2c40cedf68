import { describe, expect, it } from 'vitest';
import { numberTokens } from './support/number-tokens.ts';

const nouns = new Set(['claims', 'data types']);
const tokensOf = (text: string) => numberTokens(text, nouns).map(({ kind, value }) => `${kind} ${value}`);

describe('the numbers of a text', () => {
  it.each([
    ['As of Nov 23 2026', ['date 2026-11-23']],
    ['from Dec 4 to 26 2019', ['date 2019-12-4', 'date 2019-12-26']],
    ['Dec 2019', ['date 2019-12-*']],
    ['2019-06', ['date 2019-6-*']],
    ['on December 26', ['date *-12-26']],
    ['at 09:21 and 2:15 pm', ['time 9:21', 'time 14:15']],
    ['about 10 am', ['time 10:00']],
    ['2.4 million users', ['number 2400000']],
    ['2.88 million', ['number 2880000']],
    ['6.5 to 167 million', ['number 6500000', 'number 167000000']],
    ['14,000 to 6.9 million', ['number 14000', 'number 6900000']],
    ['1,807,201,457 records', ['number 1807201457']],
    ['156 claims about 32 data types', ['count 156', 'count 32']],
    ['1.81 billion', ['number 1810000000']],
    ['1 % of it', ['number 1']],
    ['1,600 × 1,500 pixels', ['product 2400000']],
    ['936 × 878 pixels less 412', ['product 821396']],
    ['a claim, c01, of wyze-2019', []],
    ['Source Sans 3', ['number 3']],
    ['two words', []],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});
