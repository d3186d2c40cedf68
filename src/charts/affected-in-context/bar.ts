import type { ScaleLogarithmic } from 'd3';
import type { AffectedRow } from '../../rows/affected-in-context.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';

export type CountScale = ScaleLogarithmic<number, number>;

/** In pixels: of a dot, of a bar, and of the open side of a limit. */
const DOT = 4;
const BAR = 5;
const OPEN = 18;
const STEM = 10;
const HEAD = 4;

/** Draws a count with its middle at `y`: a dot, a bar between two numbers, or a limit with an arrow to its open side. */
export function drawCount(layer: Layer, row: AffectedRow, x: (count: number) => number, y: number, theme: Theme): void {
  const { bound, low, high, hasRecord } = row;
  const color = hasRecord ? theme.ink : theme.edge;
  if (bound === 'exact') drawDot(layer, round(x(low ?? 1)), y, color);
  if (bound === 'range') drawBar(layer, { from: x(low ?? 1), to: x(high ?? 1) }, y, color);
  if (bound === 'ceiling') drawLimit(layer, { at: round(x(high ?? 1)), towards: -1 }, y, color);
  if (bound === 'floor') drawLimit(layer, { at: round(x(low ?? 1)), towards: 1 }, y, color);
}

export function drawDot(layer: Layer, x: number, y: number, color: string): void {
  layer.append('circle').attr('cx', x).attr('cy', y).attr('r', DOT).attr('fill', color);
}

/** Two numbers that are close together still make a bar that can be told from a dot. */
export function drawBar(layer: Layer, { from, to }: { from: number; to: number }, y: number, color: string): void {
  const width = Math.max(BAR, to - from);
  const d = `M${round(from)} ${y - BAR}v${2 * BAR}m0 ${-BAR}h${round(width)}m0 ${-BAR}v${2 * BAR}`;
  layer.append('path').attr('d', d).attr('stroke', color).attr('stroke-width', 2.5).attr('fill', 'none');
}

/** A stem at the number, and a dashed arrow to where the count can lie. */
export function drawLimit(
  layer: Layer,
  { at, towards }: { readonly at: number; readonly towards: 1 | -1 },
  y: number,
  color: string,
): void {
  const tip = at + towards * OPEN;
  layer
    .append('path')
    .attr('d', `M${at} ${y - STEM / 2}v${STEM}`)
    .attr('stroke', color)
    .attr('stroke-width', 2.5);
  layer
    .append('path')
    .attr('d', `M${at} ${y}H${tip}m${-towards * HEAD} ${-HEAD}l${towards * HEAD} ${HEAD}l${-towards * HEAD} ${HEAD}`)
    .attr('stroke', color)
    .attr('stroke-width', 1.5)
    .attr('fill', 'none');
}
