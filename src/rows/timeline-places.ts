import type { BreachEvent, Window } from '../model/breach-tables.ts';
import type { Breach } from '../model/dataset.ts';
import { daysOf, minutesOfDay } from './calendar.ts';

/**
 * Where the timeline shows a row. `lead` and `window`: a bar. `days`: a mark on the axis of days. `hours`: a mark on
 * the axis of minutes. `same-day`: beside that axis, its hour in that zone not known. `aftermath`: on the axis of
 * months. `earlier`: in words, because it would stretch the axis. `said`: in words, a statement without a place.
 */
export type TimelinePlace = 'lead' | 'window' | 'days' | 'hours' | 'same-day' | 'aftermath' | 'earlier' | 'said';

/** The day that is shown by the minute, in one zone. */
export interface DetailDay {
  readonly date: string;
  readonly zone: string | null;
  readonly firstMinute: number;
}

/** Days since 1970-01-01 between which the axis of days may show something, both included. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

const NEAR = 7;

/** The window that the figure leads with: the responsible organisation's, or else the first that anybody gives. */
export function leadingWindow({ windows, organisation }: Breach): Window | undefined {
  return windows.find(({ claimant }) => claimant === organisation) ?? windows[0];
}

/**
 * The day with the most timed events in one zone, the earliest where days tie.
 * `null` below two such events: an axis of minutes with a single mark compares nothing.
 */
export function detailDay(events: readonly BreachEvent[]): DetailDay | null {
  const timed = events.filter(({ time, date }) => time !== null && date.length === 10);
  const groups = [...Map.groupBy(timed, ({ date, zone }) => `${date} ${zone ?? ''}`).values()];
  const [densest = []] = groups.toSorted((a, b) => b.length - a.length || compareDates(a, b));
  const [first] = densest;
  if (!first || densest.length < 2) return null;
  return { date: first.date, zone: first.zone, firstMinute: Math.min(...densest.map(minutes)) };
}

/**
 * The leading window (or, without one, the detail day or the first event) and what lies near it: up to a week, or a
 * third of a longer window. A window without an end reaches to the latest end that anybody else gives.
 */
export function reachOf(breach: Breach, lead: Window | undefined, detail: DetailDay | null): Reach {
  const anchor = lead ? windowDays(lead, breach.windows) : daysOf(detail?.date ?? firstDate(breach.events));
  const near = Math.max(NEAR, Math.round((anchor.last - anchor.first) / 3));
  return { first: anchor.first - near, last: anchor.last + near };
}

/** Where an event is shown. */
export function placeOf(event: BreachEvent, detail: DetailDay | null, reach: Reach): TimelinePlace {
  if (event.date === detail?.date) return event.time !== null && event.zone === detail.zone ? 'hours' : 'same-day';
  const { first, last } = daysOf(event.date);
  if (last < reach.first) return 'earlier';
  return first > reach.last ? 'aftermath' : 'days';
}

function windowDays(lead: Window, windows: readonly Window[]): Reach {
  const { first } = daysOf(lead.start);
  const ends = lead.end === null ? windows.flatMap(({ end }) => end ?? []) : [lead.end];
  return { first, last: Math.max(daysOf(lead.start).last, ...ends.map((end) => daysOf(end).last)) };
}

function firstDate(events: readonly BreachEvent[]): string {
  const [first] = events.map(({ date }) => date).toSorted((a, b) => daysOf(a).first - daysOf(b).first);
  return first ?? '1970-01-01';
}

function minutes({ time }: BreachEvent): number {
  return minutesOfDay(time ?? '00:00');
}

function compareDates([a]: readonly BreachEvent[], [b]: readonly BreachEvent[]): number {
  return daysOf(a?.date ?? '').first - daysOf(b?.date ?? '').first;
}
