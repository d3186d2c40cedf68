import type { FrameHeights } from '../model/frame-heights.ts';
import { FRAME_HEIGHTS_TABLE } from '../model/tables.ts';
import { checkRows, type Row } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { readTable } from './read-table.ts';

/**
 * The measured heights of embeds. The file may be missing, and embeds may be missing in it: a breach that is new has
 * not been measured yet, and a figure that is gone may still have its row.
 */
export function readFrameHeights(files: DataFiles, report: Report): FrameHeights[] {
  const bytes = files.get(FRAME_HEIGHTS_TABLE.file);
  if (bytes === undefined) return [];
  const raw = readTable(shownPath(FRAME_HEIGHTS_TABLE.file), bytes, FRAME_HEIGHTS_TABLE, report);
  const rows = checkRows(raw, FRAME_HEIGHTS_TABLE.schema, new Map(), report);
  reportRepeated(rows, report);
  return rows.map(({ values }) => values);
}

function reportRepeated(rows: readonly Row<FrameHeights>[], report: Report): void {
  const seen = new Map<string, number>();
  for (const { file, line, values } of rows) {
    const name = [values.scope, values.figure, values.view].filter((part) => part !== null).join('/');
    const first = seen.get(name);
    if (first === undefined) seen.set(name, line);
    else {
      const message = `${quote(name)} is measured twice: rows ${first} and ${line}`;
      report(
        errorOf({ file, row: line, column: 'figure', value: values.figure, message, remedy: 'Keep one of them.' }),
      );
    }
  }
}
