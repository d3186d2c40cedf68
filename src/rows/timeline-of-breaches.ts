import type { LooseDate } from '../model/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import { daysOf } from './calendar.ts';
import { type ComparedRow, comparedRows, type DatedMoment, firstKnown, PART_LABELS } from './compared-rows.ts';

/** When a breach became known, or the first date that is known of it. */
export interface DatedRow extends ComparedRow {
  readonly date: LooseDate | null;
  /** What the date is of. */
  readonly moment: DatedMoment | null;
  readonly precision: Precision;
}

/** How exactly a date is known; `none` where none was seen. */
export type Precision = 'day' | 'month' | 'year' | 'approximate' | 'none';

/** Every breach part by part, in each by date; those without any date last. */
export function datedRows(dataset: Dataset): DatedRow[] {
  const rows = comparedRows(dataset).map((row): DatedRow => {
    const known = firstKnown(row.breach);
    return {
      ...row,
      date: known?.date ?? null,
      moment: known?.of ?? null,
      precision: precisionOf(known?.date ?? null),
    };
  });
  const parts = Object.keys(PART_LABELS);
  return rows.toSorted(
    (a, b) =>
      parts.indexOf(a.part) - parts.indexOf(b.part) || dayOf(a) - dayOf(b) || a.label.localeCompare(b.label, 'en'),
  );
}

export function precisionOf(date: LooseDate | null): Precision {
  if (date === null) return 'none';
  if (date.isApproximate) return 'approximate';
  const parts = date.date.split('-').length;
  return parts === 3 ? 'day' : parts === 2 ? 'month' : 'year';
}

function dayOf({ date }: DatedRow): number {
  return date === null ? Number.POSITIVE_INFINITY : daysOf(date.date).first;
}
