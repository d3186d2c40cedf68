import type { LedgerRow } from '../../rows/ledger.ts';
import type { Facets } from '../define-chart.ts';

/** The facets of a claim. */
export function ledgerFacets({ claimant, stance, subject, dataType, group }: LedgerRow): Facets {
  return {
    claimant: [claimant],
    stance: [stance],
    subject: [subject],
    ...(dataType === null ? {} : { 'data-type': [dataType] }),
    ...(group === null ? {} : { group: [group] }),
  };
}
