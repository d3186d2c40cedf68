import type { LooseDate } from '../../model/catalogue.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';

/** Height of a mark for a date, in pixels: of one that is known to the day also its width. */
const PILL = 9;

/** How a date is marked: filled for the disclosure, a ring for anything else. */
export interface PillStyle {
  readonly isFilled: boolean;
  readonly theme: Theme;
  /** In pixels, where it is not the usual one: so that a disc can stand in a ring. */
  readonly height?: number;
}

/**
 * Draws a date as wide as it is vague: a disc or ring for a day, a longer one over a month or a year. An outline of
 * dashes says that a source calls the date approximate.
 *
 * @param ends where the first and the last day stand that the date can mean
 */
export function drawPill(
  layer: Layer,
  date: Pick<LooseDate, 'isApproximate'>,
  { from, to, y }: { readonly from: number; readonly to: number; readonly y: number },
  { isFilled, theme, height = PILL }: PillStyle,
): void {
  const inset = 0.75;
  const { left, width } = pillSpan(from, to, height);
  const pill = layer
    .append('rect')
    .attr('x', round(left + inset))
    .attr('y', y - height / 2 + inset)
    .attr('width', round(width - 2 * inset))
    .attr('height', height - 2 * inset)
    .attr('rx', height / 2 - inset)
    .attr('fill', isFilled && !date.isApproximate ? theme.ink : theme.paper)
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.5);
  if (date.isApproximate) pill.attr('stroke-dasharray', '2.5 2');
}

/** Where a mark begins and how wide it is: never smaller than its height. */
export function pillSpan(from: number, to: number, height = PILL): { readonly left: number; readonly width: number } {
  const width = Math.max(height, to - from);
  return { left: (from + to - width) / 2, width };
}
