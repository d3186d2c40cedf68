import { decodeText, isUtf16, positionOf, withoutUnwanted } from '../compile/decode-text.ts';
import { errorOf, type Report } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';

const AGAIN = 'Download it again.';

/**
 * The text of a download, with `\n` line ends and without byte order mark. Control characters, which downloads hold
 * in columns that are not read, become blanks,
 * and the mark of a character that was lost before the download becomes a question mark.
 *
 * @returns `null`, with a report, when the bytes are not UTF-8 or the file is empty
 */
export function downloadText(file: string, bytes: Uint8Array, report: Report): string | null {
  if (isUtf16(file, bytes, report)) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    decodeText(file, bytes, report);
    return null;
  }
  if (text.trim() === '') {
    report(errorOf({ file, message: 'is empty', remedy: AGAIN }));
    return null;
  }
  return withoutUnwanted(text.replace(/\r\n?/g, '\n'), ' ').replaceAll('\uFFFD', '?');
}

/**
 * The value that a JSON text holds.
 * @returns `undefined`, with a report that names line and character, when it holds none
 */
export function jsonOf(file: string, text: string, firstLine: number, report: Report): unknown {
  if (/^\s*</.test(text)) {
    const remedy = `It begins with ${quote(text.trim().slice(0, 20))}: the server sent a page in its place. ${AGAIN}`;
    report(errorOf({ file, row: firstLine, message: 'is an HTML page, not JSON', remedy }));
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    const offset = faultOf(text);
    const { line, character } = positionOf(text, offset);
    const isCut = offset >= text.trimEnd().length;
    const near = quote(text.slice(Math.max(0, offset - 20), offset + 1));
    const message = isCut
      ? `ends in the middle, after ${near}`
      : `is not JSON at character ${character}, after ${near}`;
    report(errorOf({ file, row: firstLine + line - 1, value: near, message, remedy: AGAIN }));
    return undefined;
  }
}

/**
 * Where a text stops being JSON, which V8 says for some mistakes only: any beginning that ends before the place merely
 * ends too early. `text.length` for a text that is cut off.
 */
function faultOf(text: string): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (endsTooEarly(text.slice(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True for a beginning of JSON: what is wrong with it is that nothing follows. */
function endsTooEarly(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(said)?.[1];
    return /end of JSON/i.test(said) || (position !== undefined && Number(position) >= beginning.length);
  }
}
