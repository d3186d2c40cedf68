import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { accountsPng, NOBODY_INDEX, TONE_INDEX } from '../../src/render/png/accounts-picture.ts';
import { encodeIndexedPng } from '../../src/render/png/indexed-png.ts';
import { type AccountsRow, accountsRows } from '../../src/rows/accounts-to-scale.ts';
import { accountsRow, totalWithParts } from '../support/accounts-rows.ts';
import { dataset, wyze } from '../support/dataset.ts';

const MOST_BYTES = 5000;

/** A picture as its decoder sees it: its size, and how many pixels have each colour of the palette. */
function pixelsOf(png: Uint8Array) {
  const { width, height, data, depth } = decode(png, { checkCrc: true });
  const stride = Math.ceil((width * depth) / 8);
  const counts = new Map<number, number>();
  const at = (x: number, y: number): number => {
    const byte = Number(data[y * stride + Math.floor((x * depth) / 8)]);
    return (byte >> (8 - depth - ((x * depth) % 8))) & (2 ** depth - 1);
  };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) counts.set(at(x, y), (counts.get(at(x, y)) ?? 0) + 1);
  }
  return { width, height, counts, at };
}

function png(rows: readonly AccountsRow[]): Uint8Array {
  const bytes = accountsPng(rows);
  if (!bytes) throw new Error('no picture');
  return bytes;
}

describe('the picture of the flagship', () => {
  const bytes = png(accountsRows(dataset, wyze));
  const { width, height, counts, at } = pixelsOf(bytes);

  it('has a pixel for each account: 24,000 of the claimed group, 140 of the confirmed one, and the rest', () => {
    expect([width, height]).toEqual([1600, 1500]);
    expect(counts.get(TONE_INDEX.part)).toBe(24_000);
    expect(counts.get(TONE_INDEX.confirmed)).toBe(140);
    expect(counts.get(TONE_INDEX.mass)).toBe(2_400_000 - 24_000 - 140);
    expect(counts.has(NOBODY_INDEX)).toBe(false);
  });

  it('has the groups where the outlines are drawn', () => {
    expect(at(0, 1484)).toBe(TONE_INDEX.mass);
    expect(at(0, 1485)).toBe(TONE_INDEX.part);
    expect(at(1154, 1472)).toBe(TONE_INDEX.confirmed);
    expect(at(1167, 1481)).toBe(TONE_INDEX.confirmed);
    expect(at(1168, 1481)).toBe(TONE_INDEX.mass);
  });

  it('takes at most 5 kB', () => {
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is the same bytes twice', () => {
    expect(Buffer.compare(bytes, png(accountsRows(dataset, wyze)))).toBe(0);
  });

  it('has see-through colours in its palette, for light and dark alike', () => {
    expect(decode(bytes).palette?.map((colour) => colour[3])).toEqual([115, 255, 255, 0]);
  });
});

describe('the picture of another breach', () => {
  it('leaves the pixels that are nobody empty', () => {
    const { counts } = pixelsOf(png(totalWithParts(1_000_003, 1500)));
    expect(counts.get(NOBODY_INDEX)).toBe(1033 * 969 - 1_000_003);
    expect(counts.get(TONE_INDEX.part)).toBe(1500);
    expect(counts.get(TONE_INDEX.mass)).toBe(1_000_003 - 1500);
  });

  it('of one account is one pixel', () => {
    expect(pixelsOf(png(totalWithParts(1))).counts).toEqual(new Map([[TONE_INDEX.mass, 1]]));
  });

  it.each([
    ['evenly divided', 8_000_000, [2_700_000, 1_100_000, 140]],
    ['nearly all one group', 8_000_000, [7_990_000]],
    ['a prime', 7_999_993, [3_999_999, 140]],
    ['many thin strips', 8_000_000, Array.from({ length: 40 }, () => 150_000)],
    ['billions', 2 ** 33, [2 ** 30, 24_000]],
  ])('of millions of accounts takes at most 5 kB: %s', (_, total, parts) => {
    expect(png(totalWithParts(total, ...parts)).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('does not exist where nobody gave a total', () => {
    expect(accountsPng([])).toBeUndefined();
    expect(accountsPng([accountsRow({ role: 'uncounted', value: null })])).toBeUndefined();
  });
});

describe('the encoder', () => {
  const palette = [
    [1, 2, 3, 4],
    [5, 6, 7, 255],
  ] as const;

  it('writes pixels that a decoder reads back, also where a row does not fill its last byte', () => {
    const bytes = encodeIndexedPng({
      width: 5,
      height: 2,
      palette,
      pixels: Uint8Array.of(0, 1, 0, 1, 1, 1, 1, 0, 0, 1),
    });
    const { at } = pixelsOf(bytes);
    expect([0, 1].map((y) => [0, 1, 2, 3, 4].map((x) => at(x, y)))).toEqual([
      [0, 1, 0, 1, 1],
      [1, 1, 0, 0, 1],
    ]);
  });

  it('refuses a palette that two bits cannot index, and pixels that do not fill the picture', () => {
    const five = Array.from({ length: 5 }, () => palette[0]);
    expect(() => encodeIndexedPng({ width: 1, height: 1, palette: five, pixels: Uint8Array.of(0) })).toThrow(
      RangeError,
    );
    expect(() => encodeIndexedPng({ width: 1, height: 1, palette: [], pixels: Uint8Array.of(0) })).toThrow(RangeError);
    expect(() => encodeIndexedPng({ width: 2, height: 1, palette, pixels: Uint8Array.of(0) })).toThrow(RangeError);
  });
});
