/** Columns and rows of a block of pixels. `pixels` may leave the first row incomplete. */
export interface BlockSize {
  readonly columns: number;
  readonly rows: number;
}

/** Nearly square, a little wider than high: it fits beside text and on a phone held upright. */
export const PICTURE_RATIO = 16 / 15;
/** A block for a few hundred pixels is wider, so that it reads as lying on the strip below it. */
export const BLOCK_RATIO = 7 / 5;

/**
 * Above this a pixel stands for ten accounts, a hundred, and so on: the largest picture that stays under 5 kB
 * whatever its groups (deflate needs at least two bits for every 258 bytes), and that any phone decodes.
 */
const MOST_PIXELS = 8_000_000;

/** How far from the wanted ratio an exact block may be, as a factor. */
const TOLERANCE = 1.2;

/**
 * Columns and rows for a number of pixels: two factors of it near the wanted ratio where it has any,
 * otherwise the nearest block whose first row is incomplete.
 *
 * @param pixels a whole number from 1
 * @param ratio columns divided by rows
 */
export function blockSize(pixels: number, ratio: number): BlockSize {
  return exactBlock(pixels, ratio) ?? nearestBlock(pixels, ratio);
}

function exactBlock(pixels: number, ratio: number): BlockSize | undefined {
  let best: BlockSize | undefined;
  const fewest = Math.ceil(Math.sqrt((pixels * ratio) / TOLERANCE));
  const most = Math.floor(Math.sqrt(pixels * ratio * TOLERANCE));
  for (let columns = fewest; columns <= most; columns += 1) {
    if (pixels % columns !== 0) continue;
    const block = { columns, rows: pixels / columns };
    if (!best || distance(block, ratio) < distance(best, ratio)) best = block;
  }
  return best;
}

/** How far a block is from a ratio, the same for too wide and too high. */
function distance({ columns, rows }: BlockSize, ratio: number): number {
  return Math.abs(Math.log(columns / rows / ratio));
}

function nearestBlock(pixels: number, ratio: number): BlockSize {
  const columns = Math.max(1, Math.round(Math.sqrt(pixels * ratio)));
  return { columns, rows: Math.ceil(pixels / columns) };
}

/** How many accounts one pixel stands for: 1, or the power of ten that keeps the picture within what browsers show. */
export function accountsPerPixel(accounts: number): number {
  let each = 1;
  while (accounts / each > MOST_PIXELS) each *= 10;
  return each;
}
