import type { Element } from 'hast';
import { s } from 'hastscript';
import { type Bounds, boundsWords, type Counted, type PlaceAmong } from '../../rows/place-among.ts';
import { siteTheme as theme } from '../theme.ts';
import {
  ACROSS,
  type Axis,
  anchorAt,
  axisOf,
  boundsPath,
  drawAxis,
  type PlaceScale,
  percent,
  valuesOf,
} from './axis.ts';

/** More of the others than these are drawn as bars, each for those of like size. */
const MOST_TICKS = 90;
const BARS_PER_DECADE = 5;
const [TOP, FOOT] = [22, 44];

/**
 * Where a value stands among others, as a drawing for a line of text or a column of a page. It has no width of its own:
 * positions are shares of the width there is, so that it is as sharp and its text as large at 288 pixels as at 1,120.
 * Each other breach is a thin line, joined where its count is a range, with a foot to the side on which it is open: to
 * the right for "at least", to the left for "at most". Hidden from assistive technology: `placeWords` says the same.
 */
export function drawPlace(place: PlaceAmong, scale: PlaceScale = 'counts'): Element {
  const axis = axisOf([...valuesOf([place.own]), ...extentOf(place.others)], scale);
  return s('svg', { className: ['place'], width: '100%', height: 62, ariaHidden: 'true', focusable: 'false' }, [
    s('svg', { width: '100%', height: 62, viewBox: `0 0 ${ACROSS} 62`, preserveAspectRatio: 'none' }, [
      s('path', {
        d: place.others.length > MOST_TICKS ? bars(place, axis) : lines(place, axis),
        fill: 'none',
        stroke: theme.edge,
        vectorEffect: 'non-scaling-stroke',
      }),
    ]),
    ...drawAxis(axis, FOOT),
    ...drawOwn(place.own, axis, scale),
  ]);
}

/** What was found out about others that several breaches are set among, so that a thousand pages take a thousand steps. */
const extents = new WeakMap<readonly Counted[], readonly number[]>();
const barsOfMany = new WeakMap<readonly Counted[], Map<string, string>>();

/** The smallest and the largest value; empty where there is none. */
function extentOf(others: readonly Counted[]): readonly number[] {
  const known = extents.get(others);
  if (known !== undefined) return known;
  const values = valuesOf(others).toSorted((a, b) => a - b);
  const extent = [values[0] ?? [], values.at(-1) ?? []].flat();
  extents.set(others, extent);
  return extent;
}

/** The others as lines, each a range where it is one. */
function lines({ others }: PlaceAmong, axis: Axis): string {
  return others.map((other) => boundsPath(other, axis, TOP + 6, FOOT - 4)).join('');
}

/** Many others as bars, as high as there are many of a size: each fifth of a power of ten has one. */
function bars({ others }: PlaceAmong, axis: Axis): string {
  const drawn = barsOfMany.get(others) ?? new Map<string, string>();
  barsOfMany.set(others, drawn);
  const key = `${axis.least} ${axis.decades}`;
  const path = drawn.get(key) ?? drawBars(others, axis);
  drawn.set(key, path);
  return path;
}

function drawBars(others: readonly Counted[], { at, decades }: Axis): string {
  const bins = Math.ceil(decades * BARS_PER_DECADE);
  const counts = Map.groupBy(
    others.flatMap(({ low, high }) => high ?? low ?? []),
    (value) => Math.min(bins - 1, Math.floor(at(value) * bins)),
  );
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  const step = ACROSS / bins;
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, { length }]) => {
      const height = Math.max(1, Math.round((length / most) * (FOOT - TOP)));
      return `M${Math.round(bin * step) + 2} ${FOOT}v-${height}h${Math.round(step) - 4}v${height}`;
    })
    .join('');
}

/** The breach itself: strong ends, a line between them, broken towards where it is open. */
function drawOwn(own: Bounds, { at }: Axis, scale: PlaceScale): Element[] {
  const [low, high] = [own.low, own.high].map((value) => (value === null ? null : at(value)));
  const ends = [...new Set([low, high])].filter((share) => share !== null && share !== undefined);
  const middle = (TOP + FOOT) / 2;
  const stroke = { stroke: theme.ink, strokeWidth: 3 };
  const label = scale === 'days' ? daysWords(own) : boundsWords(own);
  const anchor = ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  const isOpen = low === null || high === null;
  return [
    s('line', {
      x1: percent(low ?? 0),
      x2: percent(high ?? 1),
      y1: middle,
      y2: middle,
      ...stroke,
      strokeDasharray: isOpen ? '3 5' : undefined,
    }),
    ...ends.map((share) => s('line', { x1: percent(share), x2: percent(share), y1: TOP - 2, y2: FOOT, ...stroke })),
    s(
      'text',
      { x: percent(anchor), y: 13, fontSize: 13, fontWeight: 600, fill: theme.ink, textAnchor: anchorAt(anchor) },
      label,
    ),
  ];
}

/** "the same day", "23 days", "0 to 30 days" */
function daysWords({ low, high }: Bounds): string {
  if (low === 0 && high === 0) return 'the same day';
  return `${boundsWords({ low, high })} ${low === 1 && high === 1 ? 'day' : 'days'}`;
}
