import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  boundsWords,
  type Counted,
  neighboursOf,
  placeAmong,
  placeWords,
} from '../../src/rows/place-among.ts';

const counted = (name: string, bounds: Bounds): Counted => ({ name, path: null, ...bounds });
const exact = (name: string, value: number) => counted(name, { low: value, high: value });

describe('the place of a count among others', () => {
  const own = { low: 100, high: 200 };

  it('is between the next that is surely smaller and the next that is surely larger', () => {
    const others = [exact('a', 5), exact('b', 99), exact('c', 201), exact('d', 5000)];
    const place = placeAmong(own, others);
    expect(place).toMatchObject({ larger: 2, smaller: 2, untold: 0 });
    expect(neighboursOf(place).map(({ label, of }) => `${label} ${of.name}`)).toEqual([
      'Next larger c',
      'Next smaller b',
    ]);
  });

  it('is not told beside a range that meets it', () => {
    expect(placeAmong(own, [counted('a', { low: 150, high: 900 }), exact('b', 200)])).toMatchObject({
      larger: 0,
      smaller: 0,
      untold: 2,
    });
  });

  it('takes a floor to be larger only where the floor itself is, and a ceiling to be smaller only where it is', () => {
    const others = [
      counted('floor above', { low: 201, high: null }),
      counted('floor below', { low: 1, high: null }),
      counted('ceiling above', { low: null, high: 300 }),
      counted('ceiling below', { low: null, high: 99 }),
    ];
    expect(placeAmong(own, others)).toMatchObject({ larger: 1, smaller: 1, untold: 2 });
    expect(placeAmong({ low: 100, high: null }, [exact('a', 1e9), exact('b', 5)])).toMatchObject({
      larger: 0,
      smaller: 1,
      untold: 1,
    });
  });

  it('is told in words that say how many cannot be told', () => {
    const place = placeAmong(own, [exact('a', 5), exact('b', 150), exact('c', 500), exact('d', 501)]);
    expect(placeWords(place, 'others')).toBe(
      'Of 4 others, two are larger; one is smaller; one cannot be put before or after it, because the ranges meet or are open.',
    );
    expect(placeWords(placeAmong(own, []), 'others')).toBe('There are no others.');
  });
});

describe('the words for a count', () => {
  it.each<[Bounds, string]>([
    [{ low: 2_400_000, high: 2_880_000 }, '2.4 million to 2.88 million'],
    [{ low: 13_000, high: 13_000 }, '13,000'],
    [{ low: 24, high: null }, 'at least 24'],
    [{ low: null, high: 6_000_000 }, 'at most 6 million'],
    [{ low: null, high: null }, 'not stated'],
  ])('of %o are %s', (bounds, words) => {
    expect(boundsWords(bounds)).toBe(words);
  });
});
