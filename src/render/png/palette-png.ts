import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { pngChunk, SIGNATURE } from './chunks.ts';
import type { Quantised } from './quantise.ts';

const pack = promisify(deflate);

/**
 * Encodes a picture of at most 256 colours as a PNG of one byte a pixel, or of half a byte where 16 colours do.
 *
 * @param about chunks that say something about the picture; they stand before it, where readers look first
 */
export async function encodePalettePng(
  { palette, pixels }: Quantised,
  { width, height }: { readonly width: number; readonly height: number },
  about: readonly Buffer[],
): Promise<Buffer> {
  const bits = palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth, indexed colour; deflate, the only filter method and no interlacing are zeros.
  header.set([bits, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    pngChunk('IHDR', header),
    ...about,
    pngChunk('PLTE', Buffer.from(palette.flat())),
    pngChunk('IDAT', await pack(packRows(pixels, width, height, bits), { level: 9, memLevel: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rows of pixels, each after a byte that says "no filter"; of two pixels in a byte, the left one in the high bits. */
function packRows(pixels: Uint8Array, width: number, height: number, bits: 4 | 8): Uint8Array {
  const perByte = 8 / bits;
  const stride = 1 + Math.ceil(width / perByte);
  const packed = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    if (bits === 8) packed.set(pixels.subarray(y * width, (y + 1) * width), y * stride + 1);
    else {
      for (let x = 0; x < width; x += 1) {
        const at = y * stride + 1 + (x >> 1);
        packed[at] = (packed[at] ?? 0) | ((pixels[y * width + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
      }
    }
  }
  return packed;
}
