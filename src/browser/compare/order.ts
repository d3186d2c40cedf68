import type { Unit } from '../../model/catalogue.ts';
import { directionOf, sortByValue } from '../sort.ts';
import type { Entry } from './entry.ts';
import type { Found } from './filter.ts';

/** Words for what an entry holds only as ids. */
export interface Labels {
  sector(id: string): string;
  cause(id: string): string;
  source(id: string): string;
  status(id: string): string;
}

/** Names of the columns, as headers and addresses have them. */
export const COLUMNS = ['name', 'sector', 'disclosed', 'affected', 'cause', 'types', 'record'] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** How the values of a column are compared, see `sortByValue`. */
const KINDS: Readonly<Record<ColumnName, string>> = {
  name: 'text',
  sector: 'text',
  disclosed: 'date',
  affected: 'number',
  cause: 'text',
  types: 'number',
  record: 'number',
};

/** Counts of different units are never compared: sorting by them puts one unit after the other. */
const UNITS = Object.keys({
  ...{ people: true, accounts: true, addresses: true, records: true, documents: true, devices: true, cards: true },
} satisfies Record<Unit, true>);
const RECORDS = ['ledger', 'judgement', 'import'];

/**
 * The entries in the order of a column, `disclosed` or, descending, `-disclosed`; without one as they come, and as they
 * fit a search. What is not known comes last in both directions.
 */
export function orderEntries(entries: readonly Entry[], order: string, found: Found | null, labels: Labels): Entry[] {
  const column = COLUMNS.find((name) => directionOf(name, order) !== 'none');
  if (column === undefined) return found === null ? [...entries] : byFit(entries, found);
  const direction = directionOf(column, order);
  const kind = KINDS[column];
  if (column !== 'affected') return sorted(entries, kind, direction, (entry) => sortedBy(entry, column, labels));
  const units = [...UNITS, null];
  return units.flatMap((unit) =>
    sorted(
      entries.filter((entry) => entry.unit === unit),
      kind,
      direction,
      ({ low, high }) => String(high ?? low ?? ''),
    ),
  );
}

function sortedBy(entry: Entry, column: ColumnName, labels: Labels): string {
  switch (column) {
    case 'sector':
      return labels.sector(entry.sector);
    case 'disclosed':
      return entry.date.replace(/~$/, '');
    case 'cause':
      return labels.cause(entry.causes[0] ?? '');
    case 'types':
      return String(exposedCount(entry));
    case 'record':
      return String(RECORDS.indexOf(entry.basis));
    default:
      return entry.name;
  }
}

/** How many data types of an entry are not denied. */
export function exposedCount({ types }: Pick<Entry, 'types'>): number {
  return [...types.values()].filter((status) => status !== 'denied').length;
}

function sorted(
  entries: readonly Entry[],
  kind: string,
  direction: ReturnType<typeof directionOf>,
  value: (entry: Entry) => string,
): Entry[] {
  return sortByValue(
    entries.map((entry) => ({ entry, value: value(entry) })),
    kind,
    direction,
  ).map(({ entry }) => entry);
}

function byFit(entries: readonly Entry[], found: Found): Entry[] {
  return entries.toSorted((a, b) => (found.get(b.key) ?? 0) - (found.get(a.key) ?? 0));
}
