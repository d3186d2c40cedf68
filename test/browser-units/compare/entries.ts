import type { Entry } from '../../../src/browser/compare/entry.ts';
import type { Labels } from '../../../src/browser/compare/order.ts';
import { foldText } from '../../../src/browser/text.ts';

/** An invented entry with what a test cares about. */
export function entry(key: string, given: Partial<Entry> = {}): Entry {
  const name = given.name ?? key;
  return {
    ...{ key, name, source: 'catalogue', href: `${key}/`, text: foldText(name), sector: 'kettles', isSmartHome: false },
    ...{
      causes: ['intrusion'],
      year: 2021,
      date: '2021-03-04',
      dateIs: 'disclosed',
      low: null,
      high: null,
      unit: null,
    },
    ...{ types: new Map(), flags: [], basis: 'judgement' },
    ...given,
  } as Entry;
}

/** Ids serve as words. */
export const labels: Labels = {
  sector: (id) => id,
  cause: (id) => id,
  source: (id) => id,
  status: (id) => id,
};
