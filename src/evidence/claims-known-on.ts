import type { Claim } from '../model/claim.ts';
import { type Correction, withdrawalOf } from '../model/correction.ts';
import { lastDay } from '../model/days.ts';
import type { Source } from '../model/source.ts';

/** The ledger of one breach, with what a reading of it needs to know. */
export interface Ledger {
  /** All claims, withdrawn ones too. */
  readonly claims: readonly Claim[];
  /** Those that withdrew a claim say from when it no longer counts; left out, none did. */
  readonly corrections?: readonly Correction[];
  readonly sources: readonly Pick<Source, 'id' | 'date'>[];
  /** The day the record was last checked, `2026-11-23`: every claim was known by then. */
  readonly asOf: string;
}

/**
 * The first day on which a claim had certainly been made, as `YYYY-MM-DD`.
 * A partial date counts from its last day; without a date, the source's date stands in;
 * without either, the claim counts only from the day the record was checked. On that day every claim had been made,
 * the ones of the month or year that it lies in too.
 */
export function knownFrom(claim: Claim, ledger: Ledger): string {
  const stated = claim.date ?? ledger.sources.find(({ id }) => id === claim.source)?.date ?? null;
  const known = stated === null ? ledger.asOf : lastDay(stated);
  return known < ledger.asOf ? known : ledger.asOf;
}

/** The claims that had certainly been made by `day` (`YYYY-MM-DD`) and were not withdrawn by then, in ledger order. */
export function claimsKnownOn(ledger: Ledger, day: string): Claim[] {
  const { claims, corrections = [] } = ledger;
  return claims.filter((claim) => knownFrom(claim, ledger) <= day && withdrawalOf(claim, corrections, day) === null);
}
