import type { Status } from '../../model/status.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';

/** How a bar ends: at now, at a date, past now, or open because only its order of size is known. */
export type BarEnd = 'now' | 'date' | 'arrow' | 'open';

/** A bar in pixels; `y` is its top. An arrow's tip is at `to`, an open end fades out before it. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly end: BarEnd;
  readonly status: Status;
}

export const BAR_HEIGHT = 11;
const HEAD = { length: 11, flare: 3.5 };
/** Of an open end: the dashes after the solid part. */
const OPEN = 14;
const HATCH_STEP = 5;

/** Draws a bar with the fill of its status: solid, open or hatched. Only confirmed exposure has the accent. */
export function drawBar(layer: Layer, bar: Bar, theme: Theme): void {
  const isConfirmed = bar.status === 'confirmed-own' || bar.status === 'confirmed-press';
  const color = isConfirmed ? theme.accent : theme.ink;
  if (bar.end === 'open') drawOpenEnd(layer, bar, color);
  const body = layer
    .append('path')
    .attr('d', outline(bar))
    .attr('fill', isConfirmed ? color : theme.paper);
  if (isConfirmed) return;
  body.attr('stroke', color).attr('stroke-width', 1.25);
  if (bar.status === 'disputed') layer.append('path').attr('d', hatch(bar)).attr('stroke', color).attr('fill', 'none');
}

function outline({ from, to, y, end }: Bar): string {
  const solid = bodyEnd({ to, end });
  const [left, right, top, bottom] = [round(from), round(solid), y, y + BAR_HEIGHT];
  if (end !== 'arrow') return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const middle = y + BAR_HEIGHT / 2;
  return `M${left} ${top}H${right}V${top - HEAD.flare}L${round(to)} ${middle}L${right} ${bottom + HEAD.flare}V${bottom}H${left}Z`;
}

function bodyEnd({ to, end }: Pick<Bar, 'to' | 'end'>): number {
  if (end === 'arrow') return to - HEAD.length;
  return end === 'open' ? to - OPEN : to;
}

function drawOpenEnd(layer: Layer, { to, y }: Bar, color: string): void {
  const d = `M${round(to - OPEN)} ${y + 0.75}H${round(to)}M${round(to - OPEN)} ${y + BAR_HEIGHT - 0.75}H${round(to)}`;
  layer.append('path').attr('d', d).attr('stroke', color).attr('stroke-width', 1.5).attr('stroke-dasharray', '3 2.5');
}

/** Strokes at 45 degrees, cut to the bar, so that they need no pattern and travel without ids. */
function hatch({ from, to, y, end }: Bar): string {
  const right = bodyEnd({ to, end });
  const bottom = y + BAR_HEIGHT;
  const strokes: string[] = [];
  for (let x = from - BAR_HEIGHT + HATCH_STEP; x < right; x += HATCH_STEP) {
    const [x0, x1] = [Math.max(x, from), Math.min(x + BAR_HEIGHT, right)];
    if (x1 - x0 > 1) strokes.push(`M${round(x0)} ${round(bottom - (x0 - x))}L${round(x1)} ${round(bottom - (x1 - x))}`);
  }
  return strokes.join('');
}
