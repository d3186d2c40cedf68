import type { Claim } from '../model/claim.ts';
import type { Claimant } from '../model/vocabulary.ts';

/** Who can settle a question about a breach by saying yes. */
export interface Authority {
  /** Claimant id of the organisation that was responsible for the data. */
  readonly organisation: string;
  readonly claimants: readonly Pick<Claimant, 'id' | 'kind'>[];
}

/** True when the claim is the responsible organisation's. */
export function isOrganisation(claim: Claim, { organisation }: Authority): boolean {
  return claim.claimant === organisation;
}

/** True when a yes in this claim confirms: the organisation, a regulator, or a court's own finding. */
export function canConfirm(claim: Claim, authority: Authority): boolean {
  if (isOrganisation(claim, authority)) return true;
  const kind = authority.claimants.find(({ id }) => id === claim.claimant)?.kind;
  return kind === 'regulator' || (kind === 'court' && claim.directness === 'own');
}

/** True when the claimant's own words were read: in their publication, or quoted in another's. */
export function isOwnWords({ directness }: Claim): boolean {
  return directness === 'own' || directness === 'quoted';
}
