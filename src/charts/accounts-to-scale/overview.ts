import type { Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { round } from '../marks.ts';
import { closeUpRegion, drawImage, fillOf } from './close-up.ts';
import { facetsOf } from './facets-of.ts';
import { type Area, boundsOf, outlineOf, type Picture } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { people } from './words.ts';

export interface OverviewSize {
  /** In CSS pixels, with the room for the outline. */
  readonly width: number;
  readonly theme: Theme;
  readonly idPrefix: string;
}

/** Height of the whole picture with its rivals, at a width. */
export function overviewHeight(picture: Picture, width: number): number {
  const bounds = boundsOf(picture);
  return round((width * bounds.height) / bounds.width);
}

/** How many CSS pixels one picture pixel has at rest. */
export function overviewScale(picture: Picture, width: number): number {
  return width / boundsOf(picture).width;
}

/** Picture pixels along one fine square at rest: the first of 1, 2, 5, 10, ... that can be told apart. */
export function fineStep(picture: Picture, width: number): number {
  const scale = overviewScale(picture, width);
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (digit * power * scale >= 3.5) return digit * power;
  }
}

/**
 * The picture with its outlines, in picture pixels: what a zoom moves.
 *
 * @param page the picture file, and the other width that a page shows it at; without it the areas are filled,
 * so that the drawing is complete in itself
 */
export function drawScene(
  picture: Picture,
  { width, theme, idPrefix }: OverviewSize,
  page?: { readonly image: string; readonly alsoAt: number },
): Shape {
  const { x, y, width: columns, height: rows } = boundsOf(picture);
  const place = { x: 0, y: 0, width, height: overviewHeight(picture, width) };
  const areas = [picture.whole, ...picture.parts];
  const fine = (at: number, name: string) => fineSquares(picture, at, name, { width, theme, idPrefix });
  return shape('svg', { ...place, viewBox: [x, y, columns, rows].map(round).join(' '), class: 'scene' }, [
    ...(page
      ? [drawImage(picture, page.image)]
      : areas.map((area) => shape('path', { d: outlineOf(area), fill: fillOf(area, theme) }))),
    ...(page ? [...fine(width, 'fine roomy'), ...fine(page.alsoAt, 'fine tight')] : fine(width, 'fine')),
    ...[...picture.rivals, ...areas].map((area) => drawArea(area, theme)),
    shape('g', { class: 'outlines', 'pointer-events': 'none' }, [
      ...[...picture.rivals, ...areas].flatMap((area) => drawOutline(area, theme)),
      ...lens(picture, theme),
    ]),
  ]);
}

/** Paper-coloured lines that make the mass read as many, not as one; the groups inside it stay as they are. */
function fineSquares(picture: Picture, at: number, name: string, { theme, idPrefix }: OverviewSize): Shape[] {
  const step = fineStep(picture, at);
  const id = `${idPrefix}-${name.replace(' ', '-')}`;
  const line = { d: `M0 0H${step}M0 0V${step}`, fill: 'none', stroke: theme.paper, 'stroke-width': round(step * 0.4) };
  const mass = [picture.whole, ...picture.parts].map(outlineOf).join('');
  return [
    shape('pattern', { id, width: step, height: step, patternUnits: 'userSpaceOnUse' }, [shape('path', line)]),
    shape('path', { class: name, d: mass, fill: `url(#${id})`, 'fill-rule': 'evenodd' }),
  ];
}

/** An area as a mark. Only a confirmed group is painted: the accent is the page's own, the other tones the picture's. */
function drawArea(area: Area, theme: Theme): Shape {
  const { row, tone, shape: kind, x, y, columns, pixels } = area;
  const mark = { class: 'item', 'data-row': row.id, 'data-facets': facetTokens(facetsOf(row)) };
  const place = kind === 'rival' ? {} : { 'data-area': `${x} ${y} ${columns} ${pixels}`, 'data-tone': tone };
  const fill = tone === 'confirmed' ? theme.accent : 'transparent';
  return shape('g', { ...mark, ...place, 'data-name': people(row) }, [shape('path', { d: outlineOf(area), fill })]);
}

/** Outlines keep their width at every zoom. A confirmed group needs none. */
function drawOutline(area: Area, theme: Theme): Shape[] {
  if (area.tone === 'confirmed') return [];
  const d = outlineOf(area);
  if (area.shape !== 'rival') return [shape('path', { d, ...outline(theme.ink, area.shape === 'whole' ? 1.5 : 1.25) })];
  return [shape('path', { d, ...outline(theme.edge, 1.25), 'stroke-dasharray': '4 4' })];
}

function outline(stroke: string, width: number): Shape['attributes'] {
  return { fill: 'none', stroke, 'stroke-width': width, 'vector-effect': 'non-scaling-stroke' };
}

/** The box around what is enlarged beside the picture. */
function lens(picture: Picture, theme: Theme): Shape[] {
  const region = closeUpRegion(picture);
  if (!region) return [];
  const { x, y, columns, rows } = region;
  return [shape('rect', { class: 'lens', x, y, width: columns, height: rows, ...outline(theme.ink, 1) })];
}
