import { describe, expect, it } from 'vitest';
import {
  clampView,
  holeLines,
  isInView,
  isWhole,
  limitsFor,
  panView,
  scaleWords,
  showsSquares,
  squareLines,
  viewAround,
  viewBetween,
  zoomView,
} from '../../src/browser/zoom-window.ts';

const whole = { x: 0, y: -300, width: 1600, height: 1800 };
const limits = limitsFor(whole, 640);
const MIDDLE = { x: 0.5, y: 0.5 };

describe('the limits', () => {
  it('end where one account is 24 px', () => {
    expect(limits.smallest).toBeCloseTo(640 / 24, 10);
  });

  it('of a picture with few accounts are the picture itself', () => {
    expect(limitsFor({ x: 0, y: 0, width: 3, height: 3 }, 640).smallest).toBe(3);
  });
});

describe('a view', () => {
  it('never leaves the picture', () => {
    expect(clampView({ x: -50, y: -900, width: 800, height: 900 }, limits)).toEqual({
      x: 0,
      y: -300,
      width: 800,
      height: 900,
    });
    expect(clampView({ x: 5000, y: 5000, width: 800, height: 900 }, limits)).toEqual({
      x: 800,
      y: 600,
      width: 800,
      height: 900,
    });
  });

  it('is never larger than the picture nor closer than the closest', () => {
    expect(clampView({ x: 0, y: 0, width: 9999, height: 1 }, limits)).toEqual(whole);
    expect(clampView({ x: 0, y: 0, width: 1, height: 1 }, limits).width).toBeCloseTo(640 / 24, 10);
  });

  it('keeps the place it is zoomed around', () => {
    expect(zoomView(whole, 2, MIDDLE, limits)).toEqual({ x: 400, y: 150, width: 800, height: 900 });
    expect(zoomView(whole, 2, { x: 1, y: 1 }, limits)).toEqual({ x: 800, y: 600, width: 800, height: 900 });
  });

  it('zoomed in and out again is the same', () => {
    expect(zoomView(zoomView(whole, 2, MIDDLE, limits), 0.5, MIDDLE, limits)).toEqual(whole);
  });

  it('does not drift when it is as close as it gets', () => {
    const closest = viewAround({ x: 800, y: 700 }, 1, limits);
    const again = zoomView(closest, 2, { x: 0, y: 0 }, limits);
    expect(again.x).toBeCloseTo(closest.x, 10);
    expect(again.y).toBeCloseTo(closest.y, 10);
  });

  it('does not move at rest', () => {
    expect(panView(whole, 1, 1, limits)).toEqual(whole);
  });

  it('moves by a share of what it shows', () => {
    const view = { x: 400, y: 150, width: 800, height: 900 };
    expect(panView(view, 0.25, -0.25, limits)).toEqual({ x: 600, y: -75, width: 800, height: 900 });
  });

  it('around a place near the corner ends at the corner', () => {
    expect(viewAround({ x: 1590, y: 1490 }, 640, limits)).toEqual({ x: 960, y: 780, width: 640, height: 720 });
  });

  it('is the whole only at rest', () => {
    expect(isWhole(whole, limits)).toBe(true);
    expect(isWhole({ ...whole, width: 1599 }, limits)).toBe(false);
  });
});

describe('the way from one view to another', () => {
  const to = { x: 1200, y: 1275, width: 400, height: 450 };

  it('begins and ends where it should', () => {
    expect(viewBetween(whole, to, 0)).toEqual(whole);
    expect(viewBetween(whole, to, 1)).toBe(to);
  });

  it('changes the width by a constant factor', () => {
    expect(viewBetween(whole, to, 0.5).width).toBeCloseTo(800, 10);
  });

  it('without a change of width is even', () => {
    const moved = { ...to, x: 800 };
    expect(viewBetween(to, moved, 0.5)).toEqual({ ...to, x: 1000 });
  });
});

describe('the words', () => {
  it.each([
    [0.4, 1, '1 account = 0.4 px'],
    [0.17944, 1, '1 account = 0.18 px'],
    [6, 1, '1 account = 6 px, one square each'],
    [8.5, 1000, '1,000 accounts = 8.5 px, one square each'],
  ])('for a scale of %d and %d accounts a pixel', (scale, each, words) => {
    expect(scaleWords(scale, each)).toBe(words);
  });

  it('speak of squares from 4 px', () => {
    expect(showsSquares(3.99)).toBe(false);
    expect(showsSquares(4)).toBe(true);
  });
});

describe('a block of seven pixels in rows of three', () => {
  const block = { x: 10, y: 20, columns: 3, pixels: 7 };
  const view = { x: 0, y: 0, width: 100, height: 100 };

  it('has a hole in each pixel and none where its first row is incomplete', () => {
    expect(holeLines(block, view)).toBe('M10.25 20.5H11M10.25 21.5H13M10.25 22.5H13');
  });

  it('has lines for what is in view only', () => {
    expect(squareLines(block, { x: 12, y: 22, width: 50, height: 50 })).toBe('M12 22H13M12 23H13M12 22V23M13 22V23');
    expect(squareLines(block, { x: 50, y: 50, width: 10, height: 10 })).toBe('');
    expect(holeLines(block, { x: 50, y: 50, width: 10, height: 10 })).toBe('');
  });

  it('is in view when any of it is', () => {
    expect(isInView(block, view)).toBe(true);
    expect(isInView(block, { x: 13, y: 20, width: 10, height: 10 })).toBe(false);
    expect(isInView(block, { x: 12.5, y: 22.5, width: 10, height: 10 })).toBe(true);
  });
});
