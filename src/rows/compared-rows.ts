import type { LooseDate, SectorKind } from '../model/catalogue.ts';
import { byId, type Dataset } from '../model/dataset.ts';
import { type ComparedBreach, comparedBreaches } from './comparison.ts';
import { formatDate, numberWord } from './wording.ts';

/** A part of the compared breaches: connected homes apart from the rest. */
export type PartId = 'smart-home' | 'connected-products' | 'online-services' | 'organisations';

/** In the order in which figures show them. */
export const PART_LABELS: Readonly<Record<PartId, string>> = {
  'smart-home': 'Smart home',
  'connected-products': 'Other devices and health apps',
  'online-services': 'Online services and software',
  organisations: 'Firms and public bodies',
};

const PART_OF_KIND: Readonly<Record<SectorKind, PartId>> = {
  'connected-product': 'connected-products',
  'online-service': 'online-services',
  organisation: 'organisations',
};

/** A breach as a figure over all of them shows it. */
export interface ComparedRow {
  readonly breach: ComparedBreach;
  /** "Acme, 2019"; with the month where an organisation has two in a year. */
  readonly label: string;
  readonly part: PartId;
  /** True where it has a record of claims, and not only a line. */
  readonly hasRecord: boolean;
  /** ISO date on which its newest source was read. */
  readonly asOf: string;
}

/** Every compared breach, in the order of the catalogue. */
export function comparedRows(dataset: Dataset): ComparedRow[] {
  const breaches = comparedBreaches(dataset);
  return breaches.map((breach) => {
    const sector = byId(dataset.catalogue.sectors, breach.sector.id);
    return {
      breach,
      label: labelOf(breach, breaches),
      part: sector.smart_home ? 'smart-home' : PART_OF_KIND[sector.kind],
      hasRecord: breach.basis === 'ledger',
      asOf: readOn(dataset, breach.id),
    };
  });
}

/** The newest date of some rows; blank where there are none. */
export function newestOf(rows: readonly ComparedRow[]): string {
  return rows.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '');
}

/** "59 breaches", "six breaches", "one breach" */
export function breachCount(count: number): string {
  return `${numberWord(count)} ${count === 1 ? 'breach' : 'breaches'}`;
}

/** The date by which a breach is ordered, and what it is the date of. */
export function firstKnown(breach: ComparedBreach): { readonly date: LooseDate; readonly of: DatedMoment } | null {
  for (const of of MOMENTS) {
    const date = breach[of];
    if (date !== null) return { date, of };
  }
  return null;
}

const MOMENTS = ['disclosed', 'discovered', 'exposureStart', 'exposureEnd'] as const;
export type DatedMoment = (typeof MOMENTS)[number];

function labelOf(breach: ComparedBreach, all: readonly ComparedBreach[]): string {
  const { organisation, year } = breach;
  if (year === null) return organisation;
  const namesakes = all.filter((other) => other.organisation === organisation && other.year === year);
  const month = firstKnown(breach)?.date.date.slice(0, 7) ?? '';
  return `${organisation}, ${namesakes.length > 1 ? formatDate(month) : year}`;
}

function readOn({ breaches, catalogue }: Dataset, id: string): string {
  const folder = breaches.find((breach) => breach.id === id);
  if (folder) return folder.asOf;
  return catalogue.sources
    .filter(({ breach }) => breach === id)
    .reduce((newest, { seen_on }) => (seen_on > newest ? seen_on : newest), '');
}
