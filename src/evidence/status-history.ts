import type { Group } from '../model/breach-tables.ts';
import type { NumberStatus, Status } from '../model/status.ts';
import type { CellHistory, NumberHistory, StatusChange, StatusHistory } from '../model/status-history.ts';
import type { Authority } from './authority.ts';
import { knownFrom, type Ledger } from './claims-known-on.ts';
import { type Reading, readLedger } from './read-ledger.ts';

/** What a reading says of one cell or number: its status, and the claims that it rests on. */
interface Standing<S> {
  readonly key: string;
  readonly status: S;
  readonly claims: readonly string[];
}

/**
 * How every status came about: the ledger is read on each day on which a claim came in or was withdrawn, and a status
 * that differs from the day before is a change. What is spoken of for the first time is a change too.
 */
export function statusHistory(
  ledger: Ledger & { readonly groups: readonly Group[] },
  authority: Authority,
): StatusHistory {
  const readings = daysOf(ledger).map((date) => ({ date, reading: readLedger(ledger, authority, date) }));
  const of = <S>(standings: (reading: Reading) => Standing<S>[], silent: S) =>
    changesByKey(
      readings.map(({ date, reading }) => ({ date, standings: standings(reading) })),
      silent,
    );
  const cells = of<Status>(cellStandings, 'not-reported');
  const numbers = of<NumberStatus>(numberStandings, 'not-disclosed');
  return {
    cells: [...cells].map(([key, changes]): CellHistory => {
      const [group, dataType]: [string, string] = JSON.parse(key);
      return { group, dataType, changes };
    }),
    numbers: [...numbers].map(([key, changes]): NumberHistory => {
      const [group, value, unit]: [string, number, string] = JSON.parse(key);
      return { group, value, unit, changes };
    }),
  };
}

/** Every day on which the claims that count may have changed, up to the day the record was checked. */
function daysOf(ledger: Ledger): string[] {
  const made = ledger.claims.map((claim) => knownFrom(claim, ledger));
  const withdrawn = (ledger.corrections ?? []).filter(({ kind }) => kind === 'withdrawn').map(({ date }) => date);
  return [...new Set([...made, ...withdrawn])].filter((day) => day <= ledger.asOf).toSorted();
}

function cellStandings({ exposures }: Reading): Standing<Status>[] {
  return exposures.map(({ group, dataType, status, yes, no, other }) => ({
    key: JSON.stringify([group, dataType]),
    status,
    claims: [...yes, ...no, ...other],
  }));
}

function numberStandings({ counts }: Reading): Standing<NumberStatus>[] {
  return counts.flatMap(({ group, lead, rivals }) =>
    (lead === null ? [] : [lead, ...rivals]).map(({ value, unit, status, claims }) => ({
      key: JSON.stringify([group, value, unit]),
      status,
      claims,
    })),
  );
}

/** @param silent the status of what nobody speaks of any more */
function changesByKey<S>(
  days: readonly { readonly date: string; readonly standings: readonly Standing<S>[] }[],
  silent: S,
): Map<string, StatusChange<S>[]> {
  const changes = new Map<string, StatusChange<S>[]>();
  let before = new Map<string, Standing<S>>();
  for (const { date, standings } of days) {
    const now = new Map(standings.map((standing) => [standing.key, standing]));
    for (const key of new Set([...before.keys(), ...now.keys()])) {
      const change = changeBetween(before.get(key), now.get(key), date, silent);
      if (change !== null) changes.set(key, [...(changes.get(key) ?? []), change]);
    }
    before = now;
  }
  return changes;
}

function changeBetween<S>(
  before: Standing<S> | undefined,
  now: Standing<S> | undefined,
  date: string,
  silent: S,
): StatusChange<S> | null {
  if (before !== undefined && before.status === (now?.status ?? silent)) return null;
  const [had, has] = [before?.claims ?? [], now?.claims ?? []];
  return {
    date,
    status: now?.status ?? silent,
    added: has.filter((id) => !had.includes(id)),
    withdrawn: had.filter((id) => !has.includes(id)),
  };
}
