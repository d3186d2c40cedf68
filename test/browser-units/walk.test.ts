import { describe, expect, it } from 'vitest';
import { stepTo } from '../../src/browser/walk.ts';

describe('stepTo', () => {
  it('walks in reading order with both pairs of arrows', () => {
    expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map((key) => stepTo(key, 2, 5))).toEqual([3, 3, 1, 1]);
  });

  it('jumps to the ends', () => {
    expect(stepTo('Home', 2, 5)).toBe(0);
    expect(stepTo('End', 2, 5)).toBe(4);
  });

  it('stops at the ends', () => {
    expect(stepTo('ArrowRight', 4, 5)).toBe(4);
    expect(stepTo('ArrowLeft', 0, 5)).toBe(0);
  });

  it('leaves other keys to the page', () => {
    expect(stepTo('PageDown', 0, 5)).toBeNull();
    expect(stepTo('a', 0, 5)).toBeNull();
    expect(stepTo('toString', 0, 5)).toBeNull();
  });
});
