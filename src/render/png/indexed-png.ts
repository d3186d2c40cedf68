import { deflateSync } from 'node:zlib';
import { pngChunk, SIGNATURE } from './chunks.ts';

/** Red, green, blue and opacity, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** A picture of at most four colours. */
export interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** One to four colours. */
  readonly palette: readonly Colour[];
  /** The palette's index of every pixel, row by row. */
  readonly pixels: Uint8Array;
}

const BITS = 2;
const PIXELS_PER_BYTE = 8 / BITS;

/**
 * Encodes a picture as an indexed PNG with two bits a pixel. The same picture always gives the same bytes.
 * Written for this use (https://www.w3.org/TR/png-3/), because a general encoder gave files three times the size.
 *
 * @throws RangeError when the palette does not fit two bits or the pixels do not fill the picture
 */
export function encodeIndexedPng({ width, height, palette, pixels }: IndexedPicture): Buffer {
  if (palette.length < 1 || palette.length > 2 ** BITS) throw new RangeError(`palette of ${palette.length} colours`);
  if (pixels.length !== width * height) throw new RangeError(`${pixels.length} pixels for ${width} × ${height}`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth, indexed colour; deflate, the only filter method and no interlacing are zeros.
  header.set([BITS, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    pngChunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
    pngChunk('tRNS', Buffer.from(palette.map(([, , , opacity]) => opacity))),
    pngChunk('IDAT', deflateSync(packRows(pixels, width, height), { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of packed pixels, the leftmost in the high bits, each row after a byte that says "no filter". */
function packRows(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const stride = 1 + Math.ceil(width / PIXELS_PER_BYTE);
  const packed = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + 1 + Math.floor(x / PIXELS_PER_BYTE);
      const shift = 8 - BITS * (1 + (x % PIXELS_PER_BYTE));
      packed[at] = (packed[at] ?? 0) | ((pixels[y * width + x] ?? 0) << shift);
    }
  }
  return packed;
}
