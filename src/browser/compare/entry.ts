import type { Unit } from '../../model/catalogue.ts';
import type { ImportFlag } from '../../model/imported.ts';
import type { EntryDateKind, EntrySource, IndexEntry, SearchIndex } from '../../model/search-index.ts';
import type { ComparedStatus } from '../../rows/comparison.ts';
import { isInTotals } from '../../rows/words/entries.ts';
import { foldText, textOf } from '../text.ts';

/** A breach of the list, wherever it comes from, as filters, sorting and comparison see it. */
export interface Entry {
  /** Stands in addresses: `wyze-2019`, and with its source where it was imported, `hibp.adobe`. */
  readonly key: string;
  readonly source: EntrySource;
  readonly name: string;
  readonly href: string;
  /** Folded name and further words, for searching. */
  readonly text: string;
  /** Ids; `''` where it has none. */
  readonly sector: string;
  readonly isSmartHome: boolean;
  readonly causes: readonly string[];
  readonly year: number | null;
  /** As the index writes it, `2016-12-25~`; `''` where none is known. */
  readonly date: string;
  readonly dateIs: EntryDateKind | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | null;
  readonly types: ReadonlyMap<string, ComparedStatus>;
  readonly flags: readonly ImportFlag[];
  readonly basis: 'ledger' | 'judgement' | 'import';
}

/** Whether an entry is listed without being looked for: those that are no breach, and sensitive ones, are not. */
export function isListed({ flags }: Pick<Entry, 'flags'>): boolean {
  return isInTotals(flags) && !flags.includes('sensitive');
}

/** The entry that a printed row of the table is about. The row says in attributes what its cells say in words. */
export function readPrintedEntry(row: HTMLElement): Entry {
  const data = row.dataset;
  const link = row.querySelector('th a');
  const name = textOf(link);
  return {
    key: data.entry ?? '',
    source: 'catalogue',
    name,
    href: link?.getAttribute('href') ?? '',
    text: foldText(name),
    sector: data.sector ?? '',
    isSmartHome: data.smartHome !== undefined,
    causes: words(data.cause),
    year: numberOrNull(data.year),
    date: data.date ?? '',
    dateIs: data.date ? 'disclosed' : null,
    low: numberOrNull(data.low),
    high: numberOrNull(data.high),
    unit: (data.unit as Unit | undefined) ?? null,
    types: new Map(words(data.types).map((pair) => pair.split(':') as [string, ComparedStatus])),
    flags: [],
    basis: data.basis === 'ledger' ? 'ledger' : 'judgement',
  };
}

/** An entry of the index. */
export function readIndexEntry(entry: IndexEntry, index: Pick<SearchIndex, 'types' | 'statuses'>): Entry {
  const { id, source, name, date = '', count = null } = entry;
  const isOwn = source === 'catalogue';
  return {
    ...{ source, name, date },
    key: isOwn ? id : `${source}.${id}`,
    href: isOwn ? `${id}/` : `../imported/${source}/${id}/`,
    text: foldText(`${name} ${entry.also ?? ''}`),
    sector: entry.sector ?? '',
    isSmartHome: entry.smartHome ?? false,
    causes: entry.causes ?? [],
    year: numberOrNull(date.slice(0, 4)),
    dateIs: entry.dateIs ?? null,
    low: entry.low ?? count,
    high: entry.high ?? count,
    unit: entry.unit ?? null,
    types: typesOf(entry, index),
    flags: entry.flags ?? [],
    basis: entry.basis ?? 'import',
  };
}

/** That a catalogue of others names a data type is a claim of that catalogue. */
function typesOf({ types, statuses }: IndexEntry, index: Pick<SearchIndex, 'types' | 'statuses'>): Entry['types'] {
  return new Map(
    types.flatMap((place, nth): [string, ComparedStatus][] => {
      const type = index.types[place];
      const status = statuses === undefined ? 'claimed' : index.statuses[statuses[nth] ?? -1];
      return type === undefined || status === undefined ? [] : [[type, status]];
    }),
  );
}

function words(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter(Boolean);
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}
