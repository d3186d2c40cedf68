import MiniSearch from 'minisearch';
import { foldText } from '../text.ts';
import type { Entry } from './entry.ts';
import type { Finder } from './list.ts';

/** What can be searched: an entry of the list of breaches. */
type Searchable = Pick<Entry, 'key' | 'name' | 'text' | 'flags'>;

/** A mistake of one letter in five is forgiven, in words that are long enough to have one. */
const FORGIVEN = 0.2;
const SHORTEST_FORGIVEN = 4;
const LONGEST_QUERY = 200;

/**
 * Prepares a search over entries: every word of a query has to be found, as the beginning of a word or with a letter
 * mistaken. A sensitive entry is found by its whole name only.
 */
export function createFinder(entries: readonly Searchable[]): Finder {
  const open = entries.filter(({ flags }) => !flags.includes('sensitive'));
  const sensitive = entries.filter(({ flags }) => flags.includes('sensitive'));
  const index = new MiniSearch<Searchable>({
    fields: ['text'],
    idField: 'key',
    processTerm: (term) => foldText(term),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_FORGIVEN ? false : FORGIVEN),
    },
  });
  index.addAll(open);
  return (query) => {
    const asked = foldText(query.slice(0, LONGEST_QUERY)).trim();
    const named = sensitive.filter(({ name }) => foldText(name) === asked);
    return new Map([
      ...index.search(asked).map(({ id, score }) => [String(id), score] as const),
      ...named.map(({ key }) => [key, Number.MAX_VALUE] as const),
    ]);
  };
}
