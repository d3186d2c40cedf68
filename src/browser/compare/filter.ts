import { foldText } from '../text.ts';
import { type Entry, isListed } from './entry.ts';
import type { Query } from './query.ts';

/** The keys that a search finds, with how well each fits; a higher number fits better. */
export type Found = ReadonlyMap<string, number>;

/** What is left of the list, and of how many. */
export interface Filtered {
  /** In the order given. */
  readonly entries: readonly Entry[];
  /** Those of them that are listed without being looked for. */
  readonly shown: number;
  /** Those of all that are. */
  readonly total: number;
}

/**
 * The entries that meet a query.
 *
 * @param found what the search found; `null` where nothing is searched for
 */
export function filterEntries(all: readonly Entry[], query: Query, found: Found | null): Filtered {
  const name = foldText(query.q);
  const entries = all.filter(
    (entry) => (found === null || found.has(entry.key)) && maySee(entry, name) && meets(entry, query),
  );
  return { entries, shown: count(entries), total: count(all) };
}

/** Whether an entry meets every filter of a query; its search is not looked at. */
export function meets(entry: Entry, query: Query): boolean {
  const { years } = query;
  return (
    isAny(query.source, entry.source) &&
    isAny(query.sector, entry.sector) &&
    (query.cause === '' || entry.causes.includes(query.cause)) &&
    isAny(query.unit, entry.unit ?? '') &&
    (!query.isSmartHome || entry.isSmartHome) &&
    (years === null || (entry.year !== null && years[0] <= entry.year && entry.year <= years[1])) &&
    meetsTypes(entry, query)
  );
}

/** A data type and a status have to meet in one cell: "passwords" and "denied" finds where passwords are denied. */
function meetsTypes({ types }: Entry, { dataType, status }: Query): boolean {
  if (dataType === '') return status === '' || [...types.values()].some((each) => each === status);
  const found = types.get(dataType);
  return found !== undefined && isAny(status, found);
}

/** A sensitive entry is seen by who writes its whole name, one that is no breach by who searches at all. */
function maySee(entry: Entry, name: string): boolean {
  if (isListed(entry)) return true;
  return entry.flags.includes('sensitive') ? name !== '' && foldText(entry.name) === name : name !== '';
}

function isAny(wanted: string, value: string): boolean {
  return wanted === '' || wanted === value;
}

function count(entries: readonly Entry[]): number {
  return entries.filter(isListed).length;
}
