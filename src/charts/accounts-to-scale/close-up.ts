import type { Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import { type Area, outlineOf, type Picture, rowsOf } from './picture.ts';
import { type Shape, shape } from './shape.ts';

/** The part of a picture that is shown enlarged, in picture pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

const COLUMNS = 44;
const ROWS = 34;
/** Pixels shown above the group that the region is about. */
const HEADROOM = 6;

/**
 * The corner worth enlarging: around the smallest group. `undefined` where the picture has no groups,
 * or is so small that one account is a visible square anyway.
 */
export function closeUpRegion({ parts, width, height }: Picture): Region | undefined {
  const smallest = parts.at(-1);
  if (!smallest || width < COLUMNS || height < ROWS) return undefined;
  // A strip is enlarged at its right end: labels stand at the left, and the lines to the enlargement leave at the right.
  const isStrip = smallest.shape === 'strip';
  const isWider = smallest.columns > COLUMNS - 2 * HEADROOM;
  const x = isStrip ? width : smallest.x + (isWider ? -HEADROOM : Math.round((smallest.columns - COLUMNS) / 2));
  return {
    x: Math.min(Math.max(0, x), width - COLUMNS),
    y: Math.min(Math.max(0, smallest.y - HEADROOM), height - ROWS),
    columns: COLUMNS,
    rows: ROWS,
  };
}

/** The fill of an area, by tone. Groups whose number is only claimed are open squares, seen from near. */
export function fillOf({ tone }: Area, theme: Theme): string {
  return { mass: theme.mass, part: theme.edge, confirmed: theme.accent }[tone];
}

/** The picture file, where a drawing stands on a page that has it. */
export function drawImage({ width, height }: Picture, href: string): Shape {
  return shape('image', { href, width, height, 'image-rendering': 'pixelated', preserveAspectRatio: 'none' });
}

interface CloseUpSize {
  /** In CSS pixels. */
  readonly width: number;
  readonly theme: Theme;
  /** Address of the picture file; without it the areas are filled. */
  readonly image?: string;
}

/** The region enlarged: one square is one pixel of the picture. */
export function drawCloseUp(picture: Picture, region: Region, { width, theme, image }: CloseUpSize): Shape {
  const height = round((width * region.rows) / region.columns);
  const areas = [picture.whole, ...picture.parts].filter((area) => meets(area, region));
  const inside = { x: 0, y: 0, width, height, viewBox: `${region.x} ${region.y} ${region.columns} ${region.rows}` };
  return shape('g', {}, [
    shape('svg', inside, [
      ...(image === undefined ? [] : [drawImage(picture, image)]),
      ...areas
        .filter(({ tone }) => image === undefined || tone === 'confirmed')
        .map((area) => shape('path', { d: outlineOf(area), fill: fillOf(area, theme) })),
      ...areas.filter(({ tone }) => tone === 'part').map((area) => holes(area, region, theme)),
      shape('path', { d: squares(region), fill: 'none', stroke: theme.paper, 'stroke-width': 0.14 }),
      ...areas
        .filter(({ tone }) => tone === 'part')
        .map((area) => shape('path', { d: outlineOf(area), fill: 'none', stroke: theme.ink, 'stroke-width': 0.16 })),
    ]),
    shape('rect', { x: 0.5, y: 0.5, width: width - 1, height: round(height - 1), fill: 'none', stroke: theme.ink }),
  ]);
}

function meets(area: Area, { x, y, columns, rows }: Region): boolean {
  return area.x < x + columns && area.x + area.columns > x && area.y < y + rows && area.y + rowsOf(area) > y;
}

/** A dashed line along each row of pixels punches a hole into every square of a group that is only claimed. */
function holes(area: Area, region: Region, theme: Theme): Shape {
  const rows = Array.from({ length: region.rows }, (_, index) => region.y + index).filter(
    (y) => y >= area.y && y < area.y + rowsOf(area),
  );
  const lines = rows.map((y) => {
    const incomplete = y === area.y ? rowsOf(area) * area.columns - area.pixels : 0;
    const from = Math.max(area.x, region.x);
    const to = Math.min(area.x + area.columns - incomplete, region.x + region.columns);
    return to > from ? `M${from + 0.25} ${y + 0.5}H${to}` : '';
  });
  const stroke = { stroke: theme.paper, 'stroke-width': 0.5, 'stroke-dasharray': '0.5' };
  return shape('path', { d: lines.join(''), fill: 'none', ...stroke });
}

function squares({ x, y, columns, rows }: Region): string {
  const across = Array.from({ length: rows - 1 }, (_, index) => `M${x} ${y + index + 1}h${columns}`);
  const down = Array.from({ length: columns - 1 }, (_, index) => `M${x + index + 1} ${y}v${rows}`);
  return [...across, ...down].join('');
}
