import { parseCsv } from './parse-csv.ts';

/** Characters that spreadsheets put between cells. */
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * The delimiter that splits the header into most columns; of known columns, where those are given.
 * The header decides, because lists in cells are separated by semicolons too.
 */
export function findDelimiter(text: string, isKnown: (name: string) => boolean = () => true): string {
  const header = text.slice(0, text.indexOf('\n') + 1 || text.length);
  const found = DELIMITERS.map((delimiter) => {
    const names = parseCsv(header, delimiter).rows[0]?.cells ?? [];
    return { delimiter, count: names.filter(isKnown).length };
  });
  return found.toSorted((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}
