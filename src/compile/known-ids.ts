import type { TableName } from '../model/tables.ts';
import { quote } from './quote.ts';
import type { RawTable } from './read-table.ts';
import { didYouMean, sentences } from './suggest.ts';

/** The rows that a cell may refer to, by table. */
export type KnownIds = ReadonlyMap<TableName, RawTable>;

/** What a row of each table is called in a message. */
const NOUNS: Readonly<Record<TableName, string>> = {
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
};

/**
 * What is wrong with a reference, or `null`.
 * A table that could not be read whole is not asked, so that one broken file does not make a hundred messages.
 */
export function checkReference(
  id: string,
  table: TableName,
  known: KnownIds,
): { message: string; remedy: string } | null {
  const target = known.get(table);
  if (target === undefined || !target.complete || target.ids.includes(id)) return null;
  const list = target.ids.length === 0 ? `${target.file} has no rows yet.` : `Known ids are in ${target.file}.`;
  const separated = /[,|/ ]/.test(id) ? 'Ids in a list are separated by semicolons.' : '';
  return {
    message: `unknown ${NOUNS[table]} ${quote(id)}`,
    remedy: sentences(separated === '' ? didYouMean(id, target.ids) : separated, list),
  };
}
