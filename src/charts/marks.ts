import type { Selection } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ComparedStatus } from '../rows/comparison.ts';
import { COMPARED_LABELS } from '../rows/status-words.ts';
import type { Theme } from './define-chart.ts';

/**
 * The status marks on a 16 x 16 grid: the six of a ledger, and one for what could not be ruled out, which only the
 * comparison of breaches has. Silhouette, fill and word tell them apart; colour is only the third cue.
 * `#hatch` needs no pattern: three strokes clipped by hand, so that it prints and travels without ids.
 */
const HATCH = 'M2 7 7 2M2 13 13 2M6 14 14 6M11.5 14 14 11.5';
/** Stands on a corner where what is claimed stands on a side, so that no fill or colour is needed to tell them apart. */
const DIAMOND = 'M8 2.2 13.8 8 8 13.8 2.2 8Z';
const CROSS = 'M4 4 12 12M12 4 4 12';
const BOX = { x: 2, y: 2, width: 12, height: 12, rx: 1.5 };

/** A shape of SVG, to draw as it is. */
export interface MarkShape {
  readonly name: 'rect' | 'path' | 'circle';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** The shapes of a mark on its grid, painted in the theme's colours. */
export function markShapes(status: ComparedStatus, theme: Theme): MarkShape[] {
  const outline = { fill: 'none', stroke: theme.ink, 'stroke-width': 1.5 };
  switch (status) {
    case 'confirmed-own':
      return [{ name: 'rect', attributes: { ...BOX, fill: theme.accent } }];
    case 'confirmed-press':
      return [
        { name: 'rect', attributes: { ...BOX, fill: theme.accent } },
        { name: 'circle', attributes: { cx: 8, cy: 8, r: 2.75, fill: theme.paper } },
      ];
    case 'claimed':
      return [{ name: 'rect', attributes: { ...BOX, ...outline } }];
    case 'disputed':
      return [
        { name: 'rect', attributes: { ...BOX, ...outline, 'stroke-width': 1.25 } },
        { name: 'path', attributes: { d: HATCH, ...outline } },
      ];
    case 'possible':
      return [{ name: 'path', attributes: { d: DIAMOND, ...outline, 'stroke-linejoin': 'round' } }];
    case 'denied':
      return [{ name: 'path', attributes: { d: CROSS, fill: 'none', stroke: theme['ink-2'], 'stroke-width': 1.75 } }];
    case 'not-reported':
      return [{ name: 'circle', attributes: { cx: 8, cy: 8, r: 1.4, fill: theme.edge } }];
  }
}

/** Draws a mark into an SVG, centred on (x, y), `size` pixels wide. */
export function drawMark(
  parent: Selection<SVGGElement, unknown, null, undefined> | Selection<SVGElement, unknown, null, undefined>,
  status: ComparedStatus,
  { x, y, size, theme }: { x: number; y: number; size: number; theme: Theme },
): void {
  const scale = size / 16;
  const group = (parent as Selection<SVGGElement, unknown, null, undefined>)
    .append('g')
    .attr('transform', `translate(${round(x - size / 2)},${round(y - size / 2)}) scale(${round(scale)})`);
  for (const { name, attributes } of markShapes(status, theme)) {
    const shape = group.append(name);
    for (const [attribute, value] of Object.entries(attributes)) shape.attr(attribute, value);
  }
}

/**
 * A mark as inline HTML. It refers to the sprite that every page and embed carries once (`markSprite`).
 * Hidden from assistive technology: the word for the status stands beside it, or hidden in the cell.
 */
export function markIcon(status: ComparedStatus): Element {
  return s('svg', { className: ['mark'], viewBox: '0 0 16 16', ariaHidden: 'true', focusable: 'false' }, [
    s('use', { href: `#mark-${status}` }),
  ]);
}

const ALL = Object.keys(COMPARED_LABELS) as ComparedStatus[]; // the keys of a record of every status

/** The symbols that `markIcon` refers to, all or those of some statuses; once per document. */
export function markSprite(theme: Theme, statuses: readonly ComparedStatus[] = ALL): Element {
  const symbols = statuses.map((status) =>
    s(
      'symbol',
      { id: `mark-${status}`, viewBox: '0 0 16 16' },
      markShapes(status, theme).map(({ name, attributes }) => s(name, attributes)),
    ),
  );
  return s('svg', { width: 0, height: 0, className: ['vh'], ariaHidden: 'true' }, symbols);
}

/** Two decimals are below what any screen shows, and keep drawings small and stable. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
