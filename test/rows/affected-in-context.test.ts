import { describe, expect, it } from 'vitest';
import { affectedRows, countWords } from '../../src/rows/affected-in-context.ts';
import { dataset } from '../support/dataset.ts';

const rows = affectedRows(dataset);
const find = (id: string) => {
  const row = rows.find(({ breach }) => breach.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('how many were affected', () => {
  it('keeps every breach once, also those without a count', () => {
    expect(rows).toHaveLength(dataset.catalogue.breaches.length);
    expect(new Set(rows.map(({ breach }) => breach.id)).size).toBe(rows.length);
    // Six lines of the catalogue have a blank unit.
    expect(rows.slice(-6).map(({ bound }) => bound)).toEqual(Array(6).fill('none'));
  });

  it('keeps units together, the one with the most breaches first', () => {
    const units = rows.map(({ unit }) => unit);
    const runs = units.filter((unit, index) => unit !== units[index - 1]);
    // 22, 20, 6, 3, 1 and 1 breaches.
    expect(runs).toEqual(['accounts', 'people', 'records', 'documents', 'devices', 'cards', null].toSorted(byRows));
    function byRows(a: string | null, b: string | null): number {
      const order = ['accounts', 'people', 'records', 'devices', 'documents', 'cards', null];
      return order.indexOf(a) - order.indexOf(b);
    }
  });

  it('sets the largest first, a floor by its lower and a ceiling by its upper limit', () => {
    const records = rows.filter(({ unit }) => unit === 'records').map(({ breach }) => breach.id);
    // At least 2.7 billion, at least 2 billion, 419 million, at most 383 million, 340 million, at least 61 million.
    expect(records).toEqual([
      'mars-hydro-2025',
      'orvibo-2019',
      'facebook-numbers-2019',
      'marriott-2018',
      'exactis-2018',
      'gethealth-2021',
    ]);
  });

  it.each([
    ['yahoo-2013', 'range', '1 to 3 billion'],
    ['cloudpets-2017', 'range', '583,503 to 821,396'],
    ['23andme-2023', 'range', '14,000 to 6.9 million'],
    ['pumpup-2018', 'ceiling', 'at most 6 million'],
    ['fitbit-2015', 'floor', 'at least 24'],
    ['adt-2020', 'exact', '220'],
    ['peloton-2021', 'none', 'no count'],
  ])('says of %s that it is a %s: %s', (id, bound, words) => {
    expect(find(id).bound).toBe(bound);
    expect(countWords(find(id))).toBe(words);
  });

  it('names the month where an organisation has two breaches in a year', () => {
    expect(find('yahoo-2013').label).toBe('Yahoo, Dec 2016');
    expect(find('yahoo-2014').label).toBe('Yahoo, Sep 2016');
    expect(find('adt-2020').label).toBe('ADT, 2020');
  });
});
