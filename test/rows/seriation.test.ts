import { describe, expect, it } from 'vitest';
import { seriate } from '../../src/rows/seriation.ts';
import { jaccardDistance } from '../../src/rows/similar-breaches.ts';

const onALine = (points: readonly number[]) => points.map((a) => points.map((b) => Math.abs(a - b)));

describe('an order in which like stands by like', () => {
  it('puts points on a line in their order, either way round', () => {
    const points = [5, 1, 9, 2, 8];
    const order = seriate(onALine(points)).map((index) => points[index] ?? 0);
    expect([order, order.toReversed()]).toContainEqual([1, 2, 5, 8, 9]);
  });

  it('turns clusters round so that their nearest members are neighbours', () => {
    // {0, 1} are near each other, {2, 3} are, and 1 is nearer to 3 than any other pair across: 0 1 3 2.
    const distances = [
      [0, 1, 9, 8],
      [1, 0, 7, 2],
      [9, 7, 0, 1],
      [8, 2, 1, 0],
    ];
    const order = seriate(distances);
    expect([order, order.toReversed()]).toContainEqual([0, 1, 3, 2]);
  });

  it('keeps clusters together even where a path across them would be shorter', () => {
    // Average linkage joins 0 and 1 (distance 1), then 2 to them (4 on average, 3 is 5 and 6 away): 3 is at an end.
    const distances = [
      [0, 1, 4, 5],
      [1, 0, 4, 5],
      [4, 4, 0, 6],
      [5, 5, 6, 0],
    ];
    const order = seriate(distances);
    expect([order[0], order[3]]).toContain(3);
    expect(Math.abs(order.indexOf(0) - order.indexOf(1))).toBe(1);
  });

  it('is the same every time, and there for one item and for none', () => {
    const equal = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 1));
    expect(seriate(equal)).toEqual(seriate(equal));
    expect(seriate(equal).toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(seriate([[0]])).toEqual([0]);
    expect(seriate([])).toEqual([]);
  });
});

describe('the distance of two sets', () => {
  it('is the share that they do not have in common', () => {
    expect(jaccardDistance(['a', 'b'], ['a', 'b'])).toBe(0);
    expect(jaccardDistance(['a', 'b'], ['b', 'c'])).toBeCloseTo(2 / 3);
    expect(jaccardDistance(['a'], ['b'])).toBe(1);
    expect(jaccardDistance([], [])).toBe(1);
  });
});
