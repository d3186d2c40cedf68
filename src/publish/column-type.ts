import type { FigureContent } from '../model/figure-content.ts';

/** The type of a column in the words of Table Schema. */
export type ColumnType = 'integer' | 'number' | 'string';

/** What a figure's column holds: numbers only where every value that is known is one. */
export function columnType({ records }: Pick<FigureContent, 'records'>, index: number): ColumnType {
  const known = records.map((record) => record[index]).filter((value) => value !== null && value !== undefined);
  if (known.length === 0 || known.some((value) => typeof value === 'string')) return 'string';
  return known.every(Number.isInteger) ? 'integer' : 'number';
}
