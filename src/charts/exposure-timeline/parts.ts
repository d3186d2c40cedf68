import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { TimelinePlace } from '../../rows/timeline-places.ts';
import { formatDate } from '../../rows/wording.ts';
import type { View } from '../define-chart.ts';
import { viewsBy } from '../views-by.ts';

/** The part of the figure that each place belongs to. */
const PARTS: Record<TimelinePlace, 'window' | 'day' | 'aftermath'> = {
  lead: 'window',
  window: 'window',
  days: 'window',
  earlier: 'window',
  said: 'window',
  hours: 'day',
  'same-day': 'day',
  aftermath: 'aftermath',
};

/** The window with the days around it, the day that is shown by the minute, and what followed. */
export function partsOf(rows: readonly TimelineRow[]): View<TimelineRow>[] {
  const labels = { window: 'The window', day: dayOf(rows), aftermath: 'What followed' };
  return viewsBy(rows, ({ place }) => ({ id: PARTS[place], label: labels[PARTS[place]] }));
}

/** The rows that a frame shows: of several parts, those that begin the first. */
export function topPart(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const next = rows.findIndex(({ place }) => PARTS[place] !== 'window');
  return next <= 0 ? rows : rows.slice(0, next);
}

function dayOf(rows: readonly TimelineRow[]): string {
  return formatDate(rows.find(({ place }) => place === 'hours')?.start ?? null);
}
