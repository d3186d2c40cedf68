import { type ImportedBreach, type ImportedCatalogue, isCounted } from '../model/imported.ts';
import { importedListPath, importedPath } from './imported-path.ts';
import { entryDateWords, type FlagWords, flagWords } from './imported-words.ts';
import { formatCount, formatCountOrUnknown } from './wording.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 200;

/** An entry as the list has it. */
export interface ListedImport {
  readonly name: string;
  readonly path: string;
  readonly date: string;
  /** With separators, or "not disclosed". */
  readonly count: string;
  readonly flags: readonly FlagWords[];
}

/** One page of the list of a catalogue. */
export interface ImportedListPage {
  readonly number: number;
  readonly path: string;
  /** "Adobe to Bitly" */
  readonly range: string;
  readonly entries: readonly ListedImport[];
}

/** How many entries a catalogue has, and how many of them are no breach of their own or not listed. */
export interface ImportedTotals {
  readonly entries: number;
  readonly counted: number;
  /** Entries that are left out of totals. */
  readonly notCounted: number;
  /** Entries that the list does not name. */
  readonly sensitive: number;
}

/** The entries of a catalogue in the order of their names, on pages; sensitive entries are not listed. */
export function importedListPages({ source, breaches }: ImportedCatalogue): ImportedListPage[] {
  const order = new Intl.Collator('en', { numeric: true });
  const listed = breaches
    .filter(({ flags }) => !flags.includes('sensitive'))
    .toSorted((a, b) => order.compare(a.name, b.name) || order.compare(a.id, b.id));
  const pages = Math.max(1, Math.ceil(listed.length / PAGE_SIZE));
  return Array.from({ length: pages }, (_, index) => {
    const onPage = listed.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    return {
      number: index + 1,
      path: importedListPath(source, index + 1),
      range: rangeOf(onPage),
      entries: onPage.map((breach) => ({
        name: breach.name,
        path: importedPath(source, breach.id),
        date: entryDateWords(breach),
        count: formatCountOrUnknown(breach.count),
        flags: flagWords(breach.flags),
      })),
    };
  });
}

/** How many entries there are, and how many are left out of totals and of the list. */
export function importedTotals({ breaches }: ImportedCatalogue): ImportedTotals {
  const counted = breaches.filter(isCounted).length;
  return {
    entries: breaches.length,
    counted,
    notCounted: breaches.length - counted,
    sensitive: breaches.filter(({ flags }) => flags.includes('sensitive')).length,
  };
}

/** "875 entries. 19 are left out of totals …" */
export function totalsWords({ entries, notCounted, sensitive }: ImportedTotals): string {
  const are = (count: number) => `${formatCount(count)} ${count === 1 ? 'is' : 'are'}`;
  return [
    `${formatCount(entries)} ${entries === 1 ? 'entry' : 'entries'}.`,
    ...(notCounted > 0
      ? [`${are(notCounted)} left out of totals, because the catalogue calls them fabricated, retired or a spam list.`]
      : []),
    ...(sensitive > 0
      ? [
          `${are(sensitive)} marked as sensitive and not in the list; each has a page, which the search finds by its exact name.`,
        ]
      : []),
  ].join(' ');
}

const LONGEST = 24;

function rangeOf(entries: readonly ImportedBreach[]): string {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? short(first.name) : `${short(first.name)} to ${short(last.name)}`;
}

function short(name: string): string {
  const characters = [...name];
  return characters.length <= LONGEST
    ? name
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
