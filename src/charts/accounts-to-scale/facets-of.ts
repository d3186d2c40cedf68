import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { NUMBER_STATUS_MARKS } from '../../rows/status-words.ts';
import type { Facets } from '../define-chart.ts';

/** What a number can be filtered and selected by. */
export function facetsOf({ group, status, voices }: AccountsRow): Facets {
  const claimant = [...new Set(voices.map(({ claimant }) => claimant))];
  return { group: [group], status: [NUMBER_STATUS_MARKS[status]], ...(claimant.length > 0 ? { claimant } : {}) };
}
