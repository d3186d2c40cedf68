import type { Claim } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import type { StatusChange } from '../model/status-history.ts';
import { NUMBER_STATUS_LABELS, NUMBER_STATUS_MARKS, STATUS_LABELS } from './status-words.ts';
import { formatCount, formatDate } from './wording.ts';

/** How the status of one cell or number came about, as a claim's page tells it. */
export interface ClaimHistory {
  /** "E-mail address, All users", "24,000 users" */
  readonly about: string;
  readonly steps: readonly HistoryStep[];
}

export interface HistoryStep {
  /** "Dec 31 2019" */
  readonly date: string;
  readonly mark: Status;
  /** "Disputed" */
  readonly words: string;
  /** Ids of the claims that changed it, by coming in or by being withdrawn. */
  readonly added: readonly string[];
  readonly withdrawn: readonly string[];
}

/**
 * How the statuses that some claims bear on came about: of their cells, then of the numbers that they give.
 *
 * @param claims a claim, with those that are parts of it
 */
export function claimHistories(dataset: Dataset, breach: Breach, claims: readonly Claim[]): ClaimHistory[] {
  const { cells, numbers } = breach.statusHistory;
  const isAbout = (group: string, dataType: string) =>
    claims.some((claim) => claim.group === group && claim.data_type === dataType);
  const isGiven = (changes: readonly StatusChange<unknown>[], group: string, value: number) =>
    changes.some(({ added, withdrawn }) => namesOne([...added, ...withdrawn], claims)) ||
    (namesOne(byId(breach.groups, group).count_claims, claims) && claims.some((claim) => claim.value === value));
  return [
    ...cells
      .filter(({ group, dataType }) => isAbout(group, dataType))
      .map(({ group, dataType, changes }) => ({
        about: `${byId(dataset.dataTypes, dataType).label}, ${byId(breach.groups, group).label}`,
        steps: changes.map((change) => stepOf(change, change.status, STATUS_LABELS[change.status])),
      })),
    ...numbers
      .filter(({ group, value, changes }) => isGiven(changes, group, value))
      .map(({ value, unit, changes }) => ({
        about: `${formatCount(value)} ${unit}`,
        steps: changes.map((change) =>
          stepOf(change, NUMBER_STATUS_MARKS[change.status], NUMBER_STATUS_LABELS[change.status]),
        ),
      })),
  ];
}

function namesOne(ids: readonly string[], claims: readonly Claim[]): boolean {
  return claims.some(({ id }) => ids.includes(id));
}

function stepOf({ date, added, withdrawn }: StatusChange<unknown>, mark: Status, words: string): HistoryStep {
  return { date: formatDate(date), mark, words, added, withdrawn };
}
