import { containsWords } from '../text.ts';
import type { Entry } from './entry.ts';
import { type Filtered, type Found, filterEntries } from './filter.ts';
import { type Labels, orderEntries } from './order.ts';
import type { Query } from './query.ts';

/** Finds entries by words. */
export type Finder = (query: string) => Found;

/** Rows of a longer list are shown so many at a time; a list of up to twice as many is shown whole. */
const PAGE = 50;

/** A list of breaches that can be searched, filtered and sorted. */
export interface List {
  readonly entries: readonly Entry[];
  find(key: string): Entry | undefined;
  /** What is left, in order. */
  ask(query: Query, order: string): Filtered;
}

/** @param finder how to search; without one, entries are found that hold every word */
export function createList(entries: readonly Entry[], labels: Labels, finder?: Finder): List {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const search = finder ?? ((query: string) => findWords(entries, query));
  return {
    entries,
    find: (key) => byKey.get(key),
    ask(query, order) {
      const found = query.q === '' ? null : search(query.q);
      const filtered = filterEntries(entries, query, found);
      return { ...filtered, entries: orderEntries(filtered.entries, order, found, labels) };
    },
  };
}

/**
 * How many rows are shown at first.
 *
 * @param printed how many were printed with the page, if that is what the list holds: these stay
 */
export function firstRows(length: number, printed: number): number {
  return length <= 2 * PAGE ? length : Math.max(PAGE, printed);
}

/** How many rows are shown after somebody asked for more. */
export function moreRows(shown: number, length: number): number {
  return Math.min(shown + PAGE, length);
}

function findWords(entries: readonly Entry[], query: string): Found {
  return new Map(entries.filter(({ text }) => containsWords(text, query)).map(({ key }) => [key, 1]));
}
