import { z } from 'zod';
import type { CellKind, TableName } from './cells.ts';

/** What a column of a table holds, as its schema says. */
export interface Field {
  readonly name: string;
  readonly cell: CellKind | 'choice';
  /** The words that a column of choices may hold, blank left out; empty for any other. */
  readonly choices: readonly string[];
  /** The table whose ids stand in the column. */
  readonly references: TableName | null;
  /** What every cell that is not blank matches; `null` for one that no pattern describes. */
  readonly pattern: string | null;
  /** False where a blank cell is valid. */
  readonly required: boolean;
}

/**
 * The columns of a table, in the order of its schema.
 * @throws RangeError when a column's schema does not say what the column holds
 */
export function fieldsOf(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, column]) => fieldOf(name, column));
}

/**
 * The names of the columns that hold dates, whole, partial or approximate.
 * @throws RangeError when a column's schema does not say what the column holds
 */
export function dateColumns(schema: z.ZodObject): string[] {
  return fieldsOf(schema)
    .filter(({ cell }) => cell === 'date')
    .map(({ name }) => name);
}

function fieldOf(name: string, column: z.core.$ZodType): Field {
  const required = !z.safeParse(column, '').success;
  if (column instanceof z.ZodEnum) {
    const choices = column.options.map(String).filter((choice) => choice !== '');
    return { name, cell: 'choice', choices, references: null, pattern: null, required };
  }
  const about = z.globalRegistry.get(column) as
    | Partial<Pick<Field, 'references' | 'pattern'> & { cell: CellKind }>
    | undefined;
  if (about?.cell === undefined) throw new RangeError(`the schema of column ${name} does not say what it holds`);
  const { cell, references = null, pattern = null } = about;
  return { name, cell, choices: [], references, pattern, required };
}
