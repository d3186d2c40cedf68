import { daysOf } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { Theme } from '../define-chart.ts';
import type { DayScale } from './day-axis.ts';
import { at, block, type Layer, stroke } from './pen.ts';

/** Where a window is drawn, in pixels. Between `start` and `from`, and `to` and `end`, the hour is not known. */
export interface BarSpan {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** False where no end was given, or where the end lies beyond the axis. */
  readonly closed: boolean;
  /** False where the window begins before the axis. */
  readonly begun: boolean;
}

/**
 * The span of a window, cut to the axis. A date without an hour is as wide as its day (or month, or year),
 * so the solid part begins when it ends. A window without an end stops, open, at `limit`.
 *
 * @param limit day after which a window without an end is not drawn on
 */
export function barSpan({ start, end }: TimelineRow, x: DayScale, limit: number): BarSpan {
  const [left = 0, right = 0] = x.range();
  const cut = (day: number) => Math.min(right, Math.max(left, x(day)));
  const first = daysOf(start ?? '');
  const last = end === null ? { first: limit + 1, last: limit } : daysOf(end);
  const from = cut(first.last + 1);
  return {
    start: cut(first.first),
    from,
    to: Math.max(from, cut(last.first)),
    end: Math.max(from, cut(last.last + 1)),
    closed: end !== null && x(last.last + 1) <= right + 0.01,
    begun: x(first.first) >= left - 0.01,
  };
}

/** A solid bar for a confirmed window, an open one for any other; its ends are paler where the hour is not known. */
export function drawBar(
  layer: Layer,
  theme: Theme,
  span: BarSpan,
  { y, height, confirmed }: { y: number; height: number; confirmed: boolean },
): void {
  if (confirmed) drawSolid(layer, theme, span, y, height);
  else drawOpen(layer, theme, span, y, height);
}

/** Where a solid bar stops without an end: stripes that thin out, as distances from there. */
const FADE = [
  { from: 22, width: 7 },
  { from: 12, width: 5 },
  { from: 4, width: 3 },
];

function drawSolid(layer: Layer, theme: Theme, span: BarSpan, y: number, height: number): void {
  const fade = span.closed ? 0 : Math.min(26, span.to - span.from);
  block(layer, { x: span.start, y, width: span.end - span.start - fade, height }, theme.accent).attr(
    'fill-opacity',
    0.45,
  );
  block(layer, { x: span.from, y, width: span.to - span.from - fade, height }, theme.accent);
  if (fade < 26) return;
  for (const { from, width } of FADE) block(layer, { x: span.to - from, y, width, height }, theme.accent);
}

function drawOpen(layer: Layer, theme: Theme, span: BarSpan, y: number, height: number): void {
  block(layer, { x: span.start, y, width: span.end - span.start, height }, theme.paper);
  const [top, bottom] = [y + 0.75, y + height - 0.75];
  const { start, from, to, end, begun, closed } = span;
  const vague = (inner: number, edge: number, shut: boolean): string => {
    if (inner === edge) return '';
    return shut
      ? `M${at(inner, top)}H${at(edge)}V${at(bottom)}H${at(inner)}`
      : `M${at(inner, top)}H${at(edge)}M${at(inner, bottom)}H${at(edge)}`;
  };
  const soft = vague(from, start + 0.5, begun) + vague(to, end - 0.5, closed);
  if (from > start || end > to) stroke(layer, soft, theme['ink-3']);
  const left = begun || from > start ? `V${at(bottom)}` : `M${at(from, bottom)}`;
  stroke(layer, `M${at(to, top)}H${at(from)}${left}H${at(to)}${closed && to > from ? 'Z' : ''}`, theme.ink, 1.5);
}
