import type { Catalogue } from '../model/catalogue.ts';
import type { Breach } from '../model/dataset.ts';
import { CATALOGUE_TABLES, type CatalogueTableName } from '../model/tables.ts';
import { reportCatalogue } from './check-catalogue.ts';
import { checkRows, type Row } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './problem.ts';
import { type RawTable, readTable } from './read-table.ts';
import { readVocabulary } from './read-vocabulary.ts';

const NOTHING: Catalogue = { sectors: [], causes: [], breaches: [], exposures: [], sources: [], corrections: [] };

/**
 * Reads `data/catalogue/`, which may be absent: then there is nothing to compare with.
 *
 * @param words ids of the vocabulary
 * @param folders breaches with a folder of their own, whose lines have to agree with their ledgers
 */
export function readCatalogue(
  files: DataFiles,
  words: KnownIds,
  folders: readonly Breach[],
  report: Report,
): Catalogue {
  if (![...files.keys()].some((path) => path.startsWith('catalogue/'))) return NOTHING;
  const read = (name: CatalogueTableName): RawTable => {
    const table = CATALOGUE_TABLES[name];
    return readTable(shownPath(table.file), files.get(table.file), table, report);
  };
  const breaches = read('catalogue-breaches');
  const sectors = read('sectors');
  const causes = read('causes');
  const known: KnownIds = new Map([
    ...words,
    ['sectors', sectors] as const,
    ['causes', causes] as const,
    ['catalogue-breaches', breaches] as const,
  ]);
  const tables = CATALOGUE_TABLES;
  const rows = {
    sectors: checkRows(sectors, tables.sectors.schema, known, report),
    causes: checkRows(causes, tables.causes.schema, known, report),
    breaches: checkRows(breaches, tables['catalogue-breaches'].schema, known, report),
    exposures: checkRows(read('catalogue-exposures'), tables['catalogue-exposures'].schema, known, report),
    sources: checkRows(read('catalogue-sources'), tables['catalogue-sources'].schema, known, report),
    corrections: checkRows(read('catalogue-corrections'), tables['catalogue-corrections'].schema, known, report),
  };
  reportCatalogue(rows, folders, report);
  return {
    sectors: valuesOf(rows.sectors),
    causes: valuesOf(rows.causes),
    breaches: valuesOf(rows.breaches),
    exposures: valuesOf(rows.exposures),
    sources: valuesOf(rows.sources),
    corrections: valuesOf(rows.corrections),
  };
}

/** The ids that a line about a breach may name: those of the vocabulary, and the causes of the catalogue. */
export function readCatalogueWords(files: DataFiles, report: Report): KnownIds {
  const { known } = readVocabulary(files, report);
  return withCauses(files, known, report);
}

/** Ids of the vocabulary with the causes of the catalogue, where it has any. */
export function withCauses(files: DataFiles, words: KnownIds, report: Report): KnownIds {
  const { file } = CATALOGUE_TABLES.causes;
  if (!files.has(file)) return words;
  return new Map([...words, ['causes', readTable(shownPath(file), files.get(file), CATALOGUE_TABLES.causes, report)]]);
}

function valuesOf<T>(rows: readonly Row<T>[]): T[] {
  return rows.map(({ values }) => values);
}
