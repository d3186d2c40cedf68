import type { FigureContent } from '../model/figure-content.ts';

/** The rows of a figure as CSV (RFC 4180), with a header; what is not disclosed is blank, never zero. */
export function contentCsv({ columns, records }: Pick<FigureContent, 'columns' | 'records'>): string {
  const rows = [columns.map(({ name }) => name), ...records];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
