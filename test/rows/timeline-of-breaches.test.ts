import { describe, expect, it } from 'vitest';
import { firstKnown } from '../../src/rows/compared-rows.ts';
import { comparedBreaches } from '../../src/rows/comparison.ts';
import { datedRows, precisionOf } from '../../src/rows/timeline-of-breaches.ts';
import { looseDateWords } from '../../src/rows/words/entries.ts';
import { dataset } from '../support/dataset.ts';

describe('when breaches became public', () => {
  const rows = datedRows(dataset);

  it('keeps every breach, in each part the earliest first', () => {
    expect(rows).toHaveLength(dataset.catalogue.breaches.length);
    const home = rows.filter(({ part }) => part === 'smart-home');
    expect(home).toHaveLength(18);
    expect([home[0]?.breach.id, home.at(-1)?.breach.id]).toEqual(['trendnet-2012', 'mars-hydro-2025']);
  });

  it('says how exactly a date is known', () => {
    const dated = (date: string, isApproximate = false) => precisionOf({ date, isApproximate });
    expect([dated('2019-12-26'), dated('2019-12'), dated('2019')]).toEqual(['day', 'month', 'year']);
    expect([dated('2019-12-26', true), precisionOf(null)]).toEqual(['approximate', 'none']);
    expect(looseDateWords({ date: '2019-12-19', isApproximate: true })).toBe('about Dec 19 2019');
  });

  it('takes the first date that is known where the disclosure is not', () => {
    const [breach] = comparedBreaches(dataset);
    if (!breach) throw new Error('no breach');
    const date = { date: '2015-11-24', isApproximate: false };
    const without = { ...breach, disclosed: null, discovered: date };
    expect(firstKnown(without)).toEqual({ date, of: 'discovered' });
    const none = { ...without, discovered: null, exposureStart: null, exposureEnd: null };
    expect(firstKnown(none)).toBeNull();
  });
});
