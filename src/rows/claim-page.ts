import type { BreachEvent, Point } from '../model/breach-tables.ts';
import type { Claim, Directness, Stance } from '../model/claim.ts';
import { type Correction, withdrawalOf } from '../model/correction.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import type { Exposure, Status } from '../model/status.ts';
import { formatTime, zoneName } from './calendar.ts';
import { type ClaimHistory, claimHistories } from './claim-history.ts';
import { claimPath, ledgerPath, pointPath } from './claim-path.ts';
import { inLedgerOrder } from './ledger.ts';
import { type ShownStatus, shownStatuses } from './point-status.ts';
import { HOW_SEEN_WORDS, readIn, SUBJECT_LABELS } from './source-words.ts';
import { DIRECTNESS_WORDS, STANCE_VERBS, STATUS_LABELS } from './status-words.ts';
import { formatCount, formatDate } from './wording.ts';

/** Another claim, as far as a list needs it. */
export interface ClaimLink {
  readonly id: string;
  readonly path: string;
  readonly statement: string;
  readonly stance: Stance;
  /** "Wyze denies, Dec 2019, as reported by ZDNet" */
  readonly attribution: string;
}

/** A cell that a claim speaks of, with its status and everybody else who speaks of it. */
export interface ClaimCell {
  readonly dataType: string;
  readonly dataTypeLabel: string;
  readonly groupLabel: string;
  readonly status: Status;
  readonly statusWords: string;
  /** Where the matrix marks it. */
  readonly path: string;
  /** Without the claim itself and its own cells. */
  readonly yes: readonly ClaimLink[];
  readonly no: readonly ClaimLink[];
  readonly other: readonly ClaimLink[];
}

/** Everything that the page of one claim says. Paths are below the base path. */
export interface ClaimPage {
  readonly id: string;
  readonly breachTitle: string;
  readonly breachPath: string;
  readonly path: string;
  readonly ledgerPath: string;
  readonly statement: string;
  readonly claimant: { readonly label: string; readonly role: string };
  readonly stance: Stance;
  /** "Wyze denies" */
  readonly says: string;
  /** "as reported by ZDNet", "from ZDNet" where the claimant's own words were read */
  readonly read: string;
  readonly directness: Directness;
  readonly directnessWords: string;
  /** "Dec 26 2019" or "no date seen" */
  readonly date: string;
  /** "2,400,000 users"; `null` where the claim gives no number. */
  readonly value: string | null;
  readonly subject: string;
  readonly group: string | null;
  /** Its own cell, or those of its rows for single data types. */
  readonly cells: readonly ClaimCell[];
  /** Statuses of the numbers that the claim gives or supports. */
  readonly numbers: readonly ShownStatus[];
  readonly parent: ClaimLink | null;
  readonly parts: readonly ClaimLink[];
  readonly source: Source & { readonly howSeen: string; readonly dateWords: string };
  readonly locator: string;
  readonly points: readonly { readonly question: string; readonly handling: string; readonly path: string }[];
  readonly events: readonly { readonly event: string; readonly date: string }[];
  /** The correction that withdrew it; `null` while it stands. */
  readonly withdrawal: Correction | null;
  /** How the statuses that it bears on came about. */
  readonly histories: readonly ClaimHistory[];
  readonly previous: ClaimLink | null;
  readonly next: ClaimLink | null;
}

/**
 * The page of one claim.
 * @throws RangeError when the breach has no such claim
 */
export function claimPage(dataset: Dataset, breach: Breach, id: string): ClaimPage {
  const all = allClaims(breach);
  const claim = byId(all, id);
  const source = byId(breach.sources, claim.source);
  const claimant = byId(dataset.claimants, claim.claimant);
  const parts = all.filter(({ parent }) => parent === id);
  const link = linker(dataset, breach);
  const order = inLedgerOrder(breach.claims);
  const place = order.indexOf(claim);
  const linkAt = (index: number): ClaimLink | null => (place >= 0 && order[index] ? link(order[index].id) : null);
  return {
    id,
    breachTitle: breach.title,
    breachPath: `/breaches/${breach.id}/`,
    path: claimPath(breach.id, id),
    ledgerPath: ledgerPath(breach.id, id),
    statement: claim.statement,
    claimant: { label: claimant.label, role: claimant.role },
    stance: claim.stance,
    says: `${claimant.label} ${STANCE_VERBS[claim.stance]}`,
    read: claim.directness === 'own' ? `from ${source.publisher}` : readIn(claim.directness, source.publisher),
    directness: claim.directness,
    directnessWords: DIRECTNESS_WORDS[claim.directness],
    date: formatDate(claim.date),
    value: claim.value === null ? null : `${formatCount(claim.value)} ${claim.unit ?? ''}`.trimEnd(),
    subject: SUBJECT_LABELS[claim.subject],
    group: claim.group === null ? null : byId(breach.groups, claim.group).label,
    cells: cellsOf([claim, ...parts], dataset, breach),
    numbers: shownStatuses(dataset, { ...breach, exposures: [] }, { claims: [id] }),
    parent: claim.parent === null ? null : link(claim.parent),
    parts: parts.map((part) => link(part.id)),
    source: { ...source, howSeen: HOW_SEEN_WORDS[source.how_seen], dateWords: formatDate(source.date) },
    locator: claim.locator,
    points: pointsOf(claim, parts, breach),
    events: breach.events.filter(({ claims }) => claims.includes(id)).map(eventLine),
    withdrawal: withdrawalOf(claim, breach.corrections),
    histories: claimHistories(dataset, breach, [claim, ...parts]),
    previous: place > 0 ? linkAt(place - 1) : null,
    next: linkAt(place + 1),
  };
}

/** The claims that have a page: those that stand, then those that were withdrawn. */
export function allClaims({ claims, withdrawnClaims }: Breach): readonly Claim[] {
  return [...claims, ...withdrawnClaims];
}

/** The cells of some claims, in their order. Other claims are told from these by id. */
function cellsOf(claims: readonly Claim[], dataset: Dataset, breach: Breach): ClaimCell[] {
  const own = new Set(claims.map(({ id }) => id));
  const link = linker(dataset, breach);
  const others = (ids: readonly string[]) => ids.filter((id) => !own.has(id)).map(link);
  const isAbout = ({ group, dataType }: Exposure) =>
    claims.some((claim) => claim.group === group && claim.data_type === dataType);
  return breach.exposures.filter(isAbout).map(({ dataType, group, status, yes, no, other }) => ({
    dataType,
    dataTypeLabel: byId(dataset.dataTypes, dataType).label,
    groupLabel: byId(breach.groups, group).label,
    status,
    statusWords: STATUS_LABELS[status],
    path: `/breaches/${breach.id}/?data-type=${dataType}#exposure-matrix`,
    yes: others(yes),
    no: others(no),
    other: others(other),
  }));
}

/** The questions that name the claim, or one of its rows for single data types. */
function pointsOf({ id }: Claim, parts: readonly Claim[], breach: Breach): ClaimPage['points'] {
  const named = new Set([id, ...parts.map((part) => part.id)]);
  return breach.points
    .filter(({ claims }: Point) => claims.some((claim) => named.has(claim)))
    .map((point) => ({ question: point.question, handling: point.handling, path: pointPath(breach.id, point.id) }));
}

function eventLine({ event, date, time, zone, precision }: BreachEvent): { event: string; date: string } {
  const clock = time === null ? '' : `, ${formatTime(time, precision)}`;
  return { event, date: `${formatDate(date)}${clock}${time === null || zone === null ? '' : ` ${zoneName(zone)}`}` };
}

function linker(dataset: Dataset, breach: Breach): (id: string) => ClaimLink {
  return (id) => {
    const { claimant, stance, date, directness, source, statement } = byId(allClaims(breach), id);
    const who = `${byId(dataset.claimants, claimant).label} ${STANCE_VERBS[stance]}`;
    const read = directness === 'own' ? '' : `, ${readIn(directness, byId(breach.sources, source).publisher)}`;
    return { id, path: claimPath(breach.id, id), statement, stance, attribution: `${who}, ${formatDate(date)}${read}` };
  };
}
