import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Section } from '../model/dataset.ts';
import { errorOf, type Report, warningOf } from './problem.ts';
import { quote } from './quote.ts';

/** Text and nothing that loads, runs or submits: a picture would be a request to somebody else's server. */
const ALLOWED: Options = {
  tagNames: ['p', 'a', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'h3', 'h4', 'br', 'hr'],
  attributes: { a: ['href', 'title'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

const parser = unified().use(remarkParse);
const transformer = unified().use(remarkRehype).use(rehypeSanitize, ALLOWED);

type Root = ReturnType<typeof parser.parse>;
type RootContent = Root['children'][number];
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** Where the Markdown comes from, and the base path that links to pages of the site begin with. */
export interface MarkdownPlace {
  readonly file: string;
  /** The line of the file on which the text begins. */
  readonly line: number;
  readonly basePath: string;
  /** Called with every section, in order, before it is written. */
  readonly markTerms?: (section: HtmlRoot) => void;
}

/**
 * Splits Markdown at its `## ` headings into sections of safe HTML.
 * Raw HTML, pictures and links that are not web addresses are left out, with a warning each.
 */
export function renderSections(markdown: string, place: MarkdownPlace, report: Report): Section[] {
  const root = parser.parse(markdown);
  reportUnsafe(root, place, report);
  const parts = splitAtHeadings(root, place, report);
  const definitions = root.children.filter(({ type }) => type === 'definition');
  const seen = new Set<string>();
  return parts.map(({ heading, children }, index) => {
    const title = textOf(heading);
    const id = slugOf(title) || `section-${index + 1}`;
    if (seen.has(id)) {
      const message = `the heading ${quote(title)} makes the address ${quote(id)}, which another heading has`;
      report(errorOf({ file: place.file, row: lineOf(heading, place), value: title, message, remedy: 'Change one.' }));
    }
    seen.add(id);
    return { id, title, html: renderNodes([...children, ...definitions], place) };
  });
}

/** A heading as an address: `How to read “PHI”` gives `how-to-read-phi`; nothing but a-z, 0-9 and hyphens. */
export function slugOf(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\p{Mn}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

interface Part {
  readonly heading: RootContent;
  readonly children: RootContent[];
}

function splitAtHeadings(root: Root, place: MarkdownPlace, report: Report): Part[] {
  const parts: Part[] = [];
  for (const node of root.children) {
    const current = parts.at(-1);
    if (node.type === 'heading' && node.depth <= 2) {
      if (node.depth === 1) reportHeading(node, place, report);
      parts.push({ heading: node, children: [] });
    } else if (node.type === 'definition') {
      // A link's address may be defined in another section than the link.
    } else if (current !== undefined) {
      current.children.push(node);
    } else if (node.type !== 'html') {
      const remedy = 'Put a heading before it, as in "## What happened".';
      const message = 'has text before the first "## " heading';
      report(errorOf({ file: place.file, row: lineOf(node, place), message, remedy }));
      parts.push({ heading: { type: 'heading', depth: 2, children: [] }, children: [node] });
    }
  }
  return parts;
}

function reportHeading(node: RootContent, place: MarkdownPlace, report: Report): void {
  const message = `${quote(textOf(node))} is a heading of the first level, which is the page's title`;
  report(errorOf({ file: place.file, row: lineOf(node, place), message, remedy: 'Begin it with "## ".' }));
}

function renderNodes(children: RootContent[], { basePath, markTerms }: MarkdownPlace): string {
  const tree = transformer.runSync({ type: 'root', children });
  for (const child of tree.children) rebaseLinks(child, basePath);
  markTerms?.(tree);
  return toHtml(tree).trim();
}

/** A section as HTML, already sanitised. */
export type HtmlRoot = ReturnType<typeof transformer.runSync>;
export type HtmlNode = HtmlRoot['children'][number];

/** A path of the site stays right under whatever base path the site is published. */
function rebaseLinks(node: HtmlNode, basePath: string): void {
  if (node.type !== 'element') return;
  const href = node.properties['href'];
  if (typeof href === 'string' && /^\/(?!\/)/.test(href)) node.properties['href'] = basePath + href.slice(1);
  for (const child of node.children) rebaseLinks(child, basePath);
}

function visit(node: MarkdownNode, act: (node: MarkdownNode) => void): void {
  act(node);
  for (const child of node.children ?? []) visit(child, act);
}

function reportUnsafe(root: Root, place: MarkdownPlace, report: Report): void {
  visit(root, (node) => {
    const row = lineOf(node, place);
    const found = unsafeIn(node);
    if (found === null) return;
    report(warningOf({ file: place.file, row, value: node.value ?? node.url ?? null, ...found }));
  });
}

function unsafeIn(node: MarkdownNode): { message: string; remedy: string } | null {
  if (node.type === 'html') {
    return { message: `raw HTML is left out: ${quote(node.value ?? '')}`, remedy: 'Write it as Markdown.' };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return { message: 'a picture is left out', remedy: 'Link to it instead.' };
  }
  const isLink = node.type === 'link' || node.type === 'definition';
  const url = node.url ?? '';
  if (!isLink || !/^[a-z][a-z0-9+.-]*:/i.test(url.trim()) || /^(?:https?|mailto):/i.test(url)) return null;
  return { message: `a link to ${quote(url)} is left out`, remedy: 'Link to a web address (https://…).' };
}

function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function lineOf(node: MarkdownNode, place: MarkdownPlace): number {
  return (node.position?.start.line ?? 1) + place.line - 1;
}
