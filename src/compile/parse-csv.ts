import Papa from 'papaparse';
import { positionOf } from './decode-text.ts';

/** A row as written: cells without surrounding blanks, and the line on which the row begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True when a quotation mark in it is wrong, so that its cells are not what was meant. */
  readonly isDamaged: boolean;
}

/** A quotation mark that does not close, or closes in the wrong place. */
export interface QuoteFault {
  readonly line: number;
  /** Index of the cell in its row. */
  readonly cell: number;
  readonly kind: 'never closed' | 'followed by text';
}

/**
 * Splits a text into rows and cells (RFC 4180, any of three delimiters). Rows without any content are left out.
 * Line numbers are those of the file, also after cells that hold line breaks.
 */
export function parseCsv(text: string, delimiter: string): { rows: CsvRow[]; faults: QuoteFault[] } {
  const rows: CsvRow[] = [];
  const faults: QuoteFault[] = [];
  let line = 1;
  let offset = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    // The parser's fast path reports no position for its rows.
    fastMode: false,
    step: ({ data, errors, meta }) => {
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells, isDamaged: errors.length > 0 });
      for (const { code, index } of errors) {
        const kind = code === 'MissingQuotes' ? 'never closed' : 'followed by text';
        faults.push({ line: positionOf(text, index ?? offset).line, cell: cells.length - 1, kind });
      }
      line += text.slice(offset, meta.cursor).split('\n').length - 1;
      offset = meta.cursor;
    },
  });
  return { rows, faults };
}
