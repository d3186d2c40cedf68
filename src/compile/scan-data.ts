import { readAllowedStrings, type ScannedText, scanTexts } from './allowed-strings.ts';
import { ALLOWED_STRINGS_FILE, type DataFiles, shownPath } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseCsv } from './parse-csv.ts';
import type { Report } from './problem.ts';

/** Looks for personal data in every file under `data/`, cell by cell in CSV files and line by line in others. */
export function scanData(files: DataFiles, report: Report): void {
  const allowed = readAllowedStrings(files, report);
  const texts = [...files].flatMap(([path, bytes]) => textsOf(path, bytes));
  scanTexts(texts, allowed, 'data', report);
}

function textsOf(path: string, bytes: Uint8Array): ScannedText[] {
  const file = shownPath(path);
  // What is wrong with the text itself is reported where the file is read.
  const text = decodeText(file, bytes, () => undefined);
  if (text === null) return [];
  if (!path.endsWith('.csv')) {
    return text.split('\n').map((line, index) => ({ file, row: index + 1, column: null, text: line }));
  }
  const [header, ...rows] = parseCsv(text, findDelimiter(text)).rows;
  const names = header?.cells ?? [];
  const named = (index: number) => names[index] ?? null;
  return [...(header === undefined ? [] : [header]), ...rows].flatMap(({ line, cells }) =>
    cells
      .map((cell, index) => ({ file, row: line, column: named(index), text: cell }))
      // The strings that are allowed stand in the list itself.
      .filter(({ column }) => path !== ALLOWED_STRINGS_FILE || column !== 'pattern'),
  );
}
