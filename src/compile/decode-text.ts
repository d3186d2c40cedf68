import { errorOf, type Report } from './problem.ts';
import { codePointOf } from './quote.ts';

/** What programs write in place of a character they could not read. */
const LOST = '\uFFFD';
const SAVE_AS = 'Save the file as "CSV UTF-8" (in a text editor: encoding UTF-8).';

/**
 * The text of a file, with `\n` line ends and without byte order mark.
 * Bytes that are not UTF-8 are an error, because a guess would silently change somebody's words; they are
 * then read as Windows-1252, the likeliest, so that the rest of the file is still checked in the same run.
 *
 * @returns `null` when the file cannot be read as text at all
 */
export function decodeText(file: string, bytes: Uint8Array, report: Report): string | null {
  const utf16 = utf16Mark(bytes);
  if (utf16 !== null) {
    report(errorOf({ file, message: `is written in ${utf16}, not in UTF-8`, remedy: SAVE_AS }));
    return null;
  }
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) reportByte(file, bytes, invalid, report);
  const decoded = new TextDecoder(invalid === null ? 'utf-8' : 'windows-1252').decode(bytes);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return withoutControls(file, text, report);
}

/** The 1-based line and character of an offset in a text. */
export function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, character: [...before.slice(lineStart)].length + 1 };
}

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)';
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)';
  return null;
}

function reportByte(file: string, bytes: Uint8Array, offset: number, report: Report): void {
  const windows = new TextDecoder('windows-1252');
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n');
  const { line, character } = positionOf(before, before.length);
  const byte = bytes.subarray(offset, offset + 1);
  const code = (byte[0] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const meant = windows.decode(byte);
  report(
    errorOf({
      file,
      row: line,
      value: meant,
      message: `is not UTF-8: the byte ${code} at character ${character} would be "${meant}" in Windows-1252`,
      remedy: SAVE_AS,
    }),
  );
}

/** Reports the characters that no text needs and that break XML, one line each, and takes them out. */
function withoutControls(file: string, text: string, report: Report): string {
  const control = /[^\P{Cc}\t\n]|\uFFFD/gu;
  const seen = new Set<number>();
  for (const { 0: found, index } of text.matchAll(control)) {
    const { line, character } = positionOf(text, index);
    if (seen.has(line)) continue;
    seen.add(line);
    const remedy = found === LOST ? 'Write the character that was meant.' : 'Delete it.';
    report(errorOf({ file, row: line, value: found, message: controlMessage(found, character), remedy }));
  }
  return text.replace(control, '');
}

function controlMessage(found: string, character: number): string {
  const name = found === '\0' ? 'a NUL byte' : 'a control character';
  const what = found === LOST ? 'the mark of a character that was lost' : name;
  return `holds ${what} (${codePointOf(found)}) at character ${character}`;
}

/** Offset of the first byte that cannot stand where it stands in UTF-8 (RFC 3629), or `null`. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return searchInvalidByte(bytes);
  }
}

/** Looks byte by byte, which takes long and which only a broken file needs. */
function searchInvalidByte(bytes: Uint8Array): number | null {
  for (let offset = 0; offset < bytes.length; ) {
    const length = sequenceLength(bytes[offset] ?? 0);
    const sequence = bytes.subarray(offset, offset + length);
    if (length === 0 || !isUtf8(sequence, length)) return offset;
    offset += length;
  }
  return null;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function isUtf8(sequence: Uint8Array, length: number): boolean {
  const [lead = 0, second = 0x80] = sequence;
  if (sequence.length < length || sequence.subarray(1).some((byte) => byte < 0x80 || byte > 0xbf)) return false;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}
