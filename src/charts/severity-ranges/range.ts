import type { Theme } from '../define-chart.ts';
import type { Layer } from '../start-drawing.ts';

const DOT = 6.5;
const CAP = 6;

/** Draws the stretch between two scores: a bar with a cap at each end, from `from` to `to`. */
export function drawRange(
  on: Layer,
  { from, to, y, theme }: { readonly from: number; readonly to: number; readonly y: number; readonly theme: Theme },
): void {
  const stroke = (d: string, width: number) =>
    on.append('path').attr('d', d).attr('fill', 'none').attr('stroke', theme.ink).attr('stroke-width', width);
  if (to > from) stroke(`M${from} ${y}H${to}`, 3);
  stroke(`M${from} ${y - CAP}v${2 * CAP}M${to} ${y - CAP}v${2 * CAP}`, 1.5);
}

/** Draws the dot of a score. */
export function drawDot(
  on: Layer,
  { x, y, theme }: { readonly x: number; readonly y: number; readonly theme: Theme },
): void {
  const dot = on.append('circle').attr('class', 'sev-dot').attr('cx', x).attr('cy', y).attr('r', DOT);
  dot.attr('fill', theme.ink).attr('stroke', theme.paper).attr('stroke-width', 1.5);
}

/** Draws the ring that stays at the default when the dot is moved away; under the dot it cannot be seen. */
export function drawHome(
  on: Layer,
  { x, y, theme }: { readonly x: number; readonly y: number; readonly theme: Theme },
): void {
  const ring = on
    .append('circle')
    .attr('cx', x)
    .attr('cy', y)
    .attr('r', DOT - 2);
  ring.attr('fill', theme.paper).attr('stroke', theme.ink).attr('stroke-width', 1.5);
}
