import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/browser/placement.ts';

const view = { left: 0, top: 0, width: 360, height: 600 };
const size = { width: 200, height: 100 };

describe('placeBeside', () => {
  it('goes below the mark and is centred on it', () => {
    expect(placeBeside({ left: 170, top: 100, width: 20, height: 20 }, size, view)).toEqual({ left: 80, top: 128 });
  });

  it('goes above where there is no room below', () => {
    expect(placeBeside({ left: 170, top: 500, width: 20, height: 20 }, size, view)).toEqual({ left: 80, top: 392 });
  });

  it('never crosses the sides of the view', () => {
    expect(placeBeside({ left: 0, top: 100, width: 10, height: 20 }, size, view).left).toBe(8);
    expect(placeBeside({ left: 350, top: 100, width: 10, height: 20 }, size, view).left).toBe(152);
  });

  it('covers a mark that fills the view rather than leave it', () => {
    expect(placeBeside({ left: 0, top: -50, width: 360, height: 800 }, size, view).top).toBe(492);
  });

  it('begins at the edge when it is wider and higher than the view', () => {
    const huge = { width: 500, height: 900 };
    expect(placeBeside({ left: 170, top: 100, width: 20, height: 20 }, huge, view)).toEqual({ left: 8, top: 8 });
  });

  it('follows the pointer along a long mark', () => {
    expect(placeBeside({ left: 0, top: 100, width: 360, height: 20 }, size, view, 130).left).toBe(30);
  });
});
