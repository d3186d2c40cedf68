import { crc32 } from 'node:zlib';

/** The bytes that every PNG begins with (https://www.w3.org/TR/png-3/#3PNGsignature). */
export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A chunk of a PNG: its length, its type of four letters, its data and their checksum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A text about the picture, in UTF-8 and not compressed (https://www.w3.org/TR/png-3/#11iTXt). */
export function textChunk(keyword: string, text: string): Buffer {
  // After the keyword's end: not compressed, no method of compression, no language, no translated keyword.
  return pngChunk('iTXt', Buffer.concat([Buffer.from(keyword, 'latin1'), Buffer.alloc(5), Buffer.from(text, 'utf8')]));
}

const INCHES_PER_METRE = 39.3701;

/** How many pixels there are to an inch on paper, both ways (https://www.w3.org/TR/png-3/#11pHYs). */
export function densityChunk(pixelsPerInch: number): Buffer {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(pixelsPerInch * INCHES_PER_METRE);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8); // the unit is the metre
  return pngChunk('pHYs', data);
}
