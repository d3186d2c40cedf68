import type { Claim, Directness, Stance, Subject } from '../model/claim.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { HowSeen } from '../model/source.ts';

/** A claim as the ledger lists it. */
export interface LedgerRow {
  readonly breach: string;
  readonly asOf: string;
  readonly claim: string;
  /** The claim that this row is one cell of; `null` for a statement in its own right. */
  readonly parent: string | null;
  /** Whole or partial ISO date; `null` where no date was seen. */
  readonly date: string | null;
  readonly claimant: string;
  readonly claimantLabel: string;
  readonly claimantShort: string;
  readonly stance: Stance;
  readonly subject: Subject;
  readonly group: string | null;
  readonly groupLabel: string | null;
  readonly dataType: string | null;
  readonly dataTypeLabel: string | null;
  /** What the claim counts, in `unit`; `null` where it gives no number. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly statement: string;
  readonly directness: Directness;
  readonly locator: string;
  readonly publisher: string;
  readonly sourceTitle: string;
  readonly url: string | null;
  readonly archiveUrl: string | null;
  readonly howSeen: HowSeen;
}

/** All claims of a breach, in ledger order: statements as the data lists them, each followed by its cells. */
export function ledgerRows(dataset: Dataset, scope: Scope): LedgerRow[] {
  const breach = breachOf(dataset, scope);
  return inLedgerOrder(breach.claims).map((claim) => ledgerRow(dataset, breach, claim));
}

/** Statements in the order of the data, each followed by its cells. */
export function inLedgerOrder(claims: readonly Claim[]): Claim[] {
  const cells = Map.groupBy(claims, ({ parent }) => parent);
  const withCells = (claim: Claim): Claim[] => [claim, ...(cells.get(claim.id) ?? []).flatMap(withCells)];
  return (cells.get(null) ?? []).flatMap(withCells);
}

function ledgerRow(dataset: Dataset, breach: Breach, claim: Claim): LedgerRow {
  const claimant = byId(dataset.claimants, claim.claimant);
  const source = byId(breach.sources, claim.source);
  return {
    breach: breach.id,
    asOf: breach.asOf,
    claim: claim.id,
    parent: claim.parent,
    date: claim.date,
    claimant: claimant.id,
    claimantLabel: claimant.label,
    claimantShort: claimant.short_label,
    stance: claim.stance,
    subject: claim.subject,
    group: claim.group,
    groupLabel: claim.group === null ? null : byId(breach.groups, claim.group).short_label,
    dataType: claim.data_type,
    dataTypeLabel: claim.data_type === null ? null : byId(dataset.dataTypes, claim.data_type).label,
    value: claim.value,
    unit: claim.unit,
    statement: claim.statement,
    directness: claim.directness,
    locator: claim.locator,
    publisher: source.publisher,
    sourceTitle: source.title,
    url: source.url,
    archiveUrl: source.archive_url,
    howSeen: source.how_seen,
  };
}

/** How many claims each claimant has, most first; of equals, in ledger order. */
export function claimsByClaimant(rows: readonly LedgerRow[]): { claimant: string; label: string; rows: LedgerRow[] }[] {
  return [...Map.groupBy(rows, ({ claimant }) => claimant)]
    .map(([claimant, said]) => ({ claimant, label: said[0]?.claimantShort ?? claimant, rows: said }))
    .sort((a, b) => b.rows.length - a.rows.length);
}
