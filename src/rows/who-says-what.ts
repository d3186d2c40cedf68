import type { Claim, Directness, Stance } from '../model/claim.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { ClaimantKind } from '../model/vocabulary.ts';
import { PARTIES, type Party, partyOf } from './parties.ts';
import { type ShownStatus, shownStatuses } from './point-status.ts';

/** One statement on one contested question. */
export interface WhoSaysWhatRow {
  readonly breach: string;
  readonly asOf: string;
  readonly point: string;
  readonly question: string;
  /** How this site shows the question, and why. */
  readonly handling: string;
  /** The derived statuses that the question bears on; empty where it bears on none. */
  readonly shown: readonly ShownStatus[];
  readonly claim: string;
  readonly claimant: string;
  readonly claimantLabel: string;
  readonly claimantShort: string;
  readonly kind: ClaimantKind;
  readonly party: Party;
  /** True for the organisation that was responsible for the data. */
  readonly isResponsible: boolean;
  readonly stance: Stance;
  /** Whole or partial ISO date; `null` where no date was seen. */
  readonly date: string | null;
  readonly statement: string;
  readonly publisher: string;
  readonly directness: Directness;
  readonly group: string | null;
  readonly dataType: string | null;
}

/**
 * One row per contested point and claim: points in the order of the data; in each point the sides in their fixed
 * order, and on each side the claims as the point lists them. A breach without points has no rows.
 */
export function whoSaysWhatRows(dataset: Dataset, scope: Scope): WhoSaysWhatRow[] {
  const breach = breachOf(dataset, scope);
  return breach.points.flatMap((point) => {
    const shared = {
      breach: breach.id,
      asOf: breach.asOf,
      point: point.id,
      question: point.question,
      handling: point.handling,
      shown: shownStatuses(dataset, breach, point),
    };
    return point.claims
      .map((id) => ({ ...shared, ...statement(dataset, breach, byId(breach.claims, id)) }))
      .sort((a, b) => PARTIES.indexOf(a.party) - PARTIES.indexOf(b.party));
  });
}

function statement(dataset: Dataset, breach: Breach, claim: Claim) {
  const claimant = byId(dataset.claimants, claim.claimant);
  return {
    claim: claim.id,
    claimant: claimant.id,
    claimantLabel: claimant.label,
    claimantShort: claimant.short_label,
    kind: claimant.kind,
    party: partyOf(claimant.kind),
    isResponsible: claimant.id === breach.organisation,
    stance: claim.stance,
    date: claim.date,
    statement: claim.statement,
    publisher: byId(breach.sources, claim.source).publisher,
    directness: claim.directness,
    group: claim.group,
    dataType: claim.data_type,
  };
}

/** One side of a question: everything that its claimants say, with their names. */
export interface Side {
  readonly party: Party;
  readonly claimants: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly WhoSaysWhatRow[];
}

/** A question with its sides. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly handling: string;
  readonly shown: readonly ShownStatus[];
  readonly sides: readonly Side[];
  readonly rows: readonly WhoSaysWhatRow[];
}

/** The rows by question and side, both in the order of the rows; a side without a statement is left out. */
export function questionsOf(rows: readonly WhoSaysWhatRow[]): Question[] {
  return [...Map.groupBy(rows, ({ point }) => point)].flatMap(([id, about]) => {
    const [first] = about;
    if (!first) return [];
    const { question, handling, shown } = first;
    const sides = [...Map.groupBy(about, ({ party }) => party)].map(([party, said]) => ({
      party,
      claimants: claimantsOf(said),
      rows: said,
    }));
    return { id, question, handling, shown, sides, rows: about };
  });
}

/** The sides that speak on any question, in their fixed order. */
export function partiesIn(rows: readonly WhoSaysWhatRow[]): Party[] {
  return PARTIES.filter((party) => rows.some((row) => row.party === party));
}

/** Each claimant of some rows once, in the order of the rows. */
function claimantsOf(rows: readonly WhoSaysWhatRow[]): { id: string; label: string }[] {
  const labels = new Map(rows.map(({ claimant, claimantLabel }) => [claimant, claimantLabel]));
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** The responsible organisation and the other claimant that meets it on most questions; `null` where none does. */
export function mainPair(
  rows: readonly WhoSaysWhatRow[],
): { organisation: string; other: string; questions: number } | null {
  const organisation = rows.find(({ isResponsible }) => isResponsible)?.claimantShort;
  if (organisation === undefined) return null;
  const meetings = new Map<string, number>();
  for (const { rows: said } of questionsOf(rows)) {
    if (!said.some(({ isResponsible }) => isResponsible)) continue;
    const others = new Set(
      said.filter(({ isResponsible }) => !isResponsible).map(({ claimantShort }) => claimantShort),
    );
    for (const other of others) meetings.set(other, (meetings.get(other) ?? 0) + 1);
  }
  const [most] = [...meetings].sort(([, a], [, b]) => b - a);
  return most ? { organisation, other: most[0], questions: most[1] } : null;
}
