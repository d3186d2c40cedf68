import { daysOf } from './calendar.ts';
import type { ComparedBreach } from './comparison.ts';
import type { Bounds } from './place-among.ts';

/**
 * Days from when somebody discovered a breach, which need not be those responsible, to when the public was told, at least and at most: a month or a year
 * leaves a range, and no count is less than zero. `null` where one of the dates was not seen, or is only about right.
 */
export function daysUntilTold({
  discovered,
  disclosed,
}: Pick<ComparedBreach, 'discovered' | 'disclosed'>): Bounds | null {
  if (discovered === null || disclosed === null) return null;
  if (discovered.isApproximate || disclosed.isApproximate) return null;
  const [noticed, told] = [daysOf(discovered.date), daysOf(disclosed.date)];
  const high = told.last - noticed.first;
  return high < 0 ? null : { low: Math.max(0, told.first - noticed.last), high };
}
