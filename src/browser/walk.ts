import { readRow } from './details-content.ts';
import { rowOfMark } from './row-of-mark.ts';
import { textOf } from './text.ts';
import { drawingName, words } from './words.ts';

/** The mark that a key leads to, by its place in reading order; `null` for a key that does not walk. */
export function stepTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Makes the marks of each drawing walkable: one stop for Tab, arrow keys from mark to mark. */
export function startWalking(): void {
  const figures = new Set<Element>();
  for (const drawing of drawingsIn(document)) {
    openDrawing(drawing);
    const figure = drawing.closest('[data-figure]');
    if (figure) figures.add(figure);
  }
  document.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = marksOf(drawingOf(mark)).filter(isWalkable);
    const next = stepTo(event.key, marks.indexOf(mark), marks.length);
    if (next === null) return;
    event.preventDefault();
    marks[next]?.focus();
  });
  document.addEventListener('focusin', ({ target }) => {
    const mark = markOf(target);
    if (!mark) return;
    moveStop(mark);
    if (mark.matches(':focus-visible')) drawRing(mark);
  });
  document.addEventListener('focusout', ({ target }) => markOf(target)?.querySelector('.ring')?.remove());
  keepFocusWhenResized(figures);
}

/**
 * Drawings are hidden from assistive technology until their marks have names and roles. What is not a mark stays
 * hidden: axes and labels read aloud one by one say nothing that the summary and the table do not say better.
 */
function openDrawing(drawing: SVGElement): void {
  const marks = marksOf(drawing);
  if (marks.length === 0) return;
  for (const [index, mark] of marks.entries()) nameMark(mark, index === 0);
  hideScenery(drawing);
  drawing.removeAttribute('aria-hidden');
  drawing.setAttribute('role', 'group');
  drawing.setAttribute('aria-label', drawingName(textOf(drawing.closest('[data-figure]')?.querySelector('h2, h3'))));
}

function nameMark(mark: SVGElement, isStop: boolean): void {
  mark.setAttribute('role', 'button');
  mark.setAttribute('aria-expanded', 'false');
  mark.setAttribute('tabindex', isStop ? '0' : '-1');
  // What is written beside a mark is its name, so that it can be called by what can be seen. Each line is a text of
  // its own; the space between them is not drawn.
  for (const line of mark.querySelectorAll('text')) line.after(' ');
  if (textOf(mark) !== '') return;
  const row = rowOfMark(mark);
  mark.setAttribute('aria-label', (row && readRow(row).title) || words.details);
}

function hideScenery(parent: Element): void {
  for (const child of parent.children) {
    if (child.matches('.item')) continue;
    if (child.querySelector('.item')) hideScenery(child);
    else child.setAttribute('aria-hidden', 'true');
  }
}

/** The stop of a drawing is the mark that was last walked to. */
function moveStop(mark: SVGElement): void {
  for (const other of marksOf(drawingOf(mark))) {
    const stop = other === mark ? '0' : '-1';
    if (other.getAttribute('tabindex') !== stop) other.setAttribute('tabindex', stop);
  }
}

/** Drawn, because not every browser draws outlines inside an SVG. */
function drawRing(mark: SVGElement): void {
  if (!(mark instanceof SVGGraphicsElement)) return;
  const { x, y, width, height } = mark.getBBox();
  // A drawing may be scaled, or zoomed into; the ring keeps its distance on the screen.
  const away = 4 / (mark.getScreenCTM()?.a || 1);
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ring.setAttribute('class', 'ring');
  ring.setAttribute('x', String(x - away));
  ring.setAttribute('y', String(y - away));
  ring.setAttribute('width', String(width + 2 * away));
  ring.setAttribute('height', String(height + 2 * away));
  mark.append(ring);
}

/** When another width of the drawing takes over, so does its mark for the same row. */
function keepFocusWhenResized(figures: ReadonlySet<Element>): void {
  let last: SVGElement | undefined;
  document.addEventListener('focusin', ({ target }) => {
    last = markOf(target) ?? undefined;
  });
  document.addEventListener('focusout', () => {
    // Left on purpose: it can still be seen.
    if (last && isDrawn(last)) last = undefined;
  });
  const observer = new ResizeObserver(() => {
    if (!last || isDrawn(last)) return;
    const id = last.getAttribute('data-row');
    const figure = last.closest('[data-figure]');
    const twin = drawingsIn(figure ?? document)
      .flatMap(marksOf)
      .find((mark) => mark.getAttribute('data-row') === id && isDrawn(mark));
    last = undefined;
    twin?.focus({ preventScroll: true });
  });
  for (const figure of figures) observer.observe(figure);
}

/** Marks that a filter has dimmed are passed over. */
function isWalkable(mark: Element): boolean {
  return !mark.classList.contains('is-filtered') || mark === document.activeElement;
}

/** Whether this is the width that the page shows. */
function isDrawn(mark: Element): boolean {
  return mark.getClientRects().length > 0;
}

/** Whole drawings: an SVG inside another is part of it. */
function drawingsIn(root: ParentNode): SVGElement[] {
  const drawings = [...root.querySelectorAll<SVGElement>('svg:has(.item[data-row])')];
  return drawings.filter((drawing) => !drawing.ownerSVGElement);
}

function drawingOf(mark: SVGElement): SVGElement {
  return mark.ownerSVGElement ? drawingOf(mark.ownerSVGElement) : mark;
}

function marksOf(drawing: Element | null): SVGElement[] {
  return [...(drawing?.querySelectorAll<SVGElement>('.item[data-row]') ?? [])];
}

function markOf(target: EventTarget | null): SVGElement | null {
  return target instanceof SVGElement ? target.closest<SVGElement>('svg .item[data-row]') : null;
}
