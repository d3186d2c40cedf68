import type { BuiltPage } from '../../../scripts/built-site.ts';

/** Attributes whose text a reader sees or hears. */
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder'];
/** Elements that hold nothing to read; code to paste has heights of frames in it, and words that stand on the page. */
const UNREAD = new Set(['script', 'style', 'template', 'symbol', 'pre']);
/** Elements inside a line: their text goes on with what stands beside it. */
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'i', 'strong', 'code']);

/** Inline elements that mark a part of their own, set off from its neighbours. */
const PARTS = new Set(['span', 'tspan', 'time', 'button', 'small']);
/** Stands between blocks; no page has the character. */
const BREAK = '\u0000';
/** A lone number at an axis, which is set in the colour of axes: it says where, not how much of anything. */
const AXIS_MARK = /^[\d.,:]+(?: (?:million|billion|am|pm))?$/;

/** The texts of a page, one for each block: what is read, the spoken attributes, and the title and description. */
export function shownTexts({ document }: BuiltPage): string[] {
  const blocks = readText(document.documentElement)
    .split(BREAK)
    .filter((block) => block.trim() !== '');
  const attributes = [...document.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join(','))].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  );
  const metas = [...document.querySelectorAll('meta[name=description], meta[property^="og:"]')]
    .filter((meta) => !/^og:(?:url|image|image:width|image:height)$/.test(meta.getAttribute('property') ?? ''))
    .flatMap((meta) => meta.getAttribute('content') ?? []);
  return [...blocks, ...attributes, ...metas];
}

/** The text below a node, with a break around every block. */
function readText(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? '';
  const name = node.nodeName.toLowerCase();
  if (node.nodeType !== node.ELEMENT_NODE || UNREAD.has(name) || isAxisMark(node)) return '';
  const around = PARTS.has(name) ? ' ' : BREAK;
  const inner = [...node.childNodes].map(readText).join('');
  return INLINE.has(name) ? inner : `${around}${inner}${around}`;
}

function isAxisMark(node: Node): boolean {
  if (node.nodeName.toLowerCase() !== 'text') return false;
  const { fill } = Object.fromEntries([...elementOf(node).attributes].map(({ name, value }) => [name, value]));
  return fill === 'var(--ink-3)' && AXIS_MARK.test(node.textContent?.trim() ?? '');
}

// The walk has seen that the node is an element; linkedom has no Element class to narrow it with.
function elementOf(node: Node): Element {
  return node as Element;
}
