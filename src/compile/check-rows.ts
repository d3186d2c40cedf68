import type { z } from 'zod';
import { checkReference, type KnownIds, type KnownTable } from './known-ids.ts';
import { findOddCharacter } from './odd-characters.ts';
import { errorOf, type Report } from './problem.ts';
import { quote, quoteList } from './quote.ts';
import type { RawRow, RawTable } from './read-table.ts';
import { spoiltText, spreadsheetFault } from './spreadsheet-habits.ts';
import { didYouMean, sentences } from './suggest.ts';

/** A row that fits its schema, with its place. */
export interface Row<T> {
  readonly file: string;
  readonly line: number;
  readonly values: T;
}

/** What is wrong with one cell. */
interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** Checks every cell against the schema and the tables it refers to: one problem per bad cell. Returns the good rows. */
export function checkRows<S extends z.ZodObject>(
  raw: RawTable,
  schema: S,
  known: KnownIds,
  report: Report,
): Row<z.output<S>>[] {
  reportDuplicateIds(raw, report);
  return raw.rows.flatMap((row) => {
    const faults = faultsOf(row, schema, known);
    for (const [column, fault] of faults) {
      report(errorOf({ file: raw.file, row: row.line, column, value: row.cells[column] ?? null, ...fault }));
    }
    const parsed = schema.safeParse(row.cells);
    return parsed.success && faults.size === 0 ? [{ file: raw.file, line: row.line, values: parsed.data }] : [];
  });
}

/** The message of a schema's issue about a value, with what was probably meant. */
export function faultOf(found: z.core.$ZodIssue, value: string): Fault {
  const issue = deepestIssue(found);
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    const remedy = sentences(didYouMean(value, known), `Known values are ${quoteList(known)}.`);
    return value === ''
      ? { message: 'must not be blank', remedy: `Write ${quoteList(known, 'or')}.` }
      : { message: `unknown value ${quote(value)}`, remedy };
  }
  const [problem = '', ...rest] = issue.message.split('. ');
  const remedy = withStop(rest.join('. '));
  return value === '' ? { message: 'must not be blank', remedy } : { message: `${quote(value)} ${problem}`, remedy };
}

function faultsOf(row: RawRow, schema: z.ZodObject, known: KnownIds): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const column of Object.keys(row.cells)) {
    const value = row.cells[column] ?? '';
    const cell: z.ZodType | undefined = schema.shape[column];
    if (cell === undefined) continue;
    const parsed = cell.safeParse(value);
    const issue = parsed.error?.issues[0];
    const unknown = referenceFault(cell, value, parsed.data ?? value, known) ?? spoiltText(value);
    const fault = unknown ?? (issue === undefined ? null : (blankFault(cell, value, known) ?? faultOf(issue, value)));
    if (fault === null) continue;
    faults.set(column, oddFault(value, cell, known) ?? rewrittenFault(value, cell) ?? fault);
  }
  return faults;
}

/** A blank cell that must name a row of another table is told where these stand. */
function blankFault(cell: z.ZodType, value: string, known: KnownIds): Fault | null {
  const table = tableOf(cell, known);
  const target = table === null ? undefined : known.get(table);
  if (value !== '' || target === undefined) return null;
  return { message: 'must not be blank', remedy: `Write an id from ${target.file}.` };
}

function referenceFault(cell: z.ZodType, value: string, parsed: unknown, known: KnownIds): Fault | null {
  const table = tableOf(cell, known);
  if (table === null || value === '') return null;
  const ids: readonly string[] = Array.isArray(parsed) ? parsed : [value];
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return { message: `names ${quote(repeated)} twice`, remedy: 'Name it once.' };
  const isList = Array.isArray(parsed);
  return ids.map((id) => checkReference(id, table, known, isList)).find((fault) => fault !== null) ?? null;
}

/** A typographic lookalike is the cause where the plain form of the same value would have been right. */
function oddFault(value: string, cell: z.ZodType, known: KnownIds): Fault | null {
  const odd = findOddCharacter(value);
  if (odd === null) return null;
  const meant = [odd.plain, odd.plain.replace(/ +/g, '-')].find((plain) => {
    const parsed = cell.safeParse(plain);
    return parsed.success && referenceFault(cell, plain, parsed.data, known) === null;
  });
  return meant === undefined
    ? null
    : { message: `${quote(value)} holds ${odd.description}`, remedy: `Write ${quote(meant)}.` };
}

/** Ids hold what nobody could guess from a number or a date, so that they are not asked. */
function rewrittenFault(value: string, cell: z.ZodType): Fault | null {
  const holds = cell.meta()?.['cell'];
  if (holds === 'id' || holds === 'list') return null;
  return spreadsheetFault(value, (meant) => cell.safeParse(meant).success);
}

/** The table that a cell's ids belong to, as its schema says; `null` for cells that refer to nothing. */
function tableOf(cell: z.ZodType, known: KnownIds): KnownTable | null {
  const named = cell.meta()?.['references'] ?? cell.meta()?.['figures'];
  return [...known.keys()].find((table) => table === named) ?? null;
}

function reportDuplicateIds({ file, rows }: RawTable, report: Report): void {
  const first = new Map<string, number>();
  for (const { line, cells } of rows) {
    const id = cells['id'] ?? '';
    const seen = first.get(id);
    if (id === '' || seen === undefined) {
      first.set(id, line);
      continue;
    }
    const message = `the id ${quote(id)} stands in line ${seen} already`;
    report(errorOf({ file, row: line, column: 'id', value: id, message, remedy: 'Give every row an id of its own.' }));
  }
}

/** In a union, the last branch is the one that says what a value that is not blank should look like. */
function deepestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  const nested = issue.code === 'invalid_union' ? issue.errors.at(-1)?.[0] : undefined;
  return nested === undefined ? issue : deepestIssue(nested);
}

function withStop(sentence: string): string {
  return sentence === '' || /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
