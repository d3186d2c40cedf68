/** An opaque colour, each part 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture in few colours. */
export interface Quantised {
  readonly palette: readonly Rgb[];
  /** The palette's index of every pixel. */
  readonly pixels: Uint8Array;
}

/** Bits kept of each part of a colour, to count colours that look the same as one. */
const BITS = 5;
const BUCKETS = 2 ** (3 * BITS);
const HALF = 2 ** (7 - BITS);

/**
 * Reduces an opaque picture to at most `count` colours: those `wanted` that occur, exactly, and then the shades between them
 * (the edges of letters) that cover the most pixels. The same picture always gives the same colours.
 *
 * @param rgba four bytes a pixel
 */
export function quantise(rgba: Uint8Array, wanted: readonly Rgb[], count: number): Quantised {
  const covered = countBuckets(rgba);
  const fixed = wanted.filter((color) => (covered[bucketOf(...color)] ?? 0) > 0);
  const taken = new Set(fixed.map((color) => bucketOf(...color)));
  const shades = [...covered.keys()]
    .filter((bucket) => (covered[bucket] ?? 0) > 0 && !taken.has(bucket))
    .sort((a, b) => (covered[b] ?? 0) - (covered[a] ?? 0) || a - b)
    .slice(0, Math.max(0, count - fixed.length));
  const palette = [...fixed, ...shades.map(middleOf)];
  const nearest = Uint8Array.from(covered, (pixels, bucket) =>
    pixels === 0 ? 0 : nearestIn(palette, middleOf(bucket)),
  );
  for (const [index, color] of fixed.entries()) nearest[bucketOf(...color)] = index;
  const pixels = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = nearest[bucketAt(rgba, at * 4)] ?? 0;
  return { palette, pixels };
}

function countBuckets(rgba: Uint8Array): Uint32Array {
  const covered = new Uint32Array(BUCKETS);
  for (let at = 0; at < rgba.length; at += 4) {
    const bucket = bucketAt(rgba, at);
    covered[bucket] = (covered[bucket] ?? 0) + 1;
  }
  return covered;
}

function bucketAt(rgba: Uint8Array, at: number): number {
  return bucketOf(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
}

function bucketOf(red: number, green: number, blue: number): number {
  const drop = 8 - BITS;
  return ((red >> drop) << (2 * BITS)) | ((green >> drop) << BITS) | (blue >> drop);
}

function middleOf(bucket: number): Rgb {
  const part = (shift: number) => (((bucket >> shift) & (2 ** BITS - 1)) << (8 - BITS)) + HALF;
  return [part(2 * BITS), part(BITS), part(0)];
}

function nearestIn(palette: readonly Rgb[], [red, green, blue]: Rgb): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
