import { isExampleId, isExampleText } from '../model/example.ts';
import { errorOf, type Report } from './problem.ts';
import type { RawRow, RawTable } from './read-table.ts';

const REMEDY =
  'Write a row of your own over it, or delete it. README.md in the same folder says what each column holds.';

/**
 * Names every example row that `npm run new` wrote and nobody replaced, and leaves it out: nothing else is said of it.
 * Its id is still known, so that a row of the author's own that names it waits for the replacement.
 */
export function withoutExamples(raw: RawTable, report: Report): RawTable {
  const rows = raw.rows.filter((row) => {
    const column = exampleColumn(row);
    if (column === null) return true;
    const value = row.cells[column] ?? '';
    report(
      errorOf({ file: raw.file, row: row.line, column, value, message: 'is still the example row', remedy: REMEDY }),
    );
    return false;
  });
  return { ...raw, rows };
}

/** The first column that still holds the example. */
function exampleColumn({ cells }: RawRow): string | null {
  const found = Object.entries(cells).find(
    ([column, value]) => isExampleText(value) || (column === 'id' && isExampleId(value)),
  );
  return found?.[0] ?? null;
}

/** Names what still is the example in the head of a breach's text. @returns the keys that are */
export function reportExampleHead(
  file: string,
  cells: Readonly<Record<string, string>>,
  lines: ReadonlyMap<string, number>,
  report: Report,
): ReadonlySet<string> {
  const left = Object.entries(cells).filter(([, value]) => isExampleText(value) || isExampleId(value));
  for (const [column, value] of left) {
    const remedy =
      column === 'organisation'
        ? 'Write the id of the organisation; add it to data/vocabulary/claimants.csv where it is not there yet.'
        : 'Write your own.';
    const row = lines.get(column) ?? 1;
    report(errorOf({ file, row, column, value, message: 'is still the example', remedy }));
  }
  return new Set(left.map(([column]) => column));
}

/** Names every paragraph and list item of a breach's text that still is the example. */
export function reportExampleText(file: string, body: string, bodyLine: number, report: Report): void {
  for (const [index, line] of body.split('\n').entries()) {
    if (!isExampleText(line.replace(/^[-*>\s]+/, ''))) continue;
    const remedy = 'Write your own, or delete the line.';
    report(errorOf({ file, row: bodyLine + index, message: 'is still the example', remedy }));
  }
}
