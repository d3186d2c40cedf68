/** A value of a cell: `null` is not disclosed, and an empty cell. */
export type CsvValue = string | number | null;

/** Bytes that begin a formula in a spreadsheet, as OWASP's page on CSV injection lists them. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell that needs quotation marks: RFC 4180, section 2, and outer blanks, which some readers would cut off. */
const QUOTED = /[",\r\n]|^\s|\s$/;

/**
 * A table as CSV after RFC 4180: a header, lines that end in CRLF, no byte-order mark. `null` is an empty cell.
 * A text that a spreadsheet would run as a formula is led by an apostrophe; numbers are left as they are.
 *
 * @param columns names of the columns
 * @param records values of each row, in the order of the columns
 */
export function toCsv(columns: readonly string[], records: readonly (readonly CsvValue[])[]): string {
  return [columns, ...records].map((record) => `${record.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmlessText(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as it stands in a cell, before its quotation marks. */
function harmlessText(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}
