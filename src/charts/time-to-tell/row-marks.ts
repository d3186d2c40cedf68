import type { LooseDate } from '../../model/catalogue.ts';
import { daysOf } from '../../rows/calendar.ts';
import type { ComparedBreach } from '../../rows/comparison.ts';
import { drawPill, type PillStyle } from '../compared/pill.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';
import type { DayScale } from './day-scale.ts';

/** In pixels: of the bar of the exposure, and of the dots where one of its ends is not known. */
const BAR = 7;
const OPEN = 20;

/** The days that a date can mean, counted from the first on which people can have been told. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The dates of a breach as spans; `null` where none was seen, all of them where nothing says when people were told. */
export interface Spans {
  readonly start: Span | null;
  readonly end: Span | null;
  readonly discovered: Span | null;
  readonly disclosed: Span | null;
}

export function spansOf({ exposureStart, exposureEnd, discovered, disclosed }: ComparedBreach): Spans {
  if (disclosed === null) return { start: null, end: null, discovered: null, disclosed: null };
  const told = daysOf(disclosed.date).first;
  const span = (date: LooseDate | null): Span | null => {
    if (date === null) return null;
    const { first, last } = daysOf(date.date);
    return { first: first - told, last: last - told };
  };
  return {
    start: span(exposureStart),
    end: span(exposureEnd),
    discovered: span(discovered),
    disclosed: span(disclosed),
  };
}

interface Place {
  readonly x: DayScale;
  readonly y: number;
  readonly theme: Theme;
}

/** Draws when a breach was open, when it was discovered and when people were told. */
export function drawMarks(layer: Layer, breach: ComparedBreach, { x, y, theme }: Place): void {
  const spans = spansOf(breach);
  drawExposure(layer, breach, spans, { x, y, theme });
  const { discovered, disclosed } = spans;
  // The ring first: of what was told on the day of its discovery, the disc stands in the ring.
  if (discovered && breach.discovered) {
    const ends = { from: x(discovered.first), to: x(discovered.last), y };
    drawPill(layer, breach.discovered, ends, ring(theme));
  }
  if (disclosed && breach.disclosed) {
    const ends = { from: x(disclosed.first), to: x(disclosed.last), y };
    drawPill(layer, breach.disclosed, ends, disc(theme));
  }
}

export function ring(theme: Theme): PillStyle {
  return { isFilled: false, theme, height: 12 };
}

export function disc(theme: Theme): PillStyle {
  return { isFilled: true, theme, height: 7 };
}

/** A bar over the days on which the data surely was open, paler ends where it may have been, dots where nobody says. */
function drawExposure(layer: Layer, breach: ComparedBreach, { start, end }: Spans, { x, y, theme }: Place): void {
  if (start === null && end === null) return;
  const isApproximate = breach.exposureStart?.isApproximate || breach.exposureEnd?.isApproximate;
  const whole = { from: x((start ?? end)?.first ?? 0), to: x((end ?? start)?.last ?? 0) };
  if (start && end && end.first > start.last) {
    drawOutline(layer, whole, { y, theme, isDashed: isApproximate === true });
    layer
      .append('rect')
      .attr('x', round(x(start.last)))
      .attr('y', y - BAR / 2)
      .attr('width', round(Math.max(1, x(end.first) - x(start.last))))
      .attr('height', BAR)
      .attr('fill', theme.edge);
  } else drawOutline(layer, whole, { y, theme, isDashed: isApproximate === true });
  if (start === null) drawDots(layer, whole.from - OPEN, whole.from, y, theme);
  if (end === null) drawDots(layer, whole.to, whole.to + OPEN, y, theme);
}

function drawOutline(
  layer: Layer,
  { from, to }: { readonly from: number; readonly to: number },
  { y, theme, isDashed }: { readonly y: number; readonly theme: Theme; readonly isDashed: boolean },
): void {
  const outline = layer
    .append('rect')
    .attr('x', round(from))
    .attr('y', y - BAR / 2)
    .attr('width', round(Math.max(1.5, to - from)))
    .attr('height', BAR)
    .attr('fill', theme['wash-2'])
    .attr('stroke', theme.edge);
  if (isDashed) outline.attr('stroke-dasharray', '3 2');
}

function drawDots(layer: Layer, from: number, to: number, y: number, theme: Theme): void {
  layer
    .append('line')
    .attr('x1', round(Math.max(2, from)))
    .attr('y1', y)
    .attr('x2', round(to))
    .attr('y2', y)
    .attr('stroke', theme.edge)
    .attr('stroke-width', 3)
    .attr('stroke-dasharray', '3 3');
}
