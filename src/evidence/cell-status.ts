import type { Claim } from '../model/claim.ts';
import { type Exposure, STATUSES, type Status } from '../model/status.ts';
import { type Authority, canConfirm, isOrganisation, isOwnWords } from './authority.ts';
import { sideOf } from './stance.ts';

/**
 * The status that the claims about one cell add up to.
 * The order of the questions is the rule: both sides, an authority's yes, any yes, the organisation's no.
 * Relays and "unknown" never count, and a no from anyone but the organisation denies nothing by itself.
 *
 * @param claims the claims about this cell, in any order
 */
export function cellStatus(claims: readonly Claim[], authority: Authority): Status {
  const yes = claims.filter(({ stance }) => sideOf(stance) === 'yes');
  const no = claims.filter(({ stance }) => sideOf(stance) === 'no');
  if (yes.length > 0 && no.length > 0) return 'disputed';
  const confirming = yes.filter((claim) => canConfirm(claim, authority));
  if (confirming.length > 0) return confirming.some(isOwnWords) ? 'confirmed-own' : 'confirmed-press';
  if (yes.length > 0) return 'claimed';
  return no.some((claim) => isOrganisation(claim, authority)) ? 'denied' : 'not-reported';
}

/**
 * Every cell that somebody spoke of, in the order of first mention.
 * A scale claim about a cell's number ("24,000 users had Alexa tokens") speaks of the cell too.
 */
export function exposures(claims: readonly Claim[], authority: Authority): Exposure[] {
  const cells = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.group === null || claim.data_type === null) continue;
    const key = `${claim.group} ${claim.data_type}`;
    cells.set(key, [...(cells.get(key) ?? []), claim]);
  }
  return [...cells.entries()].map(([key, about]) => {
    const [group = '', dataType = ''] = key.split(' ');
    return { group, dataType, status: cellStatus(about, authority), ...bySide(about) };
  });
}

/** The strongest of some statuses, in the order in which `STATUSES` lists them; of none, `not-reported`. */
export function strongest(statuses: readonly Status[]): Status {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'not-reported';
}

function bySide(claims: readonly Claim[]): Pick<Exposure, 'yes' | 'no' | 'other'> {
  const ids = (side: 'yes' | 'no' | null) => claims.filter(({ stance }) => sideOf(stance) === side).map(({ id }) => id);
  return { yes: ids('yes'), no: ids('no'), other: ids(null) };
}
