import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../src/compile/breach-order.ts';
import type { Breach } from '../../src/model/dataset.ts';
import { dataset } from '../support/dataset.ts';

const [any] = dataset.breaches;
const [event] = any?.events ?? [];

function breach(id: string, ...events: readonly (readonly [phase: 'disclosure' | 'exposure', date: string])[]): Breach {
  if (!any || !event) throw new Error('data/breaches holds no breach with an event');
  return { ...any, id, events: events.map(([phase, date]) => ({ ...event, phase, date })) };
}

describe('the order of breaches', () => {
  it('is that of the days on which they became known, the newest first', () => {
    const early = breach(
      'a-2015',
      ['exposure', '2020-01-01'],
      ['disclosure', '2015-11-27'],
      ['disclosure', '2021-02-03'],
    );
    const late = breach('b-2019', ['exposure', '2010-01-01'], ['disclosure', '2019-12-26']);
    expect(newestFirst([early, late]).map(({ id }) => id)).toEqual(['b-2019', 'a-2015']);
  });

  it('takes the first event where no disclosure is known, and puts breaches without events last', () => {
    const undated = breach('a', ...[]);
    const known = [breach('c', ['exposure', '2012-05']), breach('b', ['exposure', '2012-05'])];
    expect(newestFirst([undated, ...known]).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});
