import {
  IMPORT_SOURCES,
  type ImportedCatalogue,
  type ImportSource,
  importedBreachSchema,
  type Mapping,
  mappingSchema,
} from '../model/imported.ts';
import type { Table } from '../model/tables.ts';
import { checkRows } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import type { KnownIds } from './known-ids.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';
import { readTable } from './read-table.ts';
import { didYouMean } from './suggest.ts';

const FILE = /^catalogue\/(?:imported|mapping)\/(.+)\.csv$/;

/** Reads every table of `data/catalogue/imported/`; none need be there. */
export function readImported(files: DataFiles, words: KnownIds, report: Report): ImportedCatalogue[] {
  reportUnknown(files, report);
  return IMPORT_SOURCES.flatMap((source) => {
    readMapping(source, files, words, report);
    const file = `catalogue/imported/${source}.csv`;
    const bytes = files.get(file);
    if (bytes === undefined) return [];
    const table: Table = { file, schema: importedBreachSchema, key: 'id' };
    const rows = checkRows(readTable(shownPath(file), bytes, table, report), importedBreachSchema, words, report);
    const head = rows[0]?.values;
    for (const { line, values } of rows) {
      for (const column of ['credit', 'licence', 'licence_url', 'snapshot'] as const) {
        if (values[column] === head?.[column]) continue;
        const message = `${quote(values[column] ?? '')} differs from the first row`;
        report(errorOf({ file: shownPath(file), row: line, column, message, remedy: 'Import the download again.' }));
      }
    }
    if (head === undefined) return [];
    const { credit, licence, licence_url: licenceUrl, snapshot } = head;
    return [{ source, credit, licence, licenceUrl, snapshot, breaches: rows.map(({ values }) => values) }];
  });
}

/** What the names of a catalogue stand for: `data/catalogue/mapping/<source>.csv`, without which all are kept. */
export function readMapping(source: ImportSource, files: DataFiles, words: KnownIds, report: Report): Mapping[] {
  const file = `catalogue/mapping/${source}.csv`;
  const bytes = files.get(file);
  if (bytes === undefined) return [];
  const raw = readTable(shownPath(file), bytes, { file, schema: mappingSchema, key: null }, report);
  return checkRows(raw, mappingSchema, words, report).map(({ values }) => values);
}

function reportUnknown(files: DataFiles, report: Report): void {
  for (const path of files.keys()) {
    if (!/^catalogue\/(?:imported|mapping)\//.test(path)) continue;
    const name = FILE.exec(path)?.[1];
    if (IMPORT_SOURCES.some((source) => source === name) || /\/README\.md$/.test(path)) continue;
    const remedy = `${didYouMean(name ?? '', IMPORT_SOURCES)} Known are ${IMPORT_SOURCES.join(', ')}.`.trim();
    report(errorOf({ file: shownPath(path), message: 'is not a file of the data', remedy }));
  }
}
