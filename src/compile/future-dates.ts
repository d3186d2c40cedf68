import type { z } from 'zod';
import { breachFrontMatterSchema } from '../model/breach-front-matter.ts';
import { dayAfter, firstDay } from '../model/days.ts';
import { dateColumns } from '../model/field.ts';
import { ALL_TABLES } from '../model/own-meanings.ts';
import type { Table } from '../model/tables.ts';
import { BREACH_TEXT, type DataFiles, shownPath } from './data-files.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { errorOf, type Problem } from './problem.ts';
import { quote } from './quote.ts';
import { readTable } from './read-table.ts';

/** A row of a table, or the head of a text, as written. */
interface WrittenRow {
  readonly file: string;
  readonly schema: z.ZodObject;
  readonly cells: Readonly<Record<string, string>>;
  lineOf(column: string): number;
}

/**
 * Every date in the tables and the heads of breaches that has not come yet, by the day after `today`: where it is
 * earlier than here, tomorrow has begun elsewhere. Which columns hold dates, the schemas say. All are of what was said,
 * seen or done; of a published version the date is asked when it is published, since its file must never change.
 *
 * @param today `YYYY-MM-DD`, from the clock of whoever asks; nothing that is written depends on it
 */
export function futureDates(files: DataFiles, today: string): Problem[] {
  const last = dayAfter(today);
  return [...files].flatMap(([path, bytes]) =>
    writtenRows(path, bytes).flatMap((row) =>
      dateColumns(row.schema)
        .filter((column) => isAfter(row, column, last))
        .map((column) => futureProblem(row, column, today)),
    ),
  );
}

/** What is wrong with a file besides its dates is for its own reader to say. */
function unsaid(): void {}

function writtenRows(path: string, bytes: Uint8Array): WrittenRow[] {
  const file = shownPath(path);
  if (/^breaches\/[^/]+\//.test(path) && path.endsWith(`/${BREACH_TEXT}`)) {
    const { values, lines } = readFrontMatter(file, decodeText(file, bytes, unsaid) ?? '', new Map(), unsaid);
    const lineOf = (column: string) => lines.get(column) ?? 1;
    return values === null ? [] : [{ file, schema: breachFrontMatterSchema, cells: { ...values }, lineOf }];
  }
  const table = tableAt(path);
  if (table === undefined || dateColumns(table.schema).length === 0) return [];
  const { schema } = table;
  return readTable(file, bytes, table, unsaid).rows.map(({ line, cells }) => ({
    file,
    schema,
    cells,
    lineOf: () => line,
  }));
}

/** The table that a file holds; `undefined` for texts and for what is no table. */
function tableAt(path: string): Table | undefined {
  const named = path
    .replace(/^breaches\/[^/]+\//, '')
    .replace(/^(catalogue\/(?:imported|mapping)\/)[^/]+(?=\.csv$)/, '$1<source>');
  return Object.values<Table>(ALL_TABLES).find(({ file }) => file === named);
}

function isAfter({ schema, cells }: WrittenRow, column: string, last: string): boolean {
  const value = cells[column] ?? '';
  const isDate = value !== '' && schema.shape[column]?.safeParse(value).success === true;
  return isDate && firstDay(plainDate(value)) > last;
}

/** A date of the catalogue that is approximate has a tilde after it. */
function plainDate(value: string): string {
  return value.replace(/~$/, '');
}

function futureProblem({ file, cells, lineOf }: WrittenRow, column: string, today: string): Problem {
  const value = cells[column] ?? '';
  const message = `${quote(value)} is in the future: today is ${today}`;
  const remedy = 'Correct the date, or set the clock of this machine.';
  return errorOf({ file, row: lineOf(column), column, value, message, remedy });
}
