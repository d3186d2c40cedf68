import { formatRange, formatTime, minutesOfDay, zoneName } from './calendar.ts';
import type { TimelineRow } from './exposure-timeline.ts';
import { readVia } from './number-sources.ts';
import { formatCount, formatDate, formatDay, listWords, numberWord, sentenceCase, withinSentence } from './wording.ts';

/** The first notice and the first publication after it, on the day that is shown by the minute. */
export interface PublicGap {
  readonly notice: TimelineRow;
  readonly publication: TimelineRow;
  readonly minutes: number;
}

/** Of the events known to the minute: the first discovery, and the first disclosure after it; `null` without both. */
export function publicGap(rows: readonly TimelineRow[]): PublicGap | null {
  const exact = rows.filter(({ place, precision }) => place === 'hours' && precision === 'minute');
  const notice = exact.find(({ phase }) => phase === 'discovery');
  const publication = exact.find((row) => row.phase === 'disclosure' && minutesIn(row) > minutesIn(notice));
  if (!notice || !publication) return null;
  return { notice, publication, minutes: minutesIn(publication) - minutesIn(notice) };
}

/** "By Wyze’s account exposed for 22 days, then public 14 minutes after the first notice" */
export function timelineFinding(rows: readonly TimelineRow[]): string {
  const lead = leadOf(rows);
  const gap = publicGap(rows);
  if (!lead) return gap ? sentenceCase(`${gapWords(gap)}, by ${accountsOf(gap)}`) : eventsWords(rows);
  const exposed = exposedWords(lead);
  const by = `by ${possessive(lead.actor.short_label)} account`;
  if (!gap) return `${sentenceCase(exposed)} ${by}${lead.end === null ? ', no end given' : ''}`;
  const isSame = accountsOf(gap) === `${possessive(lead.actor.short_label)} account`;
  if (isSame && lead.end !== null) return `${sentenceCase(by)} ${exposed}, then ${gapWords(gap)}`;
  return `${sentenceCase(exposed)} ${by}; ${gapWords(gap)}, by ${accountsOf(gap)}`;
}

function gapWords({ minutes }: PublicGap): string {
  return `public ${countOf(minutes, 'minute')} after the first notice`;
}

/** "Wyze’s account", "the accounts of A and B": of those who time both events, or else of everyone who times one. */
function accountsOf({ notice, publication }: PublicGap): string {
  const both = notice.sayers.filter((name) => publication.sayers.includes(name));
  const names = both.length > 0 ? both : [...new Set([...notice.sayers, ...publication.sayers])];
  const [only] = names;
  if (only === undefined) return `${possessive(publication.publisher)} account`;
  return names.length === 1 ? `${possessive(only)} account` : `the accounts of ${listWords(names)}`;
}

/** Of a part of the timeline, only what it holds: the dates of exposure may stand in another. */
function eventsWords(rows: readonly TimelineRow[]): string {
  const events = eventsOf(rows);
  const count = sentenceCase(countWord(events.length, 'event'));
  if (!isPart(rows)) return `${count} known, no dates of exposure given`;
  const [first, last] = [events[0]?.start ?? null, events.at(-1)?.start ?? null];
  return first === last
    ? `${count} on ${formatDate(first)}`
    : `${count} between ${formatDate(first)} and ${formatDate(last)}`;
}

/** True of the events of one day or of what followed, taken out of their timeline. */
function isPart(rows: readonly TimelineRow[]): boolean {
  return (
    rows.every(({ place }) => place === 'hours' || place === 'same-day') ||
    rows.every(({ place }) => place === 'aftermath')
  );
}

/** What is shown, and to what date. */
export function timelineMeasure(rows: readonly TimelineRow[]): string {
  const last = eventsOf(rows).at(-1);
  const followed = last?.start ? `, and what happened until ${formatDate(last.start)}` : '';
  if (leadOf(rows)) return `Dates between which the data could be reached, by who gives them${followed}`;
  return `What happened, as far as its date is known${last?.start ? `, until ${formatDate(last.start)}` : ''}`;
}

/** The timeline in sentences. */
export function timelineSummary(rows: readonly TimelineRow[]): string {
  const sentences = [
    leadSentence(rows),
    otherWindows(rows),
    hoursSentence(rows),
    aroundSentence(rows),
    lastSentence(rows),
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Sources: of the numbers in the title first, then of the figure's parts in their order. */
export function timelineSources(rows: readonly TimelineRow[]): string {
  const lead = leadOf(rows);
  const timed = timedRows(rows);
  const timedBy = [...new Set(timed.map(({ publisher }) => publisher))];
  const day = timed[0]?.start;
  const named = [
    lead && readVia({ label: lead.actor.short_label, name: lead.actor.label, date: lead.said }, [lead.publisher]),
    day && `${formatDay(day)} by the minute: ${listWords(timedBy)}`,
  ].filter((words) => typeof words === 'string');
  const known = new Set([lead?.publisher, ...timedBy]);
  const rest = [...new Set(rows.map(({ publisher }) => publisher))].filter((publisher) => !known.has(publisher));
  if (rest.length === 0) return named.join('; ');
  if (named.length === 0) return listWords(rest);
  return `${named.join('; ')}; ${countWord(rest.length, 'more publisher')}, each named in the table`;
}

/** The two events whose minutes the title counts; without them, the first of the day that is shown by the minute. */
function timedRows(rows: readonly TimelineRow[]): TimelineRow[] {
  const gap = publicGap(rows);
  return gap ? [gap.notice, gap.publication] : rows.filter(({ place }) => place === 'hours').slice(0, 1);
}

/** What is confirmed and what is not. */
export function timelineStatus(rows: readonly TimelineRow[]): string {
  const lead = leadOf(rows);
  const others = rows.some(({ place }) => place === 'window');
  const parts = [
    lead && `window ${withinSentence(lead.statusWords)}`,
    others && 'other windows as published',
    eventsOf(rows).length > 0 && 'events as their sources give them',
  ];
  return parts.filter(Boolean).join('; ');
}

/** A window's dates: "Dec 4 to Dec 26 2019", "from Dec 14 2019, no end given". */
export function windowDates({ start, end }: TimelineRow): string {
  if (start === null) return formatDate(start);
  return end === null ? `from ${formatDate(start)}, no end given` : formatRange(start, end);
}

/** When an event took place: "Dec 26 2019, about 10:00 Pacific time", "Jun 2019". */
export function eventWhen(row: TimelineRow): string {
  const date = formatDate(row.start);
  return row.time === null ? date : `${date}, ${timeOf(row)}`;
}

/** The time of a timed event with its zone: "about 10:00 Pacific time", "9:21, zone not given"; empty without a time. */
export function timeOf({ time, zone, precision }: TimelineRow): string {
  if (time === null) return '';
  return `${formatTime(time, precision ?? 'hour')}${zone === null ? ', zone not given' : ` ${zoneName(zone)}`}`;
}

/** "22 days", "1 day" */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "Wyze’s", "N.Y. Times’" */
export function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
}

/** The window that the figure leads with. */
export function leadOf(rows: readonly TimelineRow[]): TimelineRow | undefined {
  return rows.find(({ place }) => place === 'lead');
}

function countWord(count: number, noun: string): string {
  return `${numberWord(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function eventsOf(rows: readonly TimelineRow[]): TimelineRow[] {
  return rows.filter(({ kind }) => kind === 'event');
}

function minutesIn(row: TimelineRow | undefined): number {
  return row?.time ? minutesOfDay(row.time) : Number.NaN;
}

function exposedWords(lead: TimelineRow): string {
  if (lead.days !== null && lead.days > 0) return `exposed for ${countOf(lead.days, 'day')}`;
  if (lead.end === lead.start) return `exposed ${lead.days === null ? 'in' : 'on'} ${formatDate(lead.start)}`;
  if (lead.end === null) return `exposed from ${formatDate(lead.start)}`;
  return `exposed from ${windowDates(lead)}`;
}

function leadSentence(rows: readonly TimelineRow[]): string {
  const lead = leadOf(rows);
  if (!lead && isPart(rows)) return '';
  if (!lead) return `No source seen gives the dates between which the data could be reached.${daysWords(rows)}`;
  const days = lead.days === null ? '' : `, ${countOf(lead.days, 'day')}`;
  return `${lead.actor.short_label} gives the window as ${windowDates(lead)}${days}.`;
}

/** The events on the axis of days, for a breach that has no window to speak of. */
function daysWords(rows: readonly TimelineRow[]): string {
  const days = rows.filter(({ place }) => place === 'days');
  if (days.length === 0) return '';
  const words = days.slice(0, 5).map((row) => `${eventWhen(row)}, ${row.label}`);
  const more = days.length > 5 ? `; and ${countOf(days.length - 5, 'more event')}` : '';
  return ` Known: ${words.join('; ')}${more}.`;
}

function otherWindows(rows: readonly TimelineRow[]): string {
  const others = rows.filter(({ place }) => place === 'window');
  if (others.length === 0) return '';
  const words = others.map((row) => `${row.actor.short_label} ${windowDates(row)}`);
  return `${sentenceCase(countWord(others.length, 'other'))} ${others.length === 1 ? 'gives' : 'give'} it differently: ${words.join('; ')}.`;
}

function hoursSentence(rows: readonly TimelineRow[]): string {
  const hours = rows.filter(({ place }) => place === 'hours');
  const [first] = hours;
  if (!first) return '';
  const zone = first.zone === null ? 'zone not given' : zoneName(first.zone);
  const steps = hours.map(
    (row) => `${row.time === null ? '' : formatTime(row.time, row.precision ?? 'hour')} ${row.label}${laterWords(row)}`,
  );
  return `On ${formatDate(first.start)} (${zone}): ${steps.join('; ')}.`;
}

function laterWords({ minutesAfterFirst, precision }: TimelineRow): string {
  if (!minutesAfterFirst || precision !== 'minute') return '';
  return `, ${countOf(minutesAfterFirst, 'minute')} after the first`;
}

function aroundSentence(rows: readonly TimelineRow[]): string {
  const earlier = rows.filter(({ place }) => place === 'earlier');
  if (earlier.length === 0) return '';
  return `Before the dates drawn: ${earlier.map((row) => `${eventWhen(row)}, ${row.label}`).join('; ')}.`;
}

function lastSentence(rows: readonly TimelineRow[]): string {
  const last = rows.findLast(({ place }) => place === 'aftermath');
  return last ? `The last event on record is of ${formatDate(last.start)}.` : '';
}
