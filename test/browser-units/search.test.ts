import { describe, expect, it } from 'vitest';
import { createFinder } from '../../src/browser/compare/search.ts';
import { foldText } from '../../src/browser/text.ts';
import type { ImportFlag } from '../../src/model/imported.ts';

const entry = (key: string, name: string, flags: readonly ImportFlag[] = []) => ({
  key,
  name,
  text: foldText(name),
  flags,
});
const find = createFinder([
  entry('kettle', 'Kettle Works'),
  entry('hibp.cafe', 'Café Kettle'),
  entry('hibp.tearoom', 'Tearoom cups.example'),
  entry('hibp.quiet', 'Quiet Place', ['sensitive']),
]);
const keys = (query: string) => [...find(query).keys()].toSorted();

describe('a search over breaches', () => {
  it.each([
    ['kettle', ['hibp.cafe', 'kettle']],
    ['ket', ['hibp.cafe', 'kettle']],
    ['kettle works', ['kettle']],
    ['CAFE', ['hibp.cafe']],
    ['café', ['hibp.cafe']],
    ['kettla', ['hibp.cafe', 'kettle']],
    ['cups', ['hibp.tearoom']],
    ['kettle cups', []],
    ['', []],
    ['zzz', []],
  ])('finds by “%s” what holds every word, begun or with a letter mistaken', (query, expected) => {
    expect(keys(query)).toEqual(expected);
  });

  it('finds a sensitive entry by its whole name and in no other way', () => {
    expect(['quiet', 'quiet plac', 'place', 'Quiet  Place '].flatMap(keys)).toEqual([]);
    expect([' QUIET place '].flatMap(keys)).toEqual(['hibp.quiet']);
  });

  it('puts first what fits better', () => {
    const scores = find('kettle works');
    expect([...scores.values()].every((score) => score > 0)).toBe(true);
  });

  it.each(['__proto__', 'constructor', '"*?(', '%00', 'a'.repeat(100_000)])(
    'is not upset by a hostile query',
    (query) => {
      expect(keys(query)).toEqual([]);
    },
  );
});
