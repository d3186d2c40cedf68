import { EARLIEST_DAY, firstDay, lastDay } from '../../model/days.ts';
import { dateColumns } from '../../model/field.ts';
import { BREACH_TABLES, type Table } from '../../model/tables.ts';
import type { BreachRows } from '../breach-rows.ts';
import type { Row } from '../check-rows.ts';
import { errorOf, type Problem } from '../problem.ts';
import { quote } from '../quote.ts';
import { cellWarning, forEachRow, type Rule } from './rule.ts';

type Place = Pick<Row<unknown>, 'file' | 'line'>;

const { 'not-this': notThis, ...others } = BREACH_TABLES;
const TABLES: Readonly<Record<keyof BreachRows, Table>> = { ...others, notThis };

/** A date that lies after the day the record was checked, or before there were records, cannot be right. */
export const datesArePossible: Rule = ({ rows, asOf }) =>
  Object.entries(TABLES).flatMap(([table, { schema }]) => {
    const columns = dateColumns(schema);
    // The keys of TABLES are those of BreachRows by its type, which Object.entries forgets.
    return rows[table as keyof BreachRows].flatMap((row) =>
      Object.entries(row.values)
        .filter(([column]) => columns.includes(column))
        .flatMap(([column, date]) => (typeof date === 'string' ? checkDate(row, column, date, asOf) : [])),
    );
  });

function checkDate(row: Place, column: string, date: string, asOf: string | null): Problem[] {
  const at = { file: row.file, row: row.line, column, value: date };
  if (firstDay(date) < EARLIEST_DAY) {
    return [errorOf({ ...at, message: `${quote(date)} is too long ago`, remedy: 'Correct the year.' })];
  }
  if (asOf === null || firstDay(date) <= asOf) return [];
  const message = `${quote(date)} is later than the day the record was checked, ${asOf}`;
  return [errorOf({ ...at, message, remedy: 'Correct the date, or as_of in breach.md.' })];
}

/** Pages are updated after their date, so that a later statement in them is possible, and worth a second look. */
export const claimIsNotLaterThanSource: Rule = forEachRow('claims', (row, { rows }) => {
  const source = rows.sources.find(({ values }) => values.id === row.values.source);
  const published = source?.values.date ?? null;
  if (row.values.date === null || published === null || firstDay(row.values.date) <= lastDay(published)) return null;
  const message = `${quote(row.values.date)} is later than its source ${quote(row.values.source)} (${published})`;
  return cellWarning(row, 'date', message, 'Check both dates.');
});
