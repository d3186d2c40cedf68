import { UNITS, type Unit } from '../model/catalogue.ts';
import type { Dataset } from '../model/dataset.ts';
import { type ComparedRow, comparedRows } from './compared-rows.ts';
import { formatRounded } from './wording.ts';

/** A count as it is known: one number, a stretch between two, only an upper or a lower limit, or none. */
export type Bound = 'exact' | 'range' | 'ceiling' | 'floor' | 'none';

/** How many a breach affected, in the unit of whoever counted. */
export interface AffectedRow extends ComparedRow {
  readonly unit: Unit | null;
  readonly bound: Bound;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Every breach with its count: units with the most breaches first, in each the largest count first, and those without a
 * count at the end.
 */
export function affectedRows(dataset: Dataset): AffectedRow[] {
  const rows = comparedRows(dataset).map(affectedRow);
  const perUnit = Map.groupBy(rows, ({ unit }) => unit);
  const units = UNITS.toSorted((a, b) => (perUnit.get(b)?.length ?? 0) - (perUnit.get(a)?.length ?? 0));
  return [...units, null].flatMap((unit) => (perUnit.get(unit) ?? []).toSorted(largestFirst));
}

function affectedRow(row: ComparedRow): AffectedRow {
  const { unit = null, low = null, high = null } = row.breach.affected ?? {};
  return { ...row, unit, low, high, bound: boundOf(low, high) };
}

function boundOf(low: number | null, high: number | null): Bound {
  if (low === null) return high === null ? 'none' : 'ceiling';
  if (high === null) return 'floor';
  return low === high ? 'exact' : 'range';
}

function largestFirst(a: AffectedRow, b: AffectedRow): number {
  const largest = ({ low, high }: AffectedRow) => high ?? low ?? 0;
  return largest(b) - largest(a) || (b.low ?? 0) - (a.low ?? 0) || a.label.localeCompare(b.label, 'en');
}

/** "1 to 3 billion", "583,000 to 821,396", "at most 6 million", "at least 24", "no count" */
export function countWords({ bound, low, high }: AffectedRow): string {
  if (bound === 'ceiling') return `at most ${formatRounded(high ?? 0)}`;
  if (bound === 'floor') return `at least ${formatRounded(low ?? 0)}`;
  if (bound === 'range') return rangeWords(formatRounded(low ?? 0), formatRounded(high ?? 0));
  return bound === 'none' ? 'no count' : formatRounded(low ?? 0);
}

/** A word for a power of ten stands once where both ends have it. */
function rangeWords(low: string, high: string): string {
  const [, scale] = high.split(' ');
  const shared = scale !== undefined && low.endsWith(` ${scale}`);
  return `${shared ? low.slice(0, -scale.length - 1) : low} to ${high}`;
}
