import type { Table } from '../model/tables.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { plainText } from './odd-characters.ts';
import { type CsvRow, parseCsv, type QuoteFault } from './parse-csv.ts';
import { errorOf, type Report } from './problem.ts';
import { quote, quoteList } from './quote.ts';
import { didYouMean, sentences } from './suggest.ts';

/** A row by column name, as written. */
export interface RawRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A CSV file whose columns are known and whose cells are not yet checked. */
export interface RawTable {
  readonly file: string;
  /** Ids of all rows, in file order; empty for tables without ids. */
  readonly ids: readonly string[];
  readonly rows: readonly RawRow[];
  /** False when rows may be missing, so that an id that is not found may still be in the file. */
  readonly complete: boolean;
}

/**
 * Reads a CSV file of the model, and reports what is wrong with its text, its header and the shape of its rows.
 *
 * @param file path as shown to people
 * @param bytes the file, or `undefined` when it does not exist
 */
export function readTable(file: string, bytes: Uint8Array | undefined, table: Table, report: Report): RawTable {
  const columns = Object.keys(table.schema.shape);
  const missing: RawTable = { file, ids: [], rows: [], complete: false };
  if (bytes === undefined) {
    report(errorOf({ file, message: 'is missing', remedy: `Create it with the header ${columns.join(',')}` }));
    return missing;
  }
  const text = decodeText(file, bytes, report);
  if (text === null) return missing;
  if (/^sep=.\r?\n/i.test(text)) {
    const message = 'begins with a line for one spreadsheet program only';
    report(errorOf({ file, row: 1, message, remedy: 'Delete the first line: the header tells what separates cells.' }));
    return missing;
  }
  const { rows, faults } = parseCsv(
    text,
    findDelimiter(text, (name) => columns.includes(columnName(name))),
  );
  const [header, ...body] = rows;
  if (header === undefined) {
    report(errorOf({ file, row: 1, message: 'is empty', remedy: `Begin it with the header ${columns.join(',')}` }));
    return missing;
  }
  const names = readHeader(file, header, columns, body, report);
  reportFaults(file, faults, names, report);
  const raw = body.filter((row) => hasFittingWidth(file, row, names, report)).map((row) => nameCells(row, names));
  const complete = faults.length === 0 && (table.key === null || names.includes(table.key));
  return { file, rows: raw, complete, ids: idsOf(body, names, table.key) };
}

/** A column's name without what spreadsheets add around it. */
function columnName(written: string): string {
  return plainText(written.replace(/^["']|["']$/g, ''));
}

/** The columns in file order; a column that is not part of the model is an empty string. */
function readHeader(
  file: string,
  { line, cells }: CsvRow,
  columns: readonly string[],
  body: readonly CsvRow[],
  report: Report,
): string[] {
  const names = cells.map(columnName);
  const unused = columns.filter((column) => !names.includes(column));
  const at = { file, row: line };
  const kept = names.map((name, index) => {
    const number = index + 1;
    if (columns.includes(name)) {
      if (names.indexOf(name) === index) return name;
      const message = `the column ${quote(name)} stands twice: columns ${names.indexOf(name) + 1} and ${number}`;
      report(errorOf({ ...at, column: name, value: name, message, remedy: 'Keep one of them.' }));
    } else if (name !== '') {
      const remedy = sentences(didYouMean(name, unused), `Known columns are ${columns.join(', ')}.`);
      report(errorOf({ ...at, column: name, value: name, message: `unknown column ${quote(name)}`, remedy }));
    } else if (body.some((row) => (row.cells[index] ?? '') !== '')) {
      const remedy = sentences(unused.length > 0 ? `Missing is ${quoteList(unused)}.` : '', 'Name or delete it.');
      report(errorOf({ ...at, value: '', message: `column ${number} has cells and no name`, remedy }));
    }
    return '';
  });
  for (const column of unused) {
    const remedy = `Add it; the header is ${columns.join(',')}`;
    report(errorOf({ ...at, column, message: `the column ${quote(column)} is missing`, remedy }));
  }
  return kept;
}

function reportFaults(file: string, faults: readonly QuoteFault[], names: readonly string[], report: Report): void {
  const lines = new Set<number>();
  for (const { line, cell, kind } of faults) {
    if (lines.has(line)) continue;
    lines.add(line);
    const closed = kind === 'followed by text';
    const message = `a quotation mark that opens here is ${closed ? 'closed in the middle of a cell' : 'never closed'}`;
    const remedy = 'Close it at the end of the cell; inside a cell, write a quotation mark twice.';
    report(errorOf({ file, row: line, column: closed ? null : (names[cell] ?? null), message, remedy }));
  }
}

/** False, with a report, for a row with fewer or more cells than the header; blank cells too many do no harm. */
function hasFittingWidth(
  file: string,
  { line, cells, isDamaged }: CsvRow,
  names: readonly string[],
  report: Report,
): boolean {
  if (isDamaged) return false;
  const content = cells.findLastIndex((cell) => cell !== '') + 1;
  if (cells.length >= names.length && content <= names.length) return true;
  const curly = cells.some((cell) => /^[“”„]/.test(cell));
  const remedy =
    cells.length < names.length
      ? 'Add the missing cells, blank ones too.'
      : `Put a cell that holds a comma or semicolon in quotation marks${curly ? ', straight ones (") instead of curly ones' : ''}.`;
  report(
    errorOf({ file, row: line, message: `has ${cells.length} cells where the header has ${names.length}`, remedy }),
  );
  return false;
}

function nameCells({ line, cells }: CsvRow, names: readonly string[]): RawRow {
  const named = names.map((name, index) => [name, cells[index] ?? ''] as const).filter(([name]) => name !== '');
  return { line, cells: Object.fromEntries(named) };
}

function idsOf(rows: readonly CsvRow[], names: readonly string[], key: string | null): string[] {
  const index = key === null ? -1 : names.indexOf(key);
  return index < 0 ? [] : rows.map(({ cells }) => cells[index] ?? '').filter((id) => id !== '');
}
