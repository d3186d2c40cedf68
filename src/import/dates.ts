import { errorOf, type Report } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';
import { isRealDate } from '../model/cells.ts';
import { EARLIEST_DAY, firstDay } from '../model/days.ts';

/** Where a value stands in a download. */
export interface Place {
  readonly file: string;
  readonly row: number | null;
  /** Number or name of the entry and of its part. */
  readonly column: string;
}

/** The day, month or year as given; `null`, with a report, when it is no date or has not come yet. */
export function pastDate(
  value: string,
  { today, report }: { readonly today: string; readonly report: Report },
  place: Place,
): string | null {
  if (!isRealDate(value)) {
    const remedy = 'A date of the calendar was expected. Mend it, or download the file again.';
    report(errorOf({ ...place, value, message: `${quote(value)} is not a date`, remedy }));
    return null;
  }
  if (firstDay(value) < EARLIEST_DAY) {
    const remedy = 'No computer held personal data then. Mend the date, or download the file again.';
    report(errorOf({ ...place, value, message: `${quote(value)} is too long ago`, remedy }));
    return null;
  }
  if (value > today.slice(0, value.length)) {
    const remedy = `It is later than today, ${today}. Mend it, or set this machine's clock.`;
    report(errorOf({ ...place, value, message: `${quote(value)} is in the future`, remedy }));
    return null;
  }
  return value;
}

/** A day whose first of the month, or of the year, stands for a month or year: then that is all that is known. */
export function withoutFirsts(value: string): string {
  return value.replace(/(?:-01-01|-01)$/, '');
}

/** The latest of some days; `null` of none. */
export function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** Reports a count that is not a whole number of zero or more; `null` and blank are not disclosed. */
export function countOf(value: unknown, report: Report, place: Place): number | null {
  if (value === null || value === undefined || value === '') return null;
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  const shown = quote(typeof value === 'string' ? value : JSON.stringify(value));
  const remedy = 'A whole number of zero or more was expected. Mend it, or download the file again.';
  report(errorOf({ ...place, value: shown, message: `${shown} is not a count`, remedy }));
  return null;
}
