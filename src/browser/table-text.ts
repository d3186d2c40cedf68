/** A table as files and sheets hold it: the first list names the columns. */
export type Cells = readonly (readonly string[])[];

/** What a table shows now, in its order: the machine names of the columns, then each visible row's values. */
export function visibleCells(table: HTMLTableElement): Cells {
  const names = [...table.querySelectorAll('thead th')].map((header) => header.getAttribute('data-name') ?? '');
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => !row.hidden);
  const valuesOf = (row: Element) => [...row.children].map((cell) => cell.getAttribute('data-value') ?? '');
  return [names, ...rows.map(valuesOf)];
}

/**
 * CSV as RFC 4180 has it, with a line end after the last row. A text that a spreadsheet would run as a formula is kept
 * as it is: a file must hold what the data says.
 */
export function toCsv(cells: Cells): string {
  return cells.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** Lines with tabs between the cells, as sheets take them from the clipboard; a cell stays on its line. */
export function toTsv(cells: Cells): string {
  return cells.map((row) => row.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
