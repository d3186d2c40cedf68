import { type ScaleLinear, scaleLinear } from 'd3';
import { dateOfDay, daysOf } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { leadOf } from '../../rows/timeline-words.ts';
import { formatDate, formatDay } from '../../rows/wording.ts';
import { at, type Panel, type Role, stroke, widthOf, write } from './pen.ts';

/** Days since 1970-01-01, as far as the axis of days reaches; both are shown. */
export interface DayDomain {
  readonly first: number;
  readonly last: number;
}

/** From the left edge of a day to a pixel; a day ends where the next begins. */
export type DayScale = ScaleLinear<number, number>;

/** A tick with its label. */
interface Tick {
  readonly day: number;
  readonly text: string;
  readonly role: Role;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Days, or where those stand too close months, from one regular tick to the next. */
const DAY_STEPS = [1, 2, 4, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60];
const TICK_PITCH = 58;
const TICK_GAP = 4;

/**
 * The days to show: the leading window, the events near it, and other windows as far as they lie near.
 * `null` where nothing has a place on the axis. A vaguer date or a far window is cut off, never stretches it.
 */
export function dayDomain(rows: readonly TimelineRow[]): DayDomain | null {
  const drawn = rows.filter(({ place }) => place === 'lead' || place === 'window' || place === 'days');
  if (drawn.length === 0) return null;
  const core = coreDays(drawn);
  const length = core.last - core.first;
  const near = Math.max(7, Math.round(length / 3));
  const close = drawn.flatMap(endDays).filter((day) => day >= core.first - near && day <= core.last + near);
  const first = Math.min(core.first, ...close);
  const last = Math.max(core.last, ...close);
  const margin = Math.max(1, Math.round((last - first) * 0.05));
  return { first: first - margin, last: last + margin };
}

/** A linear scale: every day has the same width. */
export function dayScale({ first, last }: DayDomain, left: number, right: number): DayScale {
  return scaleLinear([first, last + 1], [left, right]);
}

/**
 * Draws the axis with the dates that matter in bold; a label that would touch another is left out.
 * Returns where labels stand, for leaders to begin under them.
 */
export function drawDayAxis(
  panel: Panel,
  rows: readonly TimelineRow[],
  domain: DayDomain,
  x: DayScale,
  y: number,
): number[] {
  const { layer, theme } = panel;
  const [left = 0, right = 0] = x.range();
  stroke(layer, `M${at(left, y)}H${right}`, theme['ink-3']);
  return dayTicks(rows, domain, x).map(({ day, text, role, anchor }) => {
    const middle = x(day + 0.5);
    stroke(layer, `M${at(middle, y)}v5`, theme['ink-3']);
    write(layer, theme, text, { x: labelX(middle, anchor), y: y + 19, role, anchor });
    return middle;
  });
}

/**
 * The first and last day of the leading window, or of the events where nobody gives a window.
 * A window that nobody gives an end for takes a week of the axis, to show that it went on.
 */
function coreDays(drawn: readonly TimelineRow[]): DayDomain {
  const lead = leadOf(drawn);
  if (!lead) return extent(drawn.flatMap(endDays));
  const days = endDays(lead);
  if (lead.end !== null) return extent(days);
  const ends = drawn.flatMap(({ place, end }) => (place === 'window' && end !== null ? daysOf(end).last : []));
  return extent([...days, ...(ends.length > 0 ? ends : days.map((day) => day + 7))]);
}

function extent(days: readonly number[]): DayDomain {
  return { first: Math.min(...days), last: Math.max(...days) };
}

function endDays({ start, end }: TimelineRow): number[] {
  return [start, end].flatMap((date) => (date === null ? [] : [daysOf(date).first, daysOf(date).last]));
}

/** Ticks by importance, each kept if its label has room beside those already kept. */
function dayTicks(rows: readonly TimelineRow[], domain: DayDomain, x: DayScale): Tick[] {
  const ticks = [...boldTicks(rows), ...eventTicks(rows), ...regularTicks(rows, domain, x)];
  const kept = withRoom(ticks.map(withoutMonth), x).toSorted((a, b) => a.day - b.day);
  // A month before the number makes a label wider, so those that gained one are tried again, the bold ones first.
  const named = withMonths(kept);
  return withRoom([...named.filter(({ role }) => role === 'tick'), ...named.filter(({ role }) => role !== 'tick')], x);
}

function withRoom(ticks: readonly Tick[], x: DayScale): Tick[] {
  const [start = 0, end = 0] = x.range();
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const { left, right } = tickBox(tick, x);
    const free = kept.every((other) => {
      const box = tickBox(other, x);
      return right + TICK_GAP < box.left || left > box.right + TICK_GAP;
    });
    if (free && left >= Math.max(0, start - 12) && right <= end + 2) kept.push(tick);
  }
  return kept;
}

function boldTicks(rows: readonly TimelineRow[]): Tick[] {
  const lead = leadOf(rows);
  const detail = rows.find(({ place }) => place === 'hours');
  const dates = [lead?.start, lead?.end, detail?.start].filter((date) => date?.length === 10);
  return [...new Set(dates)].map((date, index) => ({
    day: daysOf(date ?? '').first,
    text: formatDay(date ?? ''),
    role: 'tick',
    // The end of the window leaves its right side to the days after it.
    anchor: index === 0 ? 'middle' : 'end',
  }));
}

function eventTicks(rows: readonly TimelineRow[]): Tick[] {
  const days = rows.filter(({ place, start }) => place === 'days' && start?.length === 10);
  return days.map(({ start }) => plainTick(daysOf(start ?? '').first));
}

/** Evenly spaced, counted from the day the window opens, so that its first day stays in step; or at months' beginnings. */
function regularTicks(rows: readonly TimelineRow[], { first, last }: DayDomain, x: DayScale): Tick[] {
  const step = DAY_STEPS.find((days) => x(days) - x(0) >= TICK_PITCH);
  if (step === undefined) return monthTicks(first, last, x);
  const lead = leadOf(rows)?.start;
  const start = lead ? daysOf(lead).first : first;
  const offset = Math.ceil((first - start) / step);
  const count = Math.max(0, Math.floor((last - start) / step) - offset + 1);
  return Array.from({ length: count }, (_, index) => plainTick(start + (offset + index) * step));
}

function monthTicks(first: number, last: number, x: DayScale): Tick[] {
  const step = MONTH_STEPS.find((months) => x(months * 30) - x(0) >= TICK_PITCH) ?? 120;
  const months = Array.from({ length: Math.ceil((last - first) / 28) + 1 }, (_, index) => monthStart(first, index));
  return months
    .filter((day) => day >= first && day <= last)
    .filter((day) => (yearOf(day) * 12 + Number(dateOfDay(day).slice(5, 7)) - 1) % step === 0)
    .map(plainTick);
}

/** The first day of the month `count` months after that of `day`. */
function monthStart(day: number, count: number): number {
  const month = yearOf(day) * 12 + Number(dateOfDay(day).slice(5, 7)) - 1 + count;
  return daysOf(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`).first;
}

function yearOf(day: number): number {
  return Number(dateOfDay(day).slice(0, 4));
}

function plainTick(day: number): Tick {
  return { day, text: formatDay(dateOfDay(day)), role: 'small', anchor: 'middle' };
}

/** The month stands in the first label, in bold ones, and where it changes; the year where it changes. */
function withMonths(ticks: readonly Tick[]): Tick[] {
  return ticks.map((tick, index) => {
    const before = ticks[index - 1];
    const date = dateOfDay(tick.day);
    if (before && yearOf(before.day) !== yearOf(tick.day)) return { ...tick, text: formatDate(date) };
    const sameMonth = before && dateOfDay(before.day).slice(0, 7) === date.slice(0, 7);
    return sameMonth ? tick : { ...tick, text: formatDay(date) };
  });
}

function withoutMonth(tick: Tick): Tick {
  return tick.role === 'tick' ? tick : { ...tick, text: String(Number(dateOfDay(tick.day).slice(8))) };
}

function tickBox({ day, text, role, anchor }: Tick, x: DayScale): { left: number; right: number } {
  const width = widthOf(text, role);
  const end = labelX(x(day + 0.5), anchor);
  if (anchor === 'end') return { left: end - width, right: end };
  return { left: end - width / 2, right: end + width / 2 };
}

function labelX(middle: number, anchor: Tick['anchor']): number {
  return anchor === 'end' ? middle + 7 : middle;
}
