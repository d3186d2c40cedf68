import type { Selection } from 'd3';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { round } from '../marks.ts';
import { type FontWeight, textWidth } from '../text-width.ts';
import { timelineFacets } from './facets.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** A part of the drawing: its own layer, with the origin at its top left corner. */
export interface Panel {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  readonly narrow: boolean;
}

interface TextRole {
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: keyof Theme;
}

/** The ways text is set in this figure; nothing under 12 px. */
export const ROLES = {
  heading: { size: 15, weight: 600, fill: 'ink' },
  strong: { size: 13, weight: 600, fill: 'ink' },
  label: { size: 13, weight: 400, fill: 'ink-2' },
  small: { size: 12, weight: 400, fill: 'ink-3' },
  tick: { size: 12, weight: 600, fill: 'ink' },
  'on-accent': { size: 13, weight: 600, fill: 'on-accent' },
} as const satisfies Record<string, TextRole>;
export type Role = keyof typeof ROLES;

/** Distance from one baseline to the next. */
export const LINE = 16;

/** How wide text of a role gets, in pixels. */
export function widthOf(text: string, role: Role): number {
  return textWidth(text, ROLES[role].size, ROLES[role].weight);
}

/** Writes one line of text; `y` is its baseline. */
export function write(
  layer: Layer,
  theme: Theme,
  text: string,
  { x, y, role, anchor = 'start' }: { x: number; y: number; role: Role; anchor?: 'start' | 'middle' | 'end' },
): void {
  const { size, weight, fill } = ROLES[role];
  const node = layer.append('text').attr('x', round(x)).attr('y', round(y)).attr('fill', theme[fill]);
  node.attr('font-size', size).attr('font-weight', weight).text(text);
  if (anchor !== 'start') node.attr('text-anchor', anchor);
}

/** Writes lines under each other; `y` is the first baseline. */
export function writeBlock(
  layer: Layer,
  theme: Theme,
  lines: readonly string[],
  { x, y, role }: { x: number; y: number; role: Role },
): void {
  for (const [index, line] of lines.entries()) write(layer, theme, line, { x, y: y + index * LINE, role });
}

/** Draws a line without fill. */
export function stroke(layer: Layer, path: string, color: string, width = 1, dashes?: string): void {
  const node = layer.append('path').attr('d', path).attr('fill', 'none').attr('stroke', color);
  node.attr('stroke-width', width);
  if (dashes) node.attr('stroke-dasharray', dashes);
}

/** Fills a rectangle, and returns it for strokes. */
export function block(layer: Layer, box: { x: number; y: number; width: number; height: number }, fill: string) {
  const node = layer.append('rect').attr('x', round(box.x)).attr('y', round(box.y)).attr('fill', fill);
  return node.attr('width', round(box.width)).attr('height', round(box.height));
}

/** The group that stands for a row: what it holds is dimmed, selected and focused as one. */
export function itemGroup(layer: Layer, row: TimelineRow): Layer {
  const group = layer.append('g').attr('class', 'item').attr('data-row', row.id);
  const tokens = facetTokens(timelineFacets(row));
  return tokens === undefined ? group : group.attr('data-facets', tokens);
}

/** Rounded coordinates for a path. */
export function at(...numbers: number[]): string {
  return numbers.map(round).join(' ');
}

/** A part's heading under a hairline; returns the height that it takes. */
export function writeHeading({ layer, theme, width }: Panel, text: string): number {
  stroke(layer, `M0 .5H${round(width)}`, theme.rule);
  write(layer, theme, text, { x: 0, y: 26, role: 'heading' });
  return 40;
}
