import { errorOf, type Report } from './problem.ts';
import { codePointOf } from './quote.ts';

/** What programs write in place of a character they could not read. */
const LOST = '\uFFFD';
/** What turns the direction of the text after it, and marks and tags that nobody sees, as parts of patterns. */
const UNSEEN = '\\u2060\\uFFFE\\uFFFF\\u{E0000}-\\u{E007F}';
const TURNS = '\\u202A-\\u202E\\u2066-\\u2069';
/** What no text needs: controls too, but for the tab and the end of a line. */
const UNWANTED = `(?:[^\\P{Cc}\\t\\n]|[${TURNS}${UNSEEN}])`;
const ALL_UNWANTED = new RegExp(UNWANTED, 'gu');
const FIRST_UNWANTED = new RegExp(`${UNWANTED}|${LOST}`, 'u');
const TURNING = new RegExp(`[${TURNS}]`, 'u');
const CONTROL = /\p{Cc}/u;

/**
 * The text of a file, with `\n` line ends and without byte order mark.
 * Bytes that are not UTF-8 are an error, because a guess would silently change somebody's words; they are
 * then read as Windows-1252, the likeliest, so that the rest of the file is still checked in the same run.
 *
 * @returns `null` when the file cannot be read as text at all
 */
export function decodeText(file: string, bytes: Uint8Array, report: Report): string | null {
  if (isUtf16(file, bytes, report)) return null;
  const invalid = firstInvalidByte(bytes);
  if (invalid !== null) reportByte(file, bytes, invalid, report);
  const decoded = new TextDecoder(invalid === null ? 'utf-8' : 'windows-1252').decode(bytes);
  const text = decoded.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return withoutControls(file, text, report);
}

/** True, with a report, for bytes that are UTF-16: with its byte order mark, or, without it, mostly plain letters. */
export function isUtf16(file: string, bytes: Uint8Array, report: Report): boolean {
  const name = utf16Mark(bytes) ?? utf16Zeros(bytes.subarray(0, 1024));
  if (name === null) return false;
  report(errorOf({ file, message: `is written in ${name}, not in UTF-8`, remedy: saveAs(file) }));
  return true;
}

/** A text without what no text needs. */
export function withoutUnwanted(text: string, instead = ''): string {
  return text.replace(ALL_UNWANTED, instead);
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

/** A plain letter has a zero behind it, or before it; a text in UTF-8 has none, and a file of zeros everywhere. */
function utf16Zeros(bytes: Uint8Array): string | null {
  const half = bytes.length / 2;
  const zeros = [0, 1].map((start) => bytes.filter((byte, index) => byte === 0 && index % 2 === start).length / half);
  const [first = 0, second = 0] = zeros;
  if (second > 0.5 && first < 0.1) return 'UTF-16 (little endian)';
  return first > 0.5 && second < 0.1 ? 'UTF-16 (big endian)' : null;
}

function saveAs(file: string): string {
  if (/\.(?:csv|txt)$/i.test(file)) return 'Save the file as "CSV UTF-8" (in a text editor: encoding UTF-8).';
  return 'Save the file with a text editor in the encoding UTF-8.';
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
      remedy: saveAs(file),
    }),
  );
}

/** Reports the characters that no text needs and that break XML, one of each line, and takes them out. */
function withoutControls(file: string, text: string, report: Report): string {
  for (const [index, line] of text.split('\n').entries()) {
    const match = FIRST_UNWANTED.exec(line);
    if (match === null) continue;
    const [found] = match;
    const character = [...line.slice(0, match.index)].length + 1;
    const remedy = found === LOST ? 'Write the character that was meant.' : 'Delete it.';
    const message = `holds ${nameOf(found)} (${codePointOf(found)}) at character ${character}`;
    report(errorOf({ file, row: index + 1, value: found, message, remedy }));
  }
  return withoutUnwanted(text).replaceAll(LOST, '');
}

function nameOf(found: string): string {
  if (found === LOST) return 'the mark of a character that was lost';
  if (found === '\0') return 'a NUL byte';
  if (TURNING.test(found)) return 'a character that turns the direction of text';
  return CONTROL.test(found) ? 'a control character' : 'a character that nobody sees';
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
