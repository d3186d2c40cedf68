import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Bounds } from '../../rows/place-among.ts';
import { formatRounded } from '../../rows/wording.ts';
import { round } from '../marks.ts';
import { siteTheme as theme } from '../theme.ts';

/** How values are laid out: counts by powers of ten, days from "the same day" on. */
export type PlaceScale = 'counts' | 'days';

/** A mark on an axis, in words. */
interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A logarithmic axis without a width of its own. */
export interface Axis {
  /** Share of the width, 0 to 1. */
  at(value: number): number;
  readonly ticks: readonly Tick[];
  readonly decades: number;
  /** Where it begins, as a power of ten. */
  readonly least: number;
}

/** Drawings that are stretched to the width there is are so many units across. */
export const ACROSS = 1000;

const DAY_TICKS: readonly Tick[] = [
  { value: 0, label: 'same day' },
  { value: 7, label: 'week' },
  { value: 30, label: 'month' },
  { value: 365, label: 'year' },
  { value: 3652, label: '10 years' },
];

/** An axis for these values: from the power of ten below the smallest to the one above the largest. */
export function axisOf(values: readonly number[], scale: PlaceScale): Axis {
  // A day after none is a step like any other: counted from one, so that "the same day" has a place.
  const from = scale === 'days' ? 1 : 0;
  const log = (value: number) => Math.log10(Math.max(1, value + from));
  const least = scale === 'days' ? 0 : Math.floor(log(Math.min(...values)));
  const most = Math.max(least + 1, scale === 'days' ? log(Math.max(...values)) : Math.ceil(log(Math.max(...values))));
  const decades = most - least;
  return {
    at: (value) => (log(value) - least) / decades,
    ticks: scale === 'days' ? DAY_TICKS.filter(({ value }) => log(value) <= most) : powers(least, most),
    decades,
    least,
  };
}

/** At most four powers of ten. */
function powers(least: number, most: number): Tick[] {
  const step = Math.ceil((most - least) / 3);
  const count = Math.floor((most - least) / step) + 1;
  return Array.from({ length: count }, (_, index) => 10 ** (least + index * step)).map((value) => ({
    value,
    label: formatRounded(value),
  }));
}

/** The line of an axis with its ticks and their words below it, at a height in pixels. */
export function drawAxis({ at, ticks }: Axis, y: number): Element[] {
  return [
    s('line', { x1: 0, x2: '100%', y1: y + 0.5, y2: y + 0.5, stroke: theme.edge }),
    ...ticks.flatMap(({ value, label }) => {
      const share = at(value);
      const x = percent(share);
      return [
        s('line', { x1: x, x2: x, y1: y, y2: y + 5, stroke: theme.edge }),
        s('text', { x, y: y + 17, fontSize: 12, fill: theme['ink-2'], textAnchor: anchorAt(share) }, label),
      ];
    }),
  ];
}

/** Every value that stands in these bounds. */
export function valuesOf(bounds: readonly Bounds[]): number[] {
  return bounds.flatMap(({ low, high }) => [low ?? [], high ?? []].flat());
}

/**
 * A value as a path that is stretched to the width there is: an upright line, two that are joined where it is a range,
 * and one with a foot to the side on which it is open.
 *
 * @param from upper end of the lines, in pixels
 * @param to lower end
 */
export function boundsPath({ low, high }: Bounds, { at }: Axis, from: number, to: number): string {
  const x = (value: number) => Math.round(at(value) * ACROSS);
  if (low === null) return high === null ? '' : `M${x(high)} ${from}V${to}h-7`;
  if (high === null) return `M${x(low)} ${from}V${to}h7`;
  const first = `M${x(low)} ${from}V${to}`;
  return x(low) === x(high) ? first : `${first}M${x(low)} ${(from + to) / 2}H${x(high)}M${x(high)} ${from}V${to}`;
}

/** Text near an edge stays inside the drawing. */
export function anchorAt(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.2) return 'start';
  return share > 0.8 ? 'end' : 'middle';
}

export function percent(share: number): string {
  return `${round(share * 100)}%`;
}
