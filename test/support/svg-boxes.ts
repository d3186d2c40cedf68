import { textWidth } from '../../src/charts/text-width.ts';
import { createDocument } from '../../src/render/document.ts';

/** A rectangle in the drawing's pixels; a line is one without width or height. */
export interface Box {
  readonly name: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** A drawing as elements again. */
export function parseSvg(svg: string): Element {
  const holder = createDocument().createElement('div');
  holder.innerHTML = svg;
  const [root] = holder.children;
  if (!root) throw new Error('no drawing');
  return root;
}

/** What each text covers at most, from its letters: their width, three quarters of the size up and a quarter down. */
export function textBoxes(root: Element): Box[] {
  return [...root.querySelectorAll('text')].map((text) => {
    const [x, y, scale] = placeOf(text);
    const size = fontSize(text) * scale;
    const width = widthOf(text, size);
    const anchor = inherited(text, 'text-anchor');
    const x0 = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { name: text.textContent ?? '', x0, x1: x0 + width, y0: y - size * 0.72, y1: y + size * 0.2 };
  });
}

/** Where a text begins, and by how much it is enlarged. */
function placeOf(text: Element): [x: number, y: number, scale: number] {
  let [x, y, scale] = [Number(text.getAttribute('x')), Number(text.getAttribute('y')), 1];
  for (let within: Element | null = text; within; within = within.parentElement) {
    const transform = within.getAttribute('transform') ?? '';
    const [, dx = 0, dy = 0] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(transform) ?? [];
    const factor = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
    [x, y, scale] = [x * factor + Number(dx), y * factor + Number(dy), scale * factor];
  }
  return [x, y, scale];
}

/** The straight parts of all paths of a colour. */
export function lineBoxes(root: Element, color: string): Box[][] {
  const paths = [...root.querySelectorAll(`path[stroke="${color}"]`)];
  return paths.map((path) => {
    const [left, top] = offsetOf(path);
    let [x, y] = [0, 0];
    const parts = (path.getAttribute('d') ?? '').matchAll(/([MVH])\s*(-?[\d.]+)(?:\s+(-?[\d.]+))?/g);
    return [...parts].flatMap(([, command, a, b]) => {
      const [fromX, fromY] = [x, y];
      if (command === 'V') y = Number(a);
      else x = Number(a);
      if (command === 'M') y = Number(b);
      if (command === 'M') return [];
      const [xs, ys] = [
        [fromX, x],
        [fromY, y],
      ] as const;
      return {
        name: path.getAttribute('d') ?? '',
        x0: left + Math.min(...xs),
        x1: left + Math.max(...xs),
        y0: top + Math.min(...ys),
        y1: top + Math.max(...ys),
      };
    });
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** True where two lines, or a line and a box, share a point. */
export function touch(a: Box, b: Box): boolean {
  return a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;
}

/** The size of a text in pixels, its own or that of what it stands in. */
export function fontSize(text: Element): number {
  return Number(inherited(text, 'font-size'));
}

function inherited(element: Element, attribute: string): string | null {
  return element.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}

function widthOf(text: Element, size: number): number {
  const parts = text.children.length > 0 ? [...text.children] : [text];
  return parts.reduce((sum, part) => {
    const bold = inherited(part, 'font-weight') === '600';
    return sum + textWidth(part.textContent ?? '', size, bold ? 600 : 400);
  }, 0);
}

function offsetOf(element: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let within: Element | null = element; within; within = within.parentElement) {
    const [, dx = 0, dy = 0] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(within.getAttribute('transform') ?? '') ?? [];
    x += Number(dx);
    y += Number(dy);
  }
  return [x, y];
}
