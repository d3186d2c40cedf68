import { VOCABULARY_TABLES, type VocabularyTableName } from '../model/tables.ts';
import type { Claimant, DataType, Family, Term } from '../model/vocabulary.ts';
import { checkRows } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './problem.ts';
import { type Risk, readRisk } from './read-risk.ts';
import { readTable } from './read-table.ts';

/** The words that all breaches share. */
export interface Vocabulary {
  readonly families: readonly Family[];
  readonly dataTypes: readonly DataType[];
  readonly claimants: readonly Claimant[];
  readonly glossary: readonly Term[];
  readonly risk: Risk;
  readonly known: KnownIds;
}

/** Reads the tables of `data/vocabulary/` and `data/risk/`. */
export function readVocabulary(files: DataFiles, report: Report): Vocabulary {
  const read = (name: VocabularyTableName) => {
    const table = VOCABULARY_TABLES[name];
    return readTable(shownPath(table.file), files.get(table.file), table, report);
  };
  const families = read('families');
  const dataTypes = read('data-types');
  const claimants = read('claimants');
  const words: KnownIds = new Map([
    ['families', families],
    ['data-types', dataTypes],
    ['claimants', claimants],
    ['harms', read('harms')],
  ]);
  const risk = readRisk(files, words, report);
  const { known } = risk;
  return {
    families: checkRows(families, VOCABULARY_TABLES.families.schema, known, report).map(({ values }) => values),
    dataTypes: checkRows(dataTypes, VOCABULARY_TABLES['data-types'].schema, known, report).map(({ values }) => values),
    claimants: checkRows(claimants, VOCABULARY_TABLES.claimants.schema, known, report).map(({ values }) => values),
    glossary: checkRows(read('glossary'), VOCABULARY_TABLES.glossary.schema, known, report).map(({ values }) => values),
    risk,
    known,
  };
}
