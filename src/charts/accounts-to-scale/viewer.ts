import type { Element } from 'hast';
import { h } from 'hastscript';
import { round } from '../marks.ts';
import { siteTheme } from '../theme.ts';
import { closeUpRegion, drawCloseUp, type Region } from './close-up.ts';
import { drawLabels } from './labels.ts';
import { drawScene, fineStep, overviewHeight, overviewScale } from './overview.ts';
import { boundsOf, type Picture } from './picture.ts';
import { type Shape, shape, toHast } from './shape.ts';
import { scaleWords, sizeWords, squareWords } from './words.ts';

/** The picture with room for half its outline, in CSS pixels: 0.4 of 1,600 pixels, and what a small phone has. */
const VIEWER_WIDTHS = { roomy: 642, tight: 288 } as const;
const CLOSE_UP_WIDTH = 354;
/** Between the picture and the enlarged corner beside it; the style sheet has the same. */
const COLUMN_GAP = 48;

/**
 * The picture as a page shows it: the one with a pixel for each account, with outlines and labels over it.
 * `data-viewer` and `data-bounds` are what the zoom starts from.
 *
 * @param image address of the picture
 * @param id of the viewer, which also prefixes the ids inside it
 */
export function drawViewer(picture: Picture, image: string, id: string): Element {
  const { roomy, tight } = VIEWER_WIDTHS;
  const height = overviewHeight(picture, roomy);
  const { x, y, width, height: rows } = boundsOf(picture);
  const scene = drawScene(picture, { width: roomy, theme: siteTheme, idPrefix: id }, { image, alsoAt: tight });
  const root = { width: roomy, height, viewBox: `0 0 ${roomy} ${height}`, 'aria-hidden': 'true', focusable: 'false' };
  const small = { width: roomy, height, viewBox: `0 0 ${tight} ${overviewHeight(picture, tight)}` };
  const labels = shape('g', { class: 'labels' }, [
    shape('g', { class: 'roomy' }, drawLabels(picture, roomy, siteTheme)),
    shape('g', { class: 'wide' }, leaders(picture, height)),
    shape('svg', { class: 'tight', ...small }, drawLabels(picture, tight, siteTheme)),
  ]);
  const name = `Picture of ${sizeWords(picture)}. Keys: plus and minus zoom, arrows move, 0 shows all`;
  const attributes = { id, dataViewer: '', dataBounds: [x, y, width, rows].map(round).join(' ') };
  return h(
    'div.viewer',
    { ...attributes, dataEach: String(picture.accountsPerPixel), role: 'group', ariaLabel: name },
    [toHast(shape('svg', root, [scene, labels]))],
  );
}

/** From the box to its enlargement, which stands at the right with the same lower edge. */
function leaders(picture: Picture, height: number): Shape[] {
  const region = closeUpRegion(picture);
  if (!region) return [];
  const scale = overviewScale(picture, VIEWER_WIDTHS.roomy);
  const bounds = boundsOf(picture);
  const right = round((region.x + region.columns - bounds.x) * scale);
  const top = round((region.y - bounds.y) * scale);
  const bottom = round((region.y + region.rows - bounds.y) * scale);
  const x = VIEWER_WIDTHS.roomy + COLUMN_GAP;
  const d = `M${right} ${top}L${x} ${round(height - closeUpHeight(region))}M${right} ${bottom}L${x} ${height}`;
  return [shape('path', { d, fill: 'none', stroke: siteTheme.edge })];
}

function closeUpHeight({ columns, rows }: Region): number {
  return round((CLOSE_UP_WIDTH * rows) / columns);
}

/** About how high a step is, and the heading of the enlarged corner with the space above it, in CSS pixels. */
const [STEP_HEIGHT, HEADING_HEIGHT] = [130, 50];
/** Less than this much empty space above or below the picture is no dead corner. In CSS pixels. */
const SLACK = 60;

/**
 * Whether so many steps and the enlarged corner find room beside the picture where the page is wide. Otherwise the
 * corner stands below the picture, for the picture would hang at the foot of a column that is empty above it.
 */
export function fitsBeside(picture: Picture, steps: number): boolean {
  const region = closeUpRegion(picture);
  const enlarged = region ? HEADING_HEIGHT + closeUpHeight(region) : 0;
  return steps * STEP_HEIGHT + enlarged <= overviewHeight(picture, VIEWER_WIDTHS.roomy) + SLACK;
}

/** The enlarged corner with its heading, which a step leads to without script. */
export function drawEnlarged(picture: Picture, region: Region, image: string, id: string): Element {
  const height = closeUpHeight(region);
  const root = {
    width: CLOSE_UP_WIDTH,
    height,
    viewBox: `0 0 ${CLOSE_UP_WIDTH} ${height}`,
    'aria-hidden': 'true',
    focusable: 'false',
  };
  return h('div.close-up', { id }, [
    h('p', `The boxed corner enlarged: one square is ${squareWords(picture)}`),
    toHast(shape('svg', root, [drawCloseUp(picture, region, { width: CLOSE_UP_WIDTH, theme: siteTheme, image })])),
  ]);
}

/** How far the picture is scaled at rest, in words; the zoom replaces them. */
export function drawScaleWords(picture: Picture): Element {
  const { roomy, tight } = VIEWER_WIDTHS;
  const at = (width: number, where?: string) =>
    `Scaled to fit: ${scaleWords(picture, overviewScale(picture, width), fineStep(picture, width), where)}`;
  return h('output.scale', { dataScale: '' }, [
    h('span.roomy', at(roomy)),
    h('span.tight', at(tight, ` where the picture is ${tight} px wide`)),
  ]);
}

const BUTTONS = [
  { sign: '−', name: 'Zoom out', move: { dataZoomBy: '0.5' } },
  { sign: '+', name: 'Zoom in', move: { dataZoomBy: '2' } },
  { sign: '←', name: 'Move left', move: { dataPan: '-1 0' } },
  { sign: '↑', name: 'Move up', move: { dataPan: '0 -1' } },
  { sign: '↓', name: 'Move down', move: { dataPan: '0 1' } },
  { sign: '→', name: 'Move right', move: { dataPan: '1 0' } },
] as const;

/** The zoom's buttons. The style sheet hides them where scripting is off. */
export function drawControls(viewerId: string): Element {
  const common = { type: 'button', ariaControls: viewerId } as const;
  return h('div.controls', { role: 'group', ariaLabel: 'Zoom and move the picture' }, [
    ...BUTTONS.map(({ sign, name, move }) => h('button', { ...common, ...move, ariaLabel: name, title: name }, sign)),
    h('button', { ...common, dataZoom: 'all' }, 'Show all'),
  ]);
}
