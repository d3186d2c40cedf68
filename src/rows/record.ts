import type { Breach } from '../model/dataset.ts';

/** How large the record behind a page is, and how recent. */
export interface RecordSummary {
  readonly asOf: string;
  readonly claims: number;
  readonly sources: number;
  readonly sourcesNotSeen: number;
  readonly corrections: number;
}

/** Counts the ledger of a breach for the line at the top of its page. */
export function recordSummary(breach: Breach): RecordSummary {
  return {
    asOf: breach.asOf,
    claims: breach.claims.length,
    sources: breach.sources.length,
    sourcesNotSeen: breach.sources.filter(({ how_seen }) => how_seen === 'not seen directly').length,
    corrections: breach.corrections.length,
  };
}
