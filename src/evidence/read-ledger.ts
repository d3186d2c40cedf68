import type { Group } from '../model/breach-tables.ts';
import type { DataTypeStatus, Exposure, GroupCount } from '../model/status.ts';
import type { Authority } from './authority.ts';
import { exposures, strongest } from './cell-status.ts';
import { claimsKnownOn, type Ledger } from './claims-known-on.ts';
import { groupCount } from './number-status.ts';

/** What a ledger says on a given day. */
export interface Reading {
  readonly exposures: readonly Exposure[];
  readonly counts: readonly GroupCount[];
  readonly dataTypeStatuses: readonly DataTypeStatus[];
}

/**
 * Reads the ledger as it stood on a day: the status of every cell, data type and group count.
 *
 * @param day `YYYY-MM-DD`; the ledger's own `asOf` gives the present reading
 */
export function readLedger(
  ledger: Ledger & { readonly groups: readonly Group[] },
  authority: Authority,
  day: string = ledger.asOf,
): Reading {
  const known = claimsKnownOn(ledger, day);
  const cells = exposures(known, authority);
  const counts = ledger.groups.map(({ id, count_claims }) => {
    const named = count_claims.flatMap((claimId) => known.filter((claim) => claim.id === claimId));
    return groupCount(id, named, authority);
  });
  return { exposures: cells, counts, dataTypeStatuses: dataTypeStatuses(cells) };
}

function dataTypeStatuses(cells: readonly Exposure[]): DataTypeStatus[] {
  const byType = Map.groupBy(cells, ({ dataType }) => dataType);
  return [...byType.entries()].map(([dataType, ofType]) => {
    const statuses = ofType.map(({ status }) => status);
    return { dataType, status: strongest(statuses), cellsDiffer: new Set(statuses).size > 1 };
  });
}
