import { textWidth } from '../text-width.ts';

/** Where a day stands, counted from the first on which people can have been told: -3 is three days before it. */
export type DayScale = (day: number) => number;

/** A day that the axis names. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

/** The ticks in the order of their importance: the first that have room are drawn. */
const TICKS: readonly Tick[] = [
  { day: 0, label: 'told' },
  { day: -365, label: '1 year' },
  { day: -3650, label: '10 years' },
  { day: -30, label: '1 month' },
  { day: -7, label: '1 week' },
  { day: -1, label: '1 day' },
  { day: 365, label: '1 year after' },
  { day: 30, label: '1 month after' },
];

/** After people were told little happens that is drawn: that side is narrower by this. */
const AFTER = 0.4;

/**
 * A scale on which each tenfold number of days takes as much room, on both sides of the day of disclosure. The first
 * day has room too, which a logarithm alone has not.
 *
 * @param days the first and the last day that are drawn
 */
export function dayScale(days: readonly [number, number], [from, to]: readonly [number, number]): DayScale {
  const [first, last] = [warped(Math.min(days[0], -30)), warped(Math.max(days[1], 1))];
  return (day) => from + ((warped(day) - first) / (last - first)) * (to - from);
}

/** As many ticks as have room for their labels between the ends. */
export function ticksOf(x: DayScale, [from, to]: readonly [number, number]): (Tick & { readonly x: number })[] {
  const placed: (Tick & { readonly x: number; readonly half: number })[] = [];
  for (const tick of TICKS) {
    const at = x(tick.day);
    const half = textWidth(tick.label, 12) / 2;
    const isInside = at - half >= from && at + half <= to;
    if (isInside && placed.every((other) => Math.abs(other.x - at) >= other.half + half + 8)) {
      placed.push({ ...tick, x: at, half });
    }
  }
  return placed;
}

function warped(day: number): number {
  const size = Math.log10(1 + Math.abs(day));
  return day < 0 ? -size : AFTER * size;
}
