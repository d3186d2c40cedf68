import type { BreachEvent, Phase, Precision, Window } from '../model/breach-tables.ts';
import type { Claim } from '../model/claim.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Status } from '../model/status.ts';
import type { Claimant } from '../model/vocabulary.ts';
import { daysBetween, daysOf, minutesOfDay } from './calendar.ts';
import { STATUS_LABELS } from './status-words.ts';
import { detailDay, leadingWindow, placeOf, reachOf, type TimelinePlace } from './timeline-places.ts';
import { listWords } from './wording.ts';

/** A window, an event, or a further statement about the timing, as the timeline shows it. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: 'window' | 'event' | 'claim';
  /** Where the figure shows it. */
  readonly place: TimelinePlace;
  /** A whole or partial date; `null` for a claim without one. */
  readonly start: string | null;
  /** The last date of a window; `null` where none was given, and for events. */
  readonly end: string | null;
  /** Whole days from start to end of a window; `null` where they cannot be counted. */
  readonly days: number | null;
  readonly time: string | null;
  readonly zone: string | null;
  readonly precision: Precision | 'year' | null;
  /** Minutes after the first timed event of the day that is shown by the minute. */
  readonly minutesAfterFirst: number | null;
  readonly phase: Phase | null;
  readonly actor: Claimant;
  /** A few words, for drawings. */
  readonly label: string;
  /** The whole statement. */
  readonly what: string;
  /** Of a window: what stands behind it. `null` for events and claims, which the ledger gives no status. */
  readonly status: Status | null;
  /** "Confirmed by Wyze", "Said by IPVM" */
  readonly statusWords: string;
  /** Short labels of those whose claims the row rests on. */
  readonly sayers: readonly string[];
  /** How the window or claim reached its source, where that is not the claimant's own words. */
  readonly reached: string | null;
  readonly claims: readonly string[];
  readonly publisher: string;
  /** Date of the statement that the row rests on; `null` when not seen. */
  readonly said: string | null;
  /** Id of the breach, for links. */
  readonly breach: string;
  /** True where the actor is the responsible organisation. */
  readonly byOrganisation: boolean;
  readonly asOf: string;
}

interface Source {
  readonly dataset: Dataset;
  readonly breach: Breach;
}

/**
 * The windows (the leading one first), then the events in order of time, then what was said about the timing
 * that no window or event cites. Empty when there is none of the three.
 */
export function timelineRows(dataset: Dataset, scope: Scope): TimelineRow[] {
  const breach = breachOf(dataset, scope);
  const source = { dataset, breach };
  const lead = leadingWindow(breach);
  const detail = detailDay(breach.events);
  const reach = reachOf(breach, lead, detail);
  const windows = lead ? [lead, ...breach.windows.filter((other) => other !== lead)] : [];
  const rows = [
    ...windows.map((window) => windowRow(window, window === lead, source)),
    ...inOrder(breach.events).map((event) =>
      eventRow(event, placeOf(event, detail, reach), detail?.firstMinute ?? 0, source),
    ),
  ];
  return rows.length === 0 ? [] : [...rows, ...uncited(breach).map((claim) => claimRow(claim, source))];
}

/** By first day, then by time where it is known, then as the table lists them. */
function inOrder(events: readonly BreachEvent[]): BreachEvent[] {
  return events.toSorted((a, b) => daysOf(a.date).first - daysOf(b.date).first || minutesOrLast(a) - minutesOrLast(b));
}

function minutesOrLast({ time }: BreachEvent): number {
  return time === null ? 24 * 60 : minutesOfDay(time);
}

/** Statements about the timing that neither a window nor an event rests on: they have no place on an axis. */
function uncited({ claims, windows, events }: Breach): Claim[] {
  const cited = new Set([...windows.map(({ claim }) => claim), ...events.flatMap((event) => event.claims)]);
  return claims.filter(({ id, subject }) => subject === 'timeline' && !cited.has(id));
}

function windowRow(window: Window, leads: boolean, { dataset, breach }: Source): TimelineRow {
  const claim = byId(breach.claims, window.claim);
  const actor = byId(dataset.claimants, window.claimant);
  const status = windowStatus(claim, breach);
  return {
    ...common(breach, actor),
    id: `window-${window.id}`,
    kind: 'window',
    place: leads ? 'lead' : 'window',
    start: window.start,
    end: window.end,
    days: window.end === null ? null : daysBetween(window.start, window.end),
    precision: coarsest(window.start, window.end),
    phase: 'exposure',
    label: 'The data could be reached',
    what: claim.statement,
    status,
    statusWords: windowWords(status, actor),
    sayers: [actor.short_label],
    reached: reachedWords(claim),
    claims: [window.claim],
    publisher: byId(breach.sources, claim.source).publisher,
    said: claim.date,
  };
}

function eventRow(event: BreachEvent, place: TimelinePlace, firstMinute: number, source: Source): TimelineRow {
  const { dataset, breach } = source;
  const actor = byId(dataset.claimants, event.actor);
  const minute = place === 'hours' && event.time !== null ? minutesOfDay(event.time) : null;
  return {
    ...common(breach, actor),
    id: `event-${event.id}`,
    kind: 'event',
    place,
    start: event.date,
    time: event.time,
    zone: event.zone,
    precision: event.date.length === 4 ? 'year' : event.precision,
    minutesAfterFirst: minute === null ? null : minute - firstMinute,
    phase: event.phase,
    label: event.label,
    what: event.event,
    statusWords: saidBy(event.claims, source),
    sayers: sayersOf(event.claims, source),
    claims: event.claims,
    publisher: byId(breach.sources, event.source).publisher,
  };
}

function claimRow(claim: Claim, source: Source): TimelineRow {
  const { dataset, breach } = source;
  return {
    ...common(breach, byId(dataset.claimants, claim.claimant)),
    id: `claim-${claim.id}`,
    kind: 'claim',
    place: 'said',
    start: claim.date,
    label: claim.statement,
    what: claim.statement,
    statusWords: saidBy([claim.id], source),
    sayers: sayersOf([claim.id], source),
    reached: reachedWords(claim),
    claims: [claim.id],
    publisher: byId(breach.sources, claim.source).publisher,
    said: claim.date,
  };
}

/** What every kind of row shares, and the cells that stay empty unless the kind fills them. */
function common(breach: Breach, actor: Claimant) {
  return {
    breach: breach.id,
    asOf: breach.asOf,
    actor,
    byOrganisation: actor.id === breach.organisation,
    start: null,
    end: null,
    days: null,
    time: null,
    zone: null,
    precision: null,
    minutesAfterFirst: null,
    phase: null,
    status: null,
    reached: null,
    said: null,
  };
}

/**
 * Only the responsible organisation's own account of the window confirms it; what anybody else gives is claimed.
 * A different window is no denial: the dates stand side by side.
 */
function windowStatus(claim: Claim, breach: Breach): Status {
  const yes = claim.stance === 'confirms' || claim.stance === 'asserts';
  if (claim.claimant !== breach.organisation || !yes) return 'claimed';
  return claim.directness === 'own' || claim.directness === 'quoted' ? 'confirmed-own' : 'confirmed-press';
}

function windowWords(status: Status, actor: Claimant): string {
  const [word = '', ...via] = STATUS_LABELS[status].split(', ');
  return [`${word} by ${actor.short_label}`, ...via].join(', ');
}

function sayersOf(claimIds: readonly string[], { dataset, breach }: Source): string[] {
  const claimants = claimIds.map((id) => byId(breach.claims, id).claimant);
  return [...new Set(claimants)].map((id) => byId(dataset.claimants, id).short_label);
}

function saidBy(claimIds: readonly string[], source: Source): string {
  const names = sayersOf(claimIds, source);
  return names.length === 0 ? 'No claim cited' : `Said by ${listWords(names)}`;
}

function reachedWords({ directness }: Claim): string | null {
  if (directness === 'reposted') return 'seen in a repost or digest';
  return directness === 'reported' ? 'as reported' : null;
}

/** A window is no more precise than its vaguer end. */
function coarsest(start: string, end: string | null): 'day' | 'month' | 'year' {
  const length = Math.min(start.length, end?.length ?? 10);
  if (length === 10) return 'day';
  return length === 7 ? 'month' : 'year';
}
