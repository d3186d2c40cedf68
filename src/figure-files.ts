import { dataset } from './dataset.ts';
import type { PublishedFigure } from './figures.ts';
import { figureCsv } from './publish/figure-csv.ts';
import { figureJson } from './publish/figure-json.ts';
import { altText, creditText, zipReadme } from './publish/figure-zip-texts.ts';
import { figureMarkdown } from './publish/markdown-table.ts';

/**
 * The files of a figure's zip, by name within it, README first.
 *
 * @param pictures its pictures and its page for offline reading, by name
 */
export function figureFiles(
  { content, hash }: PublishedFigure,
  pictures: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const { site } = dataset;
  const name = content.figure;
  const encoder = new TextEncoder();
  const files = new Map<string, Uint8Array>([
    ...pictures,
    [`${name}.csv`, encoder.encode(figureCsv(content))],
    [`${name}.json`, encoder.encode(figureJson(content, { site, hash }))],
    [`${name}.md`, encoder.encode(figureMarkdown(content, { site, hash }))],
    ['alt.txt', encoder.encode(altText(content))],
    ['credit.txt', encoder.encode(creditText(content, site))],
  ]);
  const readme = zipReadme(content, { site, hash, names: [...files.keys()] });
  return new Map([['README.txt', encoder.encode(readme)], ...files]);
}
