import type { CatalogueBreach, Judgement, LooseDate, Unit } from '../model/catalogue.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import { formatDate } from './wording.ts';

/**
 * What is said of a data type in a breach, for comparison. A breach with a ledger has derived statuses; a line of the
 * catalogue has one judgement, which shows as the status that comes nearest, or as what could not be ruled out.
 */
export type ComparedStatus = Status | 'possible';

/** A data type of a compared breach. */
export interface ComparedType {
  readonly dataType: string;
  readonly status: ComparedStatus;
}

/** How many were affected, as far as anyone says. A `null` low is a ceiling, a `null` high a floor. */
export interface Affected {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
}

/** One breach among others. */
export interface ComparedBreach {
  readonly id: string;
  /** "Spiral Toys: CloudPets voice-message soft toys" */
  readonly name: string;
  readonly organisation: string;
  readonly sector: { readonly id: string; readonly label: string };
  readonly isSmartHome: boolean;
  readonly country: string;
  readonly cause: { readonly id: string; readonly label: string };
  readonly causeNote: string | null;
  readonly exposureStart: LooseDate | null;
  readonly exposureEnd: LooseDate | null;
  readonly discovered: LooseDate | null;
  readonly disclosed: LooseDate | null;
  /** Of the first date known among disclosure, discovery, start and end; `null` where none is. */
  readonly year: number | null;
  /** `null` where nobody gives a number. */
  readonly affected: Affected | null;
  readonly affectedWords: string;
  readonly countedBy: string | null;
  readonly contested: string | null;
  /** In the order of the vocabulary. */
  readonly types: readonly ComparedType[];
  /** Where the statuses come from: a ledger of claims, or one judgement for each data type. */
  readonly basis: 'ledger' | 'judgement';
  readonly sources: number;
}

const JUDGED: Readonly<Record<Judgement, ComparedStatus>> = {
  confirmed: 'confirmed-own',
  reported: 'claimed',
  possible: 'possible',
  excluded: 'denied',
};

/** Every breach of the catalogue, in its order. One with a folder takes its statuses from its ledger. */
export function comparedBreaches(dataset: Dataset): ComparedBreach[] {
  const order = new Map(dataset.dataTypes.map(({ id }, index) => [id, index]));
  const place = ({ dataType }: ComparedType) => order.get(dataType) ?? order.size;
  return withOwnNames(dataset.catalogue.breaches).map(([line, name]) => {
    const folder = dataset.breaches.find(({ id }) => id === line.id);
    const types = folder ? typesOfLedger(folder) : typesOfLine(line, dataset);
    return {
      ...factsOf(line, dataset),
      name,
      types: types.toSorted((a, b) => place(a) - place(b)),
      basis: folder ? 'ledger' : 'judgement',
      sources: folder?.sources.length ?? dataset.catalogue.sources.filter(({ breach }) => breach === line.id).length,
    };
  });
}

/** "Ring (Amazon): Ring cameras and doorbells", or the organisation alone. */
export function lineName({ organisation, product }: CatalogueBreach): string {
  return product === null ? organisation : `${organisation}: ${product}`;
}

/** Two breaches of one organisation are told apart by when each was made public, as precisely as is known: "Yahoo, Sep 2016". */
function withOwnNames(lines: readonly CatalogueBreach[]): (readonly [CatalogueBreach, string])[] {
  const named = Map.groupBy(lines, lineName);
  return lines.map((line) => {
    const name = lineName(line);
    const isShared = (named.get(name)?.length ?? 0) > 1;
    return [line, isShared && line.disclosed ? `${name}, ${formatDate(line.disclosed.date)}` : name] as const;
  });
}

function factsOf(
  line: CatalogueBreach,
  dataset: Dataset,
): Omit<ComparedBreach, 'name' | 'types' | 'basis' | 'sources'> {
  const { sectors, causes } = dataset.catalogue;
  const sector = byId(sectors, line.sector);
  const cause = byId(causes, line.cause);
  const known = [line.disclosed, line.discovered, line.exposure_start, line.exposure_end].find((date) => date !== null);
  return {
    id: line.id,
    organisation: line.organisation,
    sector: { id: sector.id, label: sector.label },
    isSmartHome: sector.smart_home,
    country: line.country,
    cause: { id: cause.id, label: cause.label },
    causeNote: line.cause_note,
    exposureStart: line.exposure_start,
    exposureEnd: line.exposure_end,
    discovered: line.discovered,
    disclosed: line.disclosed,
    year: known ? Number(known.date.slice(0, 4)) : null,
    affected: affectedOf(line),
    affectedWords: line.affected,
    countedBy: line.counted_by,
    contested: line.contested,
  };
}

function affectedOf({ affected_low: low, affected_high: high, unit }: CatalogueBreach): Affected | null {
  return unit === null || (low === null && high === null) ? null : { low, high, unit };
}

function typesOfLedger({ dataTypeStatuses }: Breach): ComparedType[] {
  return dataTypeStatuses
    .filter(({ status }) => status !== 'not-reported')
    .map(({ dataType, status }) => ({ dataType, status }));
}

function typesOfLine({ id }: CatalogueBreach, { catalogue }: Dataset): ComparedType[] {
  return catalogue.exposures
    .filter(({ breach }) => breach === id)
    .map(({ data_type, judgement }) => ({ dataType: data_type, status: JUDGED[judgement] }));
}
