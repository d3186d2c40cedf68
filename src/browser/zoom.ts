import { trackPointers } from './zoom-pointers.ts';
import {
  type Block,
  holeLines,
  isInView,
  isWhole,
  type Limits,
  limitsFor,
  panView,
  scaleWords,
  showsSquares,
  squareLines,
  type View,
  viewAround,
  viewBetween,
  zoomView,
} from './zoom-window.ts';

const SVG = 'http://www.w3.org/2000/svg';
const REDRAW = 240;
const KEY_ZOOM = 2;
const KEY_PAN = 0.25;
/** Groups that the sentence about the view has room for. */
const NAMED = 2;
const MIDDLE = { x: 0.5, y: 0.5 };

/** A viewer on the page, and what it shows. */
interface Zoom {
  readonly element: HTMLElement;
  readonly scene: SVGSVGElement;
  /** Says the scale; a live region. */
  readonly output: HTMLElement | null;
  /** What the output says at rest, with a form for each width. */
  readonly rest: readonly ChildNode[];
  readonly lines: SVGPathElement;
  readonly holes: SVGPathElement;
  readonly blocks: readonly { readonly block: Block; readonly tone: string; readonly name: string }[];
  readonly whole: View;
  readonly each: number;
  view: View;
  /** Of the redraw under way. */
  frame: number;
}

/**
 * Makes every picture with `data-viewer` zoom and move: by the buttons and links of its figure
 * (`data-zoom-by="2"`, `data-pan="1 0"`, `data-zoom="all"`, `data-zoom="<x> <y> <px per pixel>"`), by keys while it has
 * the focus, and by drag and pinch once zoomed. Never by the wheel.
 */
export function startZoom(root: ParentNode = document): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-viewer]')) {
    const zoom = readZoom(element);
    if (!zoom) continue;
    listen(zoom);
    draw(zoom, zoom.whole);
  }
}

function readZoom(element: HTMLElement): Zoom | undefined {
  const scene = element.querySelector<SVGSVGElement>('svg.scene');
  const { bounds, each = '1' } = element.dataset;
  const [x = 0, y = 0, width = 0, height = 0] = numbers(bounds);
  if (!scene || width <= 0) return undefined;
  const whole = { x, y, width, height };
  const output = figureOf(element).querySelector<HTMLElement>('[data-scale]');
  const rest = output ? [...output.childNodes] : [];
  const blocks = [...scene.querySelectorAll<SVGGElement>('[data-area]')].map(readBlock);
  const holes = addPath(scene, 'holes');
  const lines = addPath(scene, 'squares');
  return { element, scene, output, rest, lines, holes, blocks, whole, each: Number(each), view: whole, frame: 0 };
}

function readBlock(element: SVGGElement): Zoom['blocks'][number] {
  const { area, tone = '', name = '' } = element.dataset;
  const [x = 0, y = 0, columns = 1, pixels = 1] = numbers(area);
  return { block: { x, y, columns, pixels }, tone, name };
}

function numbers(words = ''): number[] {
  return words.split(' ').map(Number);
}

function figureOf(element: Element): ParentNode {
  return element.closest('[data-figure]') ?? document;
}

function addPath(scene: SVGSVGElement, name: string): SVGPathElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', name);
  scene.insertBefore(path, scene.querySelector('.outlines'));
  return path;
}

function limitsOf({ element, whole }: Zoom): Limits {
  return limitsFor(whole, element.clientWidth);
}

function listen(zoom: Zoom): void {
  const { element } = zoom;
  element.tabIndex = 0;
  element.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const view = keyView(zoom, event);
    if (!view || sameView(view, zoom.view)) return;
    event.preventDefault();
    moveTo(zoom, view);
  });
  figureOf(element).addEventListener('click', (event) => {
    const view = event.target instanceof Element ? pressedView(zoom, event.target) : undefined;
    if (!view) return;
    event.preventDefault();
    moveTo(zoom, view);
  });
  new ResizeObserver(() => draw(zoom, zoom.view)).observe(element);
  trackPointers(element, {
    isActive: () => !isWhole(zoom.view, limitsOf(zoom)),
    view: () => zoom.view,
    limits: () => limitsOf(zoom),
    show: (view) => {
      stop(zoom);
      draw(zoom, view);
    },
    end: () => announce(zoom),
  });
}

/** Arrow keys belong to a mark inside the picture while that has the focus. */
function keyView(zoom: Zoom, { key, target }: KeyboardEvent): View | undefined {
  const { view } = zoom;
  const limits = limitsOf(zoom);
  const pans: Record<string, readonly [number, number]> = {
    ArrowLeft: [-KEY_PAN, 0],
    ArrowRight: [KEY_PAN, 0],
    ArrowUp: [0, -KEY_PAN],
    ArrowDown: [0, KEY_PAN],
  };
  const pan = target === zoom.element ? pans[key] : undefined;
  if (pan) return panView(view, pan[0], pan[1], limits);
  if (key === '+' || key === '=') return zoomView(view, KEY_ZOOM, MIDDLE, limits);
  if (key === '-' || key === '_') return zoomView(view, 1 / KEY_ZOOM, MIDDLE, limits);
  return key === '0' ? zoom.whole : undefined;
}

/** Where a button or link of the figure leads; `undefined` for a click on anything else. */
function pressedView(zoom: Zoom, target: Element): View | undefined {
  const control = target.closest<HTMLElement>('[data-zoom], [data-zoom-by], [data-pan]');
  if (!control) return undefined;
  const { zoom: place, zoomBy, pan } = control.dataset;
  const limits = limitsOf(zoom);
  if (zoomBy) return zoomView(zoom.view, Number(zoomBy), MIDDLE, limits);
  if (pan) {
    const [right = 0, down = 0] = numbers(pan);
    return panView(zoom.view, right * KEY_PAN, down * KEY_PAN, limits);
  }
  if (control.matches('a')) zoom.element.scrollIntoView({ block: 'nearest' });
  return place ? placeView(zoom, place, limits) : undefined;
}

function placeView(zoom: Zoom, place: string, limits: Limits): View {
  if (place === 'all') return zoom.whole;
  const [x = 0, y = 0, scale = 1] = numbers(place);
  return viewAround({ x, y }, zoom.element.clientWidth / scale, limits);
}

function sameView(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width;
}

function stop(zoom: Zoom): void {
  cancelAnimationFrame(zoom.frame);
}

/** Redraws on the way to a view, or at once where motion is unwanted. */
function moveTo(zoom: Zoom, to: View): void {
  stop(zoom);
  const from = zoom.view;
  const start = performance.now();
  const length = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : REDRAW;
  const step = (): void => {
    const share = length === 0 ? 1 : Math.min(1, (performance.now() - start) / length);
    draw(zoom, viewBetween(from, to, 1 - (1 - share) ** 2));
    if (share < 1) zoom.frame = requestAnimationFrame(step);
    else announce(zoom);
  };
  step();
}

function draw(zoom: Zoom, view: View): void {
  const { element, scene, lines, holes, blocks } = zoom;
  zoom.view = view;
  const isSquares = showsSquares(element.clientWidth / view.width);
  const isZoomed = !isWhole(view, limitsOf(zoom));
  scene.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
  element.classList.toggle('is-zoomed', isZoomed);
  element.classList.toggle('has-squares', isSquares);
  const parts = blocks.filter(({ tone }) => tone === 'part');
  lines.setAttribute(
    'd',
    isSquares
      ? blocks
          .slice(0, 1)
          .map(({ block }) => squareLines(block, view))
          .join('')
      : '',
  );
  holes.setAttribute('d', isSquares ? parts.map(({ block }) => holeLines(block, view)).join('') : '');
}

/** Says the scale and which groups are in view; at rest, what the page said before. */
function announce(zoom: Zoom): void {
  const { element, output, blocks, view, rest, each } = zoom;
  if (!output) return;
  if (isWhole(view, limitsOf(zoom))) {
    output.replaceChildren(...rest);
    return;
  }
  const names = blocks
    .slice(1)
    .filter(({ block }) => isInView(block, view))
    .map(({ name }) => name);
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const groups =
    names.length === 0 ? 'no smaller group in view' : `in view: ${names.slice(0, NAMED).join(', ')}${more}`;
  output.textContent = `${scaleWords(element.clientWidth / view.width, each)}; ${groups}`;
}
