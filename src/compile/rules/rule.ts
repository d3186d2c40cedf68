import type { BreachRows } from '../breach-rows.ts';
import type { Row } from '../check-rows.ts';
import { errorOf, type Problem, warningOf } from '../problem.ts';

/** The checked rows of one breach, which the rules across rows read. */
export interface RuleContext {
  readonly rows: BreachRows;
  /** The day the record was checked, or `null` when the front matter does not say. */
  readonly asOf: string | null;
}

/** A rule across rows: what is wrong with the rows of a breach. */
export type Rule = (context: RuleContext) => Problem[];

type ColumnOf<T> = keyof T & string;

/** An error in one cell of a row. */
export function cellError<T extends object>(
  { file, line, values }: Row<T>,
  column: ColumnOf<T>,
  message: string,
  remedy: string,
): Problem {
  return errorOf({ file, row: line, column, value: written(values[column]), message, remedy });
}

/** A warning about one cell of a row. */
export function cellWarning<T extends object>(
  { file, line, values }: Row<T>,
  column: ColumnOf<T>,
  message: string,
  remedy: string,
): Problem {
  return warningOf({ file, row: line, column, value: written(values[column]), message, remedy });
}

/** Makes a rule that looks at each row by itself: `null` for a row that is right. */
export function forEachRow<K extends keyof BreachRows>(
  table: K,
  check: (row: BreachRows[K][number], context: RuleContext) => Problem | null,
): Rule {
  return (context) => context.rows[table].map((row) => check(row, context)).filter((problem) => problem !== null);
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(';') : String(value);
}
