import { fleschKincaid } from 'flesch-kincaid';
import remarkParse from 'remark-parse';
import { syllable } from 'syllable';
import { unified } from 'unified';

interface TextNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TextNode[];
}

const parser = unified().use(remarkParse);

/**
 * Flesch-Kincaid grade of Markdown, one decimal: 8 is read at about 13 to 14 years of age. Headings do not count.
 * Every paragraph and list item ends a sentence. 0 for a text without words.
 */
export function readingGrade(markdown: string): number {
  const sentences = paragraphsOf(parser.parse(markdown)).flatMap((text) => text.split(/(?<=[.!?:])\s+/));
  const words = sentences.map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
  const spoken = words.filter((found) => found.length > 0);
  const all = spoken.flat();
  if (all.length === 0) return 0;
  const counts = { sentence: spoken.length, word: all.length, syllable: syllable(all.join(' ')) };
  return Math.round(fleschKincaid(counts) * 10) / 10;
}

/** The highest and the middle of some grades; of two in the middle, the higher. */
export function spreadOf(grades: readonly number[]): { highest: number; median: number } | null {
  const sorted = grades.toSorted((a, b) => a - b);
  const highest = sorted.at(-1);
  const median = sorted[Math.floor(sorted.length / 2)];
  return highest === undefined || median === undefined ? null : { highest, median };
}

function paragraphsOf(node: TextNode): string[] {
  if (node.type === 'heading') return [];
  if (node.type === 'paragraph') return [textOf(node)];
  return (node.children ?? []).flatMap(paragraphsOf);
}

function textOf({ children, value }: TextNode): string {
  return value ?? (children ?? []).map(textOf).join('');
}
