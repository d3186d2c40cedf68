/** No computer held personal data of customers before; an earlier date is a slip of the hand. */
export const EARLIEST_DAY = '1960-01-01';

/** The first day of a whole or partial date: `2019-12` gives `2019-12-01`. ISO days compare as strings. */
export function firstDay(partial: string): string {
  return `${partial}-01-01`.slice(0, '2019-12-01'.length);
}

/** The last day of a whole or partial date: `2019-12` gives `2019-12-31`. */
export function lastDay(partial: string): string {
  const [year = 0, month = 12, day] = partial.split('-').map(Number);
  return day === undefined ? new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) : partial;
}

/** The day after a day: `2019-12-31` gives `2020-01-01`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
