import { type Limits, panView, type View, zoomView } from './zoom-window.ts';

/** What dragging needs of a viewer. */
export interface PointerTarget {
  /** True once zoomed: before that every gesture is the page's. */
  isActive(): boolean;
  view(): View;
  limits(): Limits;
  show(view: View): void;
  /** All fingers are off. */
  end(): void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** CSS pixels that a press may move and still be a tap on a mark. */
const SLACK = 4;

/**
 * Moves a picture by drag with one pointer and zooms it with two. What a finger drags beyond the picture's edge
 * scrolls the page, so that the picture never holds it fast.
 */
export function trackPointers(element: HTMLElement, target: PointerTarget): void {
  const points = new Map<number, Point>();
  let start: Point | undefined;
  element.addEventListener('pointerdown', (event) => {
    if (!target.isActive() || event.button !== 0) return;
    points.set(event.pointerId, pointOf(event));
    start = pointOf(event);
  });
  element.addEventListener('pointermove', (event) => {
    const before = points.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    if (start && points.size === 1 && distance(start, now) < SLACK) return;
    start = undefined;
    element.setPointerCapture(event.pointerId);
    const other = [...points].find(([id]) => id !== event.pointerId)?.[1];
    points.set(event.pointerId, now);
    if (other) pinch(element, target, other, before, now);
    else drag(element, target, before, now, event.pointerType);
  });
  for (const type of ['pointerup', 'pointercancel'] as const) {
    element.addEventListener(type, (event) => {
      if (points.delete(event.pointerId) && points.size === 0) target.end();
    });
  }
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function drag(element: HTMLElement, target: PointerTarget, before: Point, now: Point, kind: string): void {
  const { clientWidth, clientHeight } = element;
  const view = target.view();
  const down = (before.y - now.y) / clientHeight;
  const moved = panView(view, (before.x - now.x) / clientWidth, down, target.limits());
  target.show(moved);
  const unused = down * clientHeight - ((moved.y - view.y) / view.height) * clientHeight;
  if (kind === 'touch' && Math.abs(unused) >= 1) window.scrollBy(0, unused);
}

/** The place between the fingers stays between them. */
function pinch(element: HTMLElement, target: PointerTarget, other: Point, before: Point, now: Point): void {
  const box = element.getBoundingClientRect();
  const limits = target.limits();
  const middle = { x: (other.x + now.x) / 2, y: (other.y + now.y) / 2 };
  const at = { x: (middle.x - box.left) / box.width, y: (middle.y - box.top) / box.height };
  const right = (before.x - now.x) / 2 / box.width;
  const down = (before.y - now.y) / 2 / box.height;
  const factor = distance(other, now) / Math.max(1, distance(other, before));
  target.show(zoomView(panView(target.view(), right, down, limits), factor, at, limits));
}
