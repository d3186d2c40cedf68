import type { FigureContent } from '../model/figure-content.ts';
import { toCsv } from './csv.ts';

/** The table of a figure as CSV, with the names of its columns as header; all of its rows, however few a frame shows. */
export function figureCsv({ columns, records }: Pick<FigureContent, 'columns' | 'records'>): string {
  return toCsv(
    columns.map(({ name }) => name),
    records,
  );
}
