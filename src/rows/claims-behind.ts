import type { Stance } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import { claimPath } from './claim-path.ts';
import { shownStatuses } from './point-status.ts';
import { readIn } from './source-words.ts';
import { STANCE_VERBS } from './status-words.ts';
import { formatDate } from './wording.ts';

/** A claim that a figure rests on. */
export interface ClaimBehind {
  readonly id: string;
  /** Below the base path. */
  readonly path: string;
  readonly statement: string;
  readonly stance: Stance;
  /** "denies, Dec 2019, as reported by ZDNet" */
  readonly how: string;
  /** What the claims about the number or the cell that it speaks of add up to; empty where it speaks of neither. */
  readonly statuses: readonly { readonly about: string; readonly mark: Status; readonly words: string }[];
}

/** The claims of one claimant behind a figure. */
export interface ClaimantBehind {
  readonly label: string;
  readonly claims: readonly ClaimBehind[];
}

/**
 * The claims behind a figure, by who makes them: the claimant with the most first, each one's claims in the order of
 * the figure's rows. Claims of other breaches are left out.
 */
export function claimsBehind(dataset: Dataset, breach: Breach, ids: readonly string[]): ClaimantBehind[] {
  const known = new Map(breach.claims.map((claim) => [claim.id, claim]));
  const claims = ids.flatMap((id) => known.get(id) ?? []);
  const claimants = [...new Set(claims.map(({ claimant }) => claimant))];
  return claimants
    .map((claimant) => ({
      label: byId(dataset.claimants, claimant).label,
      claims: claims.filter((claim) => claim.claimant === claimant).map(({ id }) => claimBehind(dataset, breach, id)),
    }))
    .toSorted((a, b) => b.claims.length - a.claims.length);
}

function claimBehind(dataset: Dataset, breach: Breach, id: string): ClaimBehind {
  const { statement, stance, date, directness, source } = byId(breach.claims, id);
  const read = directness === 'own' ? '' : `, ${readIn(directness, byId(breach.sources, source).publisher)}`;
  return {
    id,
    path: claimPath(breach.id, id),
    statement,
    stance,
    how: `${STANCE_VERBS[stance]}, ${formatDate(date)}${read}`,
    statuses: shownStatuses(dataset, breach, { claims: [id] }),
  };
}
