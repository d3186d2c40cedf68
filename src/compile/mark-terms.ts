import type { Term } from '../model/vocabulary.ts';
import type { HtmlNode, HtmlRoot } from './render-markdown.ts';

/** Marks the terms of the glossary in one section of a text. */
export type MarkTerms = (section: HtmlRoot) => void;

/** Where a button cannot stand, or where a word is not part of a sentence. */
const UNMARKED: readonly string[] = ['a', 'code', 'pre', 'h3', 'h4'];

/**
 * A marker for one text, to be called with its sections in order: each term is marked where it stands first.
 * The term becomes a button that opens its meaning beside it, without script; both may stand in a paragraph.
 *
 * @param text id of the text, to keep the addresses of two texts on one page apart
 */
export function markerOf(text: string, terms: readonly Term[]): MarkTerms {
  const byForm = new Map(terms.flatMap((term) => formsOf(term).map((form) => [plain(form), term] as const)));
  if (byForm.size === 0) return () => undefined;
  const pattern = patternOf([...byForm.keys()]);
  const marked = new Set<string>();
  const split = (value: string): HtmlNode[] => {
    const nodes: HtmlNode[] = [];
    let end = 0;
    for (const { 0: written, index } of value.matchAll(pattern)) {
      const term = byForm.get(plain(written));
      if (term === undefined || marked.has(term.id)) continue;
      marked.add(term.id);
      nodes.push({ type: 'text', value: value.slice(end, index) }, ...openable(text, term, written));
      end = index + written.length;
    }
    return [...nodes, { type: 'text', value: value.slice(end) }];
  };
  return (section) => {
    section.children = section.children.flatMap((child) => mark(child, split));
  };
}

function mark(node: HtmlNode, split: (value: string) => HtmlNode[]): HtmlNode[] {
  if (node.type === 'text') return split(node.value).filter((part) => part.type !== 'text' || part.value !== '');
  if (node.type !== 'element' || UNMARKED.includes(node.tagName)) return [node];
  // What stands inside an element is an element, a text or a comment, never a document type.
  node.children = node.children.flatMap((child) => mark(child, split)).filter((child) => child.type !== 'doctype');
  return [node];
}

function openable(text: string, { id, meaning }: Term, written: string): HtmlNode[] {
  const address = `term-${text}--${id}`;
  return [
    {
      type: 'element',
      tagName: 'button',
      properties: { type: 'button', className: ['term'], popoverTarget: address },
      children: [{ type: 'text', value: written }],
    },
    {
      type: 'element',
      tagName: 'span',
      properties: { id: address, className: ['term-meaning'], popover: '' },
      children: [{ type: 'text', value: meaning }],
    },
  ];
}

function formsOf({ also, label }: Term): string[] {
  return [label, ...also];
}

/** Longest first, so that "log record" is not taken for "record"; a blank may be the end of a line. */
function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  const either = longestFirst.map((form) => form.split(' ').map(escapePattern).join('\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${either})(?![\\p{L}\\p{N}-])`, 'giu');
}

function escapePattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function plain(form: string): string {
  return form.trim().toLowerCase().replace(/\s+/g, ' ');
}
