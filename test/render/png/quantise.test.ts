import { expect, it } from 'vitest';
import { quantise } from '../../../src/render/png/quantise.ts';

const WHITE = [253, 252, 249] as const;
const BLACK = [28, 27, 24] as const;

it('keeps the wanted colours exactly, then the shades that cover most', () => {
  const rgba = Uint8Array.from([
    ...WHITE,
    255,
    ...BLACK,
    255,
    100,
    100,
    100,
    255,
    101,
    100,
    100,
    255,
    180,
    20,
    20,
    255,
  ]);
  const { palette, pixels } = quantise(rgba, [WHITE, BLACK], 3);
  // 100 and 101 share the bucket 96 to 103, whose middle is 100; the last colour finds no place and goes to the nearest.
  expect(palette).toEqual([WHITE, BLACK, [100, 100, 100]]);
  expect([...pixels.slice(0, 4)]).toEqual([0, 1, 2, 2]);
});

it('leaves a wanted colour out that does not occur, so that a shade has its place', () => {
  const rgba = Uint8Array.from([...WHITE, 255, 100, 100, 100, 255]);
  expect(quantise(rgba, [WHITE, BLACK], 2).palette).toEqual([WHITE, [100, 100, 100]]);
});
