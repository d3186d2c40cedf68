import { type ScaleTime, scaleUtc, utcMonth, utcYear } from 'd3';
import { daysOf } from '../../rows/calendar.ts';
import type { LeftRow } from '../../rows/what-is-left.ts';
import { formatDate } from '../../rows/wording.ts';
import type { DrawingSize } from '../define-chart.ts';
import { textWidth } from '../text-width.ts';

/** Where the parts stand, in pixels. */
export interface Layout {
  readonly labelWidth: number;
  readonly text: number;
  readonly from: number;
  readonly now: number;
  /** The tip of an arrow past now. */
  readonly past: number;
  /** The last column; `null` where its words stand beside the labels, above the bars. */
  readonly fix: number | null;
}

export const LAYOUTS: Record<DrawingSize, Layout> = {
  wide: { labelWidth: 264, text: 14, from: 288, now: 832, past: 876, fix: 920 },
  middle: { labelWidth: 206, text: 13, from: 222, now: 454, past: 486, fix: 514 },
  narrow: { labelWidth: 264, text: 14, from: 0, now: 246, past: 278, fix: null },
};

export type TimeScale = ScaleTime<number, number>;

/** A tick of the axis: where, and what is written below it. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

const DAY = 86_400_000;

/** Time from the first day to now; `null` where no date was seen, or the record is no younger than its first date. */
export function timeScale({ since, asOf }: LeftRow, { from, now }: Layout): TimeScale | null {
  if (since === null) return null;
  const [start, end] = [daysOf(since).first, daysOf(asOf).last];
  return end > start ? scaleUtc([start * DAY, end * DAY], [from, now]) : null;
}

/** Where a date stands, never outside the bars. */
export function placeOf(date: string, scale: TimeScale | null, { from, now }: Layout): number {
  return scale === null ? from : Math.min(now, Math.max(from, scale(daysOf(date).last * DAY)));
}

const byMonth = (iso: string): string => formatDate(iso.slice(0, 7));
const byYear = (iso: string): string => iso.slice(0, 4);

const STEPS = [
  ...[1, 3].map((months) => ({ interval: utcMonth.every(months), words: byMonth })),
  ...[1, 2, 5, 10, 20].map((years) => ({ interval: utcYear.every(years), words: byYear })),
];

/** Months, or years where there are too many of them, as many as have room. */
export function ticksOf(scale: TimeScale | null): Tick[] {
  if (scale === null) return [];
  const [start = new Date(0), end = new Date(0)] = scale.domain();
  for (const { interval, words } of STEPS) {
    const dates = interval?.range(start, end) ?? [];
    const ticks = dates.map((date) => ({ x: scale(date), label: words(date.toISOString()) }));
    if (ticks.every((tick, index) => hasRoom(tick, ticks[index + 1]))) return ticks;
  }
  return [];
}

function hasRoom(tick: Tick, next: Tick | undefined): boolean {
  return next === undefined || next.x - tick.x >= (textWidth(tick.label, 12) + textWidth(next.label, 12)) / 2 + 24;
}
