import { type Area, layOutPicture, type Picture, rowsOf, type Tone } from '../../charts/accounts-to-scale/picture.ts';
import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { type Colour, encodeIndexedPng } from './indexed-png.ts';

/**
 * The palette's index of each tone. The mass is 0, the byte that every row of a PNG begins with:
 * one unbroken run of zeros compresses to a quarter of the size.
 */
export const TONE_INDEX: Record<Tone, number> = { mass: 0, part: 1, confirmed: 2 };
/** Nobody: what is left of an incomplete first row. */
export const NOBODY_INDEX = 3;

/**
 * Tones between the page's light and dark ones, so that one file reads on both: the mass is see-through,
 * the others keep 3:1 against either paper.
 */
const PALETTE: readonly Colour[] = [
  [148, 137, 116, 115],
  [132, 127, 115, 255],
  [200, 92, 40, 255],
  [0, 0, 0, 0],
];

/**
 * The picture of a breach's accounts as a PNG, one pixel for each (or for a power of ten, see `layOutPicture`),
 * ordered by group: it carries counts and nothing about a person. `undefined` where there is no total.
 */
export function accountsPng(rows: readonly AccountsRow[]): Buffer | undefined {
  const picture = layOutPicture(rows);
  if (!picture) return undefined;
  const { width, height } = picture;
  return encodeIndexedPng({ width, height, palette: PALETTE, pixels: paintPixels(picture) });
}

function paintPixels(picture: Picture): Uint8Array {
  const pixels = new Uint8Array(picture.width * picture.height).fill(NOBODY_INDEX);
  for (const area of [picture.whole, ...picture.parts]) paintArea(pixels, picture.width, area);
  return pixels;
}

function paintArea(pixels: Uint8Array, width: number, area: Area): void {
  const missing = rowsOf(area) * area.columns - area.pixels;
  for (let row = 0; row < rowsOf(area); row += 1) {
    const from = (area.y + row) * width + area.x;
    pixels.fill(TONE_INDEX[area.tone], from, from + area.columns - (row === 0 ? missing : 0));
  }
}
