import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { plainInMarkdown } from '../../src/publish/markdown-table.ts';

/** The words that a reader of GitHub's Markdown sees. */
function shown(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  return toHtml(processor.runSync(processor.parse(markdown)))
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<');
}

describe('plainInMarkdown', () => {
  it.each([
    '2.4 million users',
    '1) first',
    '- no list',
    '+1',
    'a * b_c_d `e` | f ~~g~~',
    '<b>bold</b> & more',
    '# no heading',
    'see https://kettle.example/2020_01_23_archive.html, and https://kettle.example/a(b)_c.',
  ])('shows %j as it is', (text) => {
    expect(shown(plainInMarkdown(text))).toBe(text);
  });

  it('keeps the bars of an address from ending a cell', () => {
    expect(plainInMarkdown('https://kettle.example/?a|b')).toBe('<https://kettle.example/?a%7Cb>');
  });
});
