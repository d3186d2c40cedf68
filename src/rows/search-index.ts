import type { LooseDate } from '../model/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ImportedBreach, ImportedCatalogue } from '../model/imported.ts';
import type { EntryDateKind, IndexEntry, SearchIndex } from '../model/search-index.ts';
import { type ComparedBreach, type ComparedStatus, comparedBreaches } from './comparison.ts';
import { entryDate } from './imported-words.ts';

const STATUSES: readonly ComparedStatus[] = [
  'confirmed-own',
  'confirmed-press',
  'disputed',
  'claimed',
  'possible',
  'denied',
  'not-reported',
];

/**
 * Every breach that can be found, researched and imported, for the search and the filters of the page of all breaches.
 * What is not known is left out, so that the file stays small.
 */
export function searchIndex(dataset: Dataset, catalogues: readonly ImportedCatalogue[]): SearchIndex {
  const places = new Map(dataset.dataTypes.map(({ id }, index) => [id, index]));
  const place = (type: string) => places.get(type) ?? -1;
  return {
    version: 1,
    credit: catalogues.map(({ source, credit, licence, licenceUrl, snapshot }) => {
      return { source, credit, licence, licenceUrl, snapshot };
    }),
    types: dataset.dataTypes.map(({ id }) => id),
    statuses: STATUSES,
    entries: [
      ...comparedBreaches(dataset).map((breach) => researched(breach, place)),
      ...catalogues.flatMap((catalogue) => catalogue.breaches.map((breach) => imported(catalogue, breach, place))),
    ].toSorted(bySourceAndDate),
  };
}

/** The researched first, then the imported; of each the newest first, without a date last, then by name. */
function bySourceAndDate(a: IndexEntry, b: IndexEntry): number {
  const own = (entry: IndexEntry) => (entry.source === 'catalogue' ? 0 : 1);
  return own(a) - own(b) || compare(b.date ?? '', a.date ?? '') || compare(a.name, b.name) || compare(a.id, b.id);
}

function researched(breach: ComparedBreach, place: (type: string) => number): IndexEntry {
  const { id, name, sector, isSmartHome, cause, affected, basis, types } = breach;
  return {
    ...{ id, source: 'catalogue', name },
    sector: sector.id,
    ...(isSmartHome && { smartHome: true }),
    causes: [cause.id],
    ...dated(firstDate(breach)),
    ...(affected && counted(affected.low, affected.high, affected.unit)),
    types: types.map(({ dataType }) => place(dataType)),
    statuses: types.map(({ status }) => STATUSES.indexOf(status)),
    basis,
  };
}

function imported({ source }: ImportedCatalogue, breach: ImportedBreach, place: (type: string) => number): IndexEntry {
  const { id, name, domain, causes, count, unit, data_types: types, flags } = breach;
  const date = entryDate(breach);
  return {
    ...{ id, source, name },
    ...(domain !== null && { also: domain }),
    ...(causes.length > 0 && { causes }),
    ...dated(date && { written: date.date, dateIs: date.kind }),
    ...(count !== null && counted(count, count, unit)),
    types: types.map(place),
    ...(flags.length > 0 && { flags: flags as NonNullable<IndexEntry['flags']> }),
  };
}

type Dated = { readonly written: string; readonly dateIs: EntryDateKind };

function firstDate({ disclosed, discovered, exposureStart, exposureEnd }: ComparedBreach): Dated | null {
  const known: readonly (readonly [EntryDateKind, LooseDate | null])[] = [
    ['disclosed', disclosed],
    ['discovered', discovered],
    ['happened', exposureStart ?? exposureEnd],
  ];
  const [dateIs, date] = known.find(([, each]) => each !== null) ?? [];
  return dateIs && date ? { written: `${date.date}${date.isApproximate ? '~' : ''}`, dateIs } : null;
}

function dated(date: Dated | null): Pick<IndexEntry, 'date' | 'dateIs'> {
  return date === null ? {} : { date: date.written, dateIs: date.dateIs };
}

function counted(low: number | null, high: number | null, unit: NonNullable<IndexEntry['unit']>) {
  if (low !== null && low === high) return { count: low, unit };
  return { ...(low !== null && { low }), ...(high !== null && { high }), unit };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
