import type { ComparedStatus } from '../../rows/comparison.ts';
import type { SideBySide } from '../../rows/side-by-side.ts';
import { looseDateWords, rangeWords, readLooseDate } from '../../rows/words/entries.ts';
import type { Entry } from './entry.ts';
import type { Labels } from './order.ts';
import { sharedWords, unitsWords } from './words.ts';

/** A family of data types, in the order of the vocabulary. */
export interface TypeFamily {
  readonly label: string;
  readonly types: readonly { readonly id: string; readonly label: string }[];
}

/** What stands side by side, ready to be printed. */
export interface Comparison {
  readonly heads: readonly Pick<Entry, 'key' | 'name' | 'href'>[];
  readonly facts: readonly { readonly label: string; readonly cells: readonly string[] }[];
  readonly families: readonly { readonly label: string; readonly types: readonly ComparedTypeRow[] }[];
  /** Labels of the data types that all of them exposed. */
  readonly sharedByAll: readonly string[];
  /** Said where the counts are of different things. */
  readonly caution: string | null;
}

/** A data type across the breaches: its status in each, `null` where no source speaks of it. */
export interface ComparedTypeRow {
  readonly label: string;
  readonly statuses: readonly (ComparedStatus | null)[];
  /** "in all of them", "in 2 of 3" */
  readonly shared: string;
}

const FACTS: readonly { readonly label: string; readonly key: keyof SideBySide }[] = [
  { label: 'Exposed', key: 'exposed' },
  { label: 'Discovered', key: 'discovered' },
  { label: 'Disclosed', key: 'disclosed' },
  { label: 'How many', key: 'count' },
  { label: 'The count in words', key: 'countWords' },
  { label: 'Who counted', key: 'countedBy' },
  { label: 'Cause', key: 'cause' },
  { label: 'Contested or open', key: 'contested' },
];

/** @param factsOf what is known beside the list, `undefined` while or where it is not */
export function compareEntries(
  entries: readonly Entry[],
  factsOf: (entry: Entry) => SideBySide | undefined,
  families: readonly TypeFamily[],
  labels: Labels,
): Comparison {
  const facts = entries.map((entry) => factsOf(entry) ?? factsOfEntry(entry, labels));
  const units = [...new Set(entries.flatMap(({ unit }) => unit ?? []))];
  const rows = families.map(({ label, types }) => ({ label, types: types.flatMap((type) => typeRow(type, entries)) }));
  const origin = { label: 'Where it is from', cells: entries.map((entry) => originOf(entry, labels)) };
  return {
    heads: entries,
    facts: [...FACTS.map(({ label, key }) => ({ label, cells: facts.map((each) => each[key]) })), origin],
    families: rows.filter(({ types }) => types.length > 0),
    sharedByAll: entries.length < 2 ? [] : labelsInAll(rows.flatMap(({ types }) => types)),
    caution: units.length > 1 ? unitsWords(units) : null,
  };
}

function typeRow({ id, label }: TypeFamily['types'][number], entries: readonly Entry[]): ComparedTypeRow[] {
  const statuses = entries.map(({ types }) => types.get(id) ?? null);
  if (statuses.every((status) => status === null)) return [];
  return [{ label, statuses, shared: sharedWords(statuses.filter(isExposed).length, entries.length) }];
}

function labelsInAll(rows: readonly ComparedTypeRow[]): string[] {
  return rows.filter(({ statuses }) => statuses.every(isExposed)).map(({ label }) => label);
}

/** Somebody says so, or it could not be ruled out. */
function isExposed(status: ComparedStatus | null): boolean {
  return status !== null && status !== 'denied' && status !== 'not-reported';
}

function originOf({ basis, source }: Entry, labels: Labels): string {
  if (basis === 'ledger') return 'a ledger of claims here';
  return basis === 'judgement' ? 'researched here, one judgement for each data type' : labels.source(source);
}

/**
 * What the list itself says: all there is to say of an imported entry. Of one that was researched here there is more,
 * which could not be had.
 */
function factsOfEntry(entry: Entry, labels: Labels): SideBySide {
  const unsaid = entry.source === 'catalogue' ? 'could not be loaded' : 'not stated';
  const dated = (kinds: readonly string[]) =>
    entry.date !== '' && kinds.includes(entry.dateIs ?? '') ? looseDateWords(readLooseDate(entry.date)) : unsaid;
  const reported = entry.dateIs === 'reported' || entry.dateIs === 'listed' ? ` (${entry.dateIs})` : '';
  return {
    exposed: dated(['happened']),
    discovered: dated(['discovered']),
    disclosed: `${dated(['disclosed', 'reported', 'listed'])}${reported}`,
    count: rangeWords(entry, 'full'),
    countWords: unsaid,
    countedBy: entry.source === 'catalogue' ? unsaid : labels.source(entry.source),
    cause: entry.causes.map((cause) => labels.cause(cause)).join(', ') || 'not stated',
    contested: unsaid,
  };
}
