import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Ended, Explainer } from '../model/misuse.ts';
import { type DataTypeStatus, isSaid, type Status } from '../model/status.ts';
import { daysOf } from './calendar.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { readIn } from './source-words.ts';
import { STATUS_ORDER } from './status-strip.ts';
import { leadingWindow } from './timeline-places.ts';
import { claimsAboutType } from './type-claims.ts';
import { firstDate, publisherName } from './who-says-so.ts';

export type Lasting = Explainer['lasts'];
export type FixedBy = Explainer['fixed_by'];
/** How long a data type stays useful, or that it ended in this breach, which goes before any assessment. */
export type Remainder = Lasting | 'ended';

/** From what is left longest to what is not known. */
export const REMAINDERS: readonly Remainder[] = ['life', 'years', 'days', 'hours', 'ended', 'not-assessed'];

/** That a data type stopped being useful to anyone, and who says so. */
export interface Ending {
  /** `2019-12-27` */
  readonly date: string;
  readonly what: string;
  /** Short labels of the claimants. */
  readonly claimants: readonly string[];
  /** "Acme, as reported by The Gazette" */
  readonly by: string;
  readonly claims: readonly string[];
}

/** A data type that somebody says was exposed, and how long it stays useful to someone who copied it. */
export interface LeftRow {
  readonly dataType: string;
  readonly label: string;
  readonly status: Status;
  /** Ids of the groups of people for whom somebody speaks of it. */
  readonly groups: readonly string[];
  readonly remainder: Remainder;
  /** Our assessment, also where the data ended earlier. */
  readonly lasts: Lasting;
  readonly fixedBy: FixedBy;
  readonly ended: Ending | null;
  /** Ids of the claims behind the status, then of those that say it ended. */
  readonly claims: readonly string[];
  /** The first day of the leading window, or the first date of a claim or an ending; `null` where nothing has a date. */
  readonly since: string | null;
  /** True where `since` is the start of a window that somebody gives. */
  readonly sinceIsWindow: boolean;
  readonly breachTitle: string;
  /** Short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  /** ISO date of the record. */
  readonly asOf: string;
}

/**
 * The data types said to be exposed, the longest lasting first, then by status and in the order of the vocabulary.
 * Empty where nothing ended and nothing was assessed: such a figure would say nothing.
 *
 * @throws RangeError when the scope names no breach
 */
export function leftRows(dataset: Dataset, scope: Scope): LeftRow[] {
  const breach = breachOf(dataset, scope);
  const statuses = new Map(saidToBeExposed(breach).map(({ dataType, status }) => [dataType, status]));
  const rows = inVocabularyOrder(dataset, [...statuses.keys()]).map(({ id, label }) =>
    leftRow({ id, label, status: statuses.get(id) ?? 'not-reported' }, breach, dataset),
  );
  if (rows.every(({ remainder }) => remainder === 'not-assessed')) return [];
  return rows.toSorted(
    (a, b) =>
      REMAINDERS.indexOf(a.remainder) - REMAINDERS.indexOf(b.remainder) ||
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status),
  );
}

/** The data types of a breach that somebody says were in the data, denied or not by somebody else. */
export function saidToBeExposed({ dataTypeStatuses }: Breach): DataTypeStatus[] {
  return dataTypeStatuses.filter(({ status }) => isSaid(status));
}

/** When a data type ended in a breach, the last time where it ended more than once; `null` where nobody says so. */
export function endingOf(dataType: string, breach: Breach, dataset: Dataset): Ending | null {
  const ends = breach.ended.filter(({ data_type }) => data_type === dataType);
  const [last] = ends.toSorted((a, b) => daysOf(b.date).last - daysOf(a.date).last);
  return last ? ending(last, breach, dataset) : null;
}

/** "Acme", "Acme and The Gazette": those by whose account data ended, each once. */
export function endingClaimants(endings: readonly Pick<Ending, 'claimants'>[]): string[] {
  return [...new Set(endings.flatMap(({ claimants }) => claimants))];
}

function ending({ date, what, claims }: Ended, breach: Breach, dataset: Dataset): Ending {
  const said = claims.map((id) => {
    const { claimant, directness, source } = byId(breach.claims, id);
    const name = byId(dataset.claimants, claimant).short_label;
    const publisher = publisherName(byId(breach.sources, source));
    return { name, words: directness === 'own' ? name : `${name}, ${readIn(directness, publisher)}` };
  });
  return {
    date,
    what,
    claimants: [...new Set(said.map(({ name }) => name))],
    by: [...new Set(said.map(({ words }) => words))].join('; '),
    claims,
  };
}

interface Typed {
  readonly id: string;
  readonly label: string;
  readonly status: Status;
}

function leftRow({ id, label, status }: Typed, breach: Breach, dataset: Dataset): LeftRow {
  const assessed = dataset.explainers.find(({ data_type }) => data_type === id);
  const ended = endingOf(id, breach, dataset);
  const lasts = assessed?.lasts ?? 'not-assessed';
  const window = leadingWindow(breach);
  return {
    dataType: id,
    label,
    status,
    groups: breach.exposures.filter(({ dataType }) => dataType === id).map(({ group }) => group),
    remainder: ended ? 'ended' : lasts,
    lasts,
    fixedBy: assessed?.fixed_by ?? 'not-assessed',
    ended,
    claims: [...new Set([...claimsAboutType(breach, id), ...(ended?.claims ?? [])])],
    since: window?.start ?? firstDate([...breach.claims, ...breach.ended]),
    sinceIsWindow: window !== undefined,
    breachTitle: breach.title,
    organisation: byId(dataset.claimants, breach.organisation).short_label,
    asOf: breach.asOf,
  };
}
