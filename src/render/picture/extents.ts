import { textWidth } from '../../charts/text-width.ts';

/** Where something in a drawing begins and ends from the top, in pixels. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** What the texts and the items of a drawing cover. */
export interface DrawingExtents {
  readonly texts: readonly TextExtent[];
  readonly items: readonly Extent[];
  /** Where rules over the whole width stand, from the top: what is between two of them belongs together. */
  readonly rules: readonly number[];
}

/** A line of text in a drawing, and how large it is in pixels. */
export interface TextExtent extends Extent {
  readonly size: number;
  /** Id of the row that it belongs to; `null` for heads and keys. */
  readonly item: string | null;
  /** True for a bold text at the left edge and outside of items: it stands above something. */
  readonly isHead: boolean;
}

const ASCENT = 0.72;
const DESCENT = 0.2;
/** Above the text at which a drawing ends: a mark beside the text reaches higher, and lines of one text stand closer. */
const CLEAR = 10;
/** Where lines stand so close that no gap is that wide. */
const CLOSE = 2;
/** A part of the room that must be filled before a wide gap is preferred. */
const ENOUGH = 0.7;
/** The same of a rule, which says better than a gap what belongs together. */
const ENOUGH_RULED = 0.5;
/** Below the last text, a drawing that goes on for this long is an area, which can end anywhere. */
const AREA = 30;
/** Texts that begin this close to it stand at the left edge. */
const EDGE = 5;
/** Texts that end this close to each other stand on one line. */
const SAME_LINE = 5;

/** Every line of text in a drawing, and every row's texts together with the areas of its marks below them. */
export function drawingExtents(svg: Element): DrawingExtents {
  const texts = textExtents(svg);
  const areas = [...svg.querySelectorAll('[data-row] rect')].map((rect) => {
    return { to: placeOf(rect).y + Number(rect.getAttribute('height') ?? 0), item: itemOf(rect) };
  });
  const items = [...Map.groupBy(texts, ({ item }) => item)].flatMap(([item, own]) => {
    if (item === null) return [];
    const all = [...own, ...areas.filter((area) => area.item === item)];
    return { from: Math.min(...own.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
  });
  return { texts, items, rules: ruleHeights(svg) };
}

function itemOf(drawn: Element): string | null {
  return drawn.closest('[data-row]')?.getAttribute('data-row') ?? null;
}

function textExtents(svg: Element): TextExtent[] {
  return [...svg.querySelectorAll('text')].map((text) => {
    const size = Number(text.closest('[font-size]')?.getAttribute('font-size') ?? Number.NaN);
    const item = itemOf(text);
    const weight = (text.querySelector('[font-weight]') ?? text.closest('[font-weight]'))?.getAttribute('font-weight');
    const { x, y, isUpright } = placeOf(text);
    const [above, below] = isUpright
      ? [textWidth(text.textContent ?? '', size, 600), 0]
      : [size * ASCENT, size * DESCENT];
    return { from: y - above, to: y + below, size, item, isHead: item === null && weight === '600' && x < EDGE };
  });
}

/**
 * A drawing without the pictures in it that begin below `cut`, its height in pixels. They are clipped to themselves, and
 * the renderer of PNGs stops the whole program at something clipped that lies outside of its picture.
 */
export function withoutBelow(svg: Element, cut: number): Element {
  const tops = [...svg.querySelectorAll('svg')].map((inner) => placeOf(inner).y);
  const copy = svg.cloneNode(true) as Element;
  for (const [index, inner] of [...copy.querySelectorAll('svg')].entries()) {
    if ((tops[index] ?? 0) >= cut) inner.remove();
  }
  return copy;
}

/** The largest height up to `room` that ends above a text or in an area, and cuts neither a text nor an item. */
export function cutAbove({ texts, items, rules }: DrawingExtents, room: number): number {
  const ruled = rules.filter((y) => y < room && endsWell(y, texts) && isKept(y, [...texts, ...items], 0));
  if (Math.max(...ruled) >= room * ENOUGH_RULED) return Math.max(...ruled) + 1;
  const free = texts.filter(({ from }) => endsWell(from, texts));
  const whole = { texts: free, kept: [...texts, ...items], room };
  const parted = { texts: free, kept: texts, room };
  const cuts = [highest(whole, CLEAR), highest(whole, CLOSE), highest(parted, CLEAR)];
  return cuts.find((cut) => cut >= room * ENOUGH) ?? Math.max(...cuts, highest({ ...parted, texts }, CLOSE));
}

/** Whether what is above `y` does not end with a head of nothing. */
function endsWell(y: number, texts: readonly TextExtent[]): boolean {
  const above = texts.filter(({ to }) => to <= y);
  const lowest = Math.max(...above.map(({ to }) => to));
  return !above.filter(({ to }) => to > lowest - SAME_LINE).every(({ isHead }) => isHead);
}

function isKept(y: number, kept: readonly Extent[], clear: number): boolean {
  return kept.every(({ from, to }) => to <= y || from - clear >= y);
}

interface Wanted {
  /** It ends above one of these. */
  readonly texts: readonly Extent[];
  /** It cuts none of these. */
  readonly kept: readonly Extent[];
  readonly room: number;
}

function highest({ texts, kept, room }: Wanted, clear: number): number {
  const above = Math.max(0, ...kept.map(({ to }) => to).filter((to) => to <= room));
  if (isKept(room, kept, clear) && room - above >= AREA) return room;
  return Math.max(0, ...texts.map(({ from }) => from - clear).filter((y) => y <= room && isKept(y, kept, clear)));
}

/** Of the heights of rules that reach from side to side. */
function ruleHeights(svg: Element): number[] {
  const width = Number(svg.getAttribute('width'));
  return [...svg.querySelectorAll('line')].flatMap((line) => {
    const at = (name: string) => Number(line.getAttribute(name));
    return at('y1') === at('y2') && Math.abs(at('x2') - at('x1')) >= width * 0.9 ? [at('y1') + placeOf(line).y] : [];
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly isUpright: boolean;
}

function placeOf(drawn: Element): Place {
  let [x, y] = [Number(drawn.getAttribute('x') ?? 0), Number(drawn.getAttribute('y') ?? 0)];
  let isUpright = false;
  for (let within: Element | null = drawn; within; within = within.parentElement) {
    const transform = within.getAttribute('transform') ?? '';
    const [, right = 0, down = 0] = /translate\((-?[\d.]+)[\s,]+(-?[\d.]+)\)/.exec(transform) ?? [];
    x += Number(right);
    y += Number(down);
    isUpright ||= transform.includes('rotate(');
  }
  return { x, y, isUpright };
}
