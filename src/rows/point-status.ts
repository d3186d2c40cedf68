import type { Point } from '../model/breach-tables.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { GivenNumber, Status } from '../model/status.ts';
import { NUMBER_STATUS_LABELS, NUMBER_STATUS_MARKS, STATUS_LABELS } from './status-words.ts';
import { formatRounded } from './wording.ts';

/** A derived status that a contested question bears on. */
export interface ShownStatus {
  /** "24,000 users" or "Alexa integration token" */
  readonly about: string;
  readonly mark: Status;
  /** "Claimed, reported as acknowledged" */
  readonly words: string;
}

/**
 * The statuses that a question's claims bear on: of the numbers given for a group, then of cells.
 * Only a claim's own cell counts, because a statement with cells of its own speaks of more than the question asks.
 * Empty where the question is about neither a number of people nor a data type.
 */
export function shownStatuses(dataset: Dataset, breach: Breach, point: Pick<Point, 'claims'>): ShownStatus[] {
  const claims = new Set(point.claims);
  const isMeant = ({ claims: behind }: { claims: readonly string[] }) => behind.some((claim) => claims.has(claim));
  const numbers = breach.counts.flatMap(({ lead, rivals }) => (lead === null ? rivals : [lead, ...rivals]));
  const cells = breach.exposures.filter(({ yes, no, other }) => isMeant({ claims: [...yes, ...no, ...other] }));
  const named = cells.map(({ dataType }) => dataType);
  return [
    ...numbers.filter(isMeant).map(numberStatus),
    ...cells.map(({ dataType, group, status }) => {
      const { label } = byId(dataset.dataTypes, dataType);
      const isAmbiguous = named.indexOf(dataType) !== named.lastIndexOf(dataType);
      const about = isAmbiguous ? `${label}, ${byId(breach.groups, group).short_label}` : label;
      return { about, mark: status, words: STATUS_LABELS[status] };
    }),
  ];
}

function numberStatus({ value, unit, status }: GivenNumber): ShownStatus {
  return {
    about: `${formatRounded(value)} ${unit}`,
    mark: NUMBER_STATUS_MARKS[status],
    words: NUMBER_STATUS_LABELS[status],
  };
}
