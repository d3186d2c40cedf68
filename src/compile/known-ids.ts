import { type FigureTable, isValidId } from '../model/cells.ts';
import type { TableName } from '../model/tables.ts';
import { quote } from './quote.ts';
import type { RawTable } from './read-table.ts';
import { didYouMean, sentences } from './suggest.ts';

/** The rows that a cell may refer to, by table. */
export type KnownIds = ReadonlyMap<KnownTable, RawTable>;

/** A table of the data, or the figures that the charts make. */
export type KnownTable = TableName | FigureTable;

/** What a row of each table is called in a message. */
const NOUNS: Readonly<Record<KnownTable, string>> = {
  families: 'family',
  'data-types': 'data type',
  claimants: 'claimant',
  harms: 'harm',
  rules: 'rule',
  'risk-sources': 'source',
  paths: 'path',
  sources: 'source',
  groups: 'group',
  claims: 'claim',
  events: 'event',
  points: 'point',
  sectors: 'sector',
  causes: 'cause',
  'catalogue-breaches': 'breach of the catalogue',
  'breach-figures': 'figure',
  'catalogue-figures': 'figure over all breaches',
};

/**
 * What is wrong with a reference, or `null`.
 * A table that could not be read whole is not asked, so that one broken file does not make a hundred messages.
 */
export function checkReference(
  id: string,
  table: KnownTable,
  known: KnownIds,
  isInList = false,
): { message: string; remedy: string } | null {
  const target = known.get(table);
  if (target === undefined || !target.complete || target.ids.includes(id)) return null;
  const near = didYouMean(id, target.ids.filter(isValidId));
  const separated = isInList && /[,|/ ]/.test(id) ? 'Ids in a list are separated by semicolons.' : '';
  return {
    message: `unknown ${NOUNS[table]} ${quote(id)}`,
    remedy: sentences(near === '' ? separated : near, whereKnown(table, target)),
  };
}

/** No file lists the figures. */
function whereKnown(table: KnownTable, { file, ids }: RawTable): string {
  if (table === 'breach-figures' || table === 'catalogue-figures') return `Known figures are ${ids.join(', ')}.`;
  return ids.length === 0 ? `${file} has no rows yet.` : `Known ids are in ${file}.`;
}

/** Names of the figures that charts make of a breach, and of all breaches. */
export interface FigureNames {
  readonly breach: readonly string[];
  readonly catalogue: readonly string[];
}

/** Adds the figures to what a cell may refer to. */
export function withFigures(known: KnownIds, { breach, catalogue }: FigureNames): KnownIds {
  const table = (ids: readonly string[]): RawTable => ({ file: 'src/charts', ids, rows: [], complete: true });
  return new Map([...known, ['breach-figures', table(breach)], ['catalogue-figures', table(catalogue)]]);
}
