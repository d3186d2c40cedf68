import type { LooseDate } from '../model/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import { daysOf } from './calendar.ts';
import { type ComparedRow, comparedRows, PART_LABELS } from './compared-rows.ts';
import { formatCount } from './wording.ts';

/** How many days lie between two dates at least and at most: dates without a day leave it open. */
export interface Stretch {
  readonly least: number;
  readonly most: number;
  /** True where a source calls one of the dates approximate: then the limits are approximate too. */
  readonly isApproximate: boolean;
}

/** How long a breach was open and how long it took until people were told, as far as its dates say. */
export interface TellRow extends ComparedRow {
  /** From the beginning of the exposure to its end. */
  readonly open: Stretch | null;
  /** From the discovery to the disclosure. */
  readonly untold: Stretch | null;
}

/**
 * Every breach with its stretches of time, part by part; in each the longest from discovery to disclosure first, and
 * those without a date of discovery last, by how long they were open.
 */
export function tellRows(dataset: Dataset): TellRow[] {
  const rows = comparedRows(dataset).map((row) => {
    const { exposureStart, exposureEnd, discovered, disclosed } = row.breach;
    return { ...row, open: stretchOf(exposureStart, exposureEnd), untold: stretchOf(discovered, disclosed) };
  });
  const parts = Object.keys(PART_LABELS);
  return rows.toSorted(
    (a, b) =>
      parts.indexOf(a.part) - parts.indexOf(b.part) ||
      longerFirst(a.untold, b.untold) ||
      longerFirst(a.open, b.open) ||
      a.label.localeCompare(b.label, 'en'),
  );
}

/**
 * The days from one date to another, or `null` where one of them is not known, or where the second lies before the
 * first, however the dates are read.
 */
export function stretchOf(from: LooseDate | null, to: LooseDate | null): Stretch | null {
  if (from === null || to === null) return null;
  const [start, end] = [daysOf(from.date), daysOf(to.date)];
  const most = end.last - start.first;
  if (most < 0) return null;
  return {
    least: Math.max(0, end.first - start.last),
    most,
    isApproximate: from.isApproximate || to.isApproximate,
  };
}

/** "22 days", "144 to 174 days", "about 1 day", "same day", "not known" */
export function stretchWords(stretch: Stretch | null): string {
  if (stretch === null) return 'not known';
  const { least, most, isApproximate } = stretch;
  if (most === 0) return isApproximate ? 'about the same day' : 'same day';
  const days = least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`;
  return `${isApproximate ? 'about ' : ''}${days} ${most === 1 ? 'day' : 'days'}`;
}

function longerFirst(a: Stretch | null, b: Stretch | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.least - a.least || b.most - a.most;
}
