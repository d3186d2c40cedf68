import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { columnTitle } from '../rows/column-title.ts';
import { formatCount, formatDate } from '../rows/wording.ts';
import { chartPath, fullAddress } from './addresses.ts';

/** Everything that Markdown or HTML within it would read as a sign of its own. */
const SIGNS = /[\\`*_{}[\]()<>#|!~$&]/g;

/** An address as it stands in a text, without the punctuation that follows it. */
const ADDRESS = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]}'"’”])/;

/**
 * A text that Markdown shows as it is, on one line. An address in it is one in angle brackets, because readers of
 * GitHub's Markdown take the signs that would guard a bare one for parts of it.
 */
export function plainInMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const parts = line.split(ADDRESS).map((part, index) => (index % 2 === 1 ? linked(part) : guarded(part)));
  return parts
    .join('')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)\./, '$1\\.');
}

function guarded(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** A bar would end the cell of a table, even in an address. */
function linked(address: string): string {
  return `<${address.replaceAll('|', '%7C')}>`;
}

/**
 * A figure as Markdown: heading, measure, table, how to read it, what it does not show, source and link.
 *
 * @param hash address of this version
 */
export function figureMarkdown(content: FigureContent, { site, hash }: { site: Site; hash: string }): string {
  const { note } = content;
  const address = fullAddress(site, chartPath(content));
  const blocks = [
    `# ${plainInMarkdown(content.finding)}`,
    `${plainInMarkdown(content.subject)}. ${plainInMarkdown(content.measure)}`,
    plainInMarkdown(content.summary),
    markdownTable(content),
    `How to read it: ${plainInMarkdown(content.howToRead)}`,
    `What it does not show: ${plainInMarkdown(content.limits)}`,
    `Source: ${plainInMarkdown(note.source)}. As of ${formatDate(note.asOf)}. ${plainInMarkdown(note.status)}`,
    `[${plainInMarkdown(site.publisher)}](<${address}>), version ${hash}, [${plainInMarkdown(site.data_licence)}](<${site.data_licence_url}>)`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function markdownTable({ columns, records }: FigureContent): string {
  const isNumber = columns.map((_, index) => records.some((record) => typeof record[index] === 'number'));
  const header = columns.map((column) => plainInMarkdown(columnTitle(column)));
  const rule = isNumber.map((number) => (number ? '---:' : '---'));
  const rows = records.map((record) => record.map((value, index) => markdownCell(value, isNumber[index] ?? false)));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function markdownCell(value: string | number | null, inNumbers: boolean): string {
  if (value === null) return inNumbers ? 'not disclosed' : '';
  if (typeof value === 'string') return plainInMarkdown(value);
  return Number.isInteger(value) ? formatCount(value) : String(value);
}
