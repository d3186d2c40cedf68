import { describe, expect, it } from 'vitest';
import { orderEntries } from '../../../src/browser/compare/order.ts';
import { UNITS } from '../../../src/model/catalogue.ts';
import { entry, labels } from './entries.ts';

const order = (entries: ReturnType<typeof entry>[], by: string, found: ReadonlyMap<string, number> | null = null) =>
  orderEntries(entries, by, found, labels).map(({ key }) => key);

describe('the order of the list', () => {
  it('is the given one without a column', () => {
    expect(order([entry('b'), entry('a')], '')).toEqual(['b', 'a']);
  });

  it('is how well each fits while somebody searches', () => {
    const found = new Map([
      ['a', 1],
      ['b', 3],
    ]);
    expect(order([entry('a'), entry('b')], '', found)).toEqual(['b', 'a']);
  });

  it('has unknown dates last in both directions', () => {
    const entries = [entry('none', { date: '' }), entry('old', { date: '2012-06~' }), entry('new', { date: '2020' })];
    expect(order(entries, 'disclosed')).toEqual(['old', 'new', 'none']);
    expect(order(entries, '-disclosed')).toEqual(['new', 'old', 'none']);
  });

  it('never puts counts of two units among each other', () => {
    const entries = [
      entry('records', { high: 9_000_000_000, unit: 'records' }),
      entry('few', { high: 2, unit: 'people' }),
      entry('none'),
      entry('floor', { low: 500, unit: 'people' }),
      entry('accounts', { high: 10, unit: 'accounts' }),
    ];
    expect(order(entries, '-affected')).toEqual(['floor', 'few', 'accounts', 'records', 'none']);
    expect(order(entries, 'affected')).toEqual(['few', 'floor', 'accounts', 'records', 'none']);
  });

  it('has a place for every unit that a breach can be counted in', () => {
    const entries = UNITS.map((unit) => entry(unit, { high: 1, unit }));
    expect(order(entries, 'affected').toSorted()).toEqual(UNITS.toSorted());
  });

  it('counts the data types that are not denied', () => {
    const two = entry('two', {
      types: new Map([
        ['email', 'claimed'],
        ['password', 'possible'],
      ]),
    });
    const one = entry('one', {
      types: new Map([
        ['email', 'claimed'],
        ['password', 'denied'],
        ['height', 'denied'],
      ]),
    });
    expect(order([one, two], '-types')).toEqual(['two', 'one']);
  });
});
