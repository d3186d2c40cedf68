import type { ContextRange } from '../../rows/severity-by-type.ts';
import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';

/** The four values of a context stand at equal distances; a bar has this much room at each end for a dot. */
const PAD = 7;
const VALUES = [1, 2, 3, 4];

/** One shape of a bar, as an SVG element and its attributes. */
export interface BarShape {
  readonly name: 'path' | 'circle';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The place of a value on a bar of this width. */
export function placeOn(width: number, value: number): number {
  return round(PAD + ((value - 1) * (width - 2 * PAD)) / (VALUES.length - 1));
}

/** Rail with four stops, range and default, on a box `width` wide whose middle is at (x, y). */
export function barShapes(
  context: ContextRange,
  { x, y, width, theme }: { readonly x: number; readonly y: number; readonly width: number; readonly theme: Theme },
): BarShape[] {
  const at = (value: number) => round(x + placeOn(width, value));
  const line = (d: string, stroke: string, size: number): BarShape => ({
    name: 'path',
    attributes: { d, stroke, 'stroke-width': size, fill: 'none' },
  });
  const { lowest, highest, start } = context;
  const rail = line(
    `M${at(1)} ${y}H${at(4)}${VALUES.map((value) => `M${at(value)} ${y - 3}v6`).join('')}`,
    theme.edge,
    1,
  );
  const range = lowest < highest ? [line(`M${at(lowest)} ${y}H${at(highest)}`, theme.ink, 3)] : [];
  const caps = line(`M${at(lowest)} ${y - 5}v10M${at(highest)} ${y - 5}v10`, theme.ink, 1.5);
  const dot = start === null ? [] : [circle(at(start.value), y, theme)];
  return [rail, ...range, ...(lowest < highest || start === null ? [caps] : []), ...dot];
}

function circle(cx: number, cy: number, theme: Theme): BarShape {
  return { name: 'circle', attributes: { cx, cy, r: 5.5, fill: theme.ink, stroke: theme.paper, 'stroke-width': 1.5 } };
}
