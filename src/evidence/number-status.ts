import type { Claim } from '../model/claim.ts';
import type { GivenNumber, GroupCount, NumberStatus } from '../model/status.ts';
import { type Authority, isOrganisation, isOwnWords } from './authority.ts';
import { sideOf } from './stance.ts';

/**
 * The status of one number, from the claims that give, confirm or deny it.
 * A number that somebody else gave is confirmed only by the organisation's own or quoted words;
 * a reported acknowledgement leaves it claimed. A number that only the organisation gives,
 * through the press, is confirmed via press.
 */
export function numberStatus(claims: readonly Claim[], authority: Authority): NumberStatus {
  const yes = claims.filter(({ stance }) => sideOf(stance) === 'yes');
  const no = claims.filter(({ stance }) => sideOf(stance) === 'no');
  if (yes.length === 0) return no.some((claim) => isOrganisation(claim, authority)) ? 'denied' : 'not-disclosed';
  if (no.length > 0) return 'disputed';
  const acknowledged = yes.filter((claim) => isOrganisation(claim, authority));
  if (acknowledged.some(isOwnWords)) return 'confirmed-own';
  if (acknowledged.length === 0) return 'claimed';
  return acknowledged.length === yes.length ? 'confirmed-press' : 'claimed-acknowledged';
}

/**
 * The count of a group: the value of the first claim listed for it leads, other values stand beside it as rivals.
 *
 * @param group id of the group
 * @param claims the claims named for its count, the leading one first
 */
export function groupCount(group: string, claims: readonly Claim[], authority: Authority): GroupCount {
  const values = [...new Set(claims.flatMap(({ value }) => (value === null ? [] : [value])))];
  const [lead = null, ...rivals] = values.map((value) => givenNumber(value, claims, authority));
  return { group, lead, rivals };
}

function givenNumber(value: number, claims: readonly Claim[], authority: Authority): GivenNumber {
  const giving = claims.filter((claim) => claim.value === value);
  return {
    value,
    unit: giving.find(({ unit }) => unit !== null)?.unit ?? '',
    status: numberStatus(giving, authority),
    claims: giving.map(({ id }) => id),
  };
}
