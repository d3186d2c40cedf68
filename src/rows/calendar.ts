import { formatDate, formatDay } from './wording.ts';

const DAY = 86_400_000;

/**
 * The first and the last day that a whole or partial date can mean, as days since 1970-01-01.
 * `2019-12-26` is one day, `2019-12` is 31 of them, `2019` is 365. Counted in UTC, so no zone or clock change can shift it.
 */
export function daysOf(date: string): { readonly first: number; readonly last: number } {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY - 1 };
}

/** A day since 1970-01-01 as a whole date: 18256 gives "2019-12-26". */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Days from one whole date to another; `null` where either is no more than a month or a year. */
export function daysBetween(start: string, end: string): number | null {
  if (start.length < 10 || end.length < 10) return null;
  return daysOf(end).first - daysOf(start).first;
}

/** Minutes since midnight: "09:21" gives 561. */
export function minutesOfDay(time: string): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Minutes since midnight as a clock has them: 561 gives "9:21". */
export function formatMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A time no more precise than it is known: "9:21", "about 10:00". */
export function formatTime(time: string, precision: string): string {
  const words = formatMinutes(minutesOfDay(time));
  return precision === 'minute' ? words : `about ${words}`;
}

/** The name readers know a zone by: "America/Los_Angeles" gives "Pacific time". An unknown zone keeps its name. */
export function zoneName(zone: string): string {
  if (/^(Etc\/)?(UTC|GMT)$/.test(zone)) return 'UTC';
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' });
    const name = format.formatToParts(Date.UTC(2020, 0, 1)).find(({ type }) => type === 'timeZoneName')?.value;
    return name?.replace(/ Time$/, ' time') ?? zone;
  } catch {
    return zone;
  }
}

/** "Dec 4 to Dec 26 2019"; the year stands once where both ends share it. */
export function formatRange(start: string, end: string): string {
  if (start === end) return formatDate(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
  return `${sameYear ? formatDay(start) : formatDate(start)} to ${formatDate(end)}`;
}
