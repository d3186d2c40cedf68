import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { formatCount, formatDate } from '../rows/wording.ts';
import { chartPath, fullAddress } from './addresses.ts';

/** Everything that Markdown or HTML within it would read as a sign of its own. */
const SIGNS = /[\\`*_{}[\]()<>#|!~$&]/g;

/** A text that Markdown shows as it is, on one line. */
export function plainInMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, '\\$1');
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
  const header = columns.map(({ label, unit }) => plainInMarkdown(unit ? `${label} (${unit})` : label));
  const rule = isNumber.map((number) => (number ? '---:' : '---'));
  const rows = records.map((record) => record.map((value, index) => markdownCell(value, isNumber[index] ?? false)));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function markdownCell(value: string | number | null, inNumbers: boolean): string {
  if (value === null) return inNumbers ? 'not disclosed' : '';
  if (typeof value === 'string') return plainInMarkdown(value);
  return Number.isInteger(value) ? formatCount(value) : String(value);
}
