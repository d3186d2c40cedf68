import { dataset } from './dataset.ts';
import type { PublishedFigure } from './figures.ts';
import { figureCss, frameCss, frameScript } from './frame-parts.ts';
import { figureCsv } from './publish/figure-csv.ts';
import { figureJson } from './publish/figure-json.ts';
import { altText, creditText, zipReadme } from './publish/figure-zip-texts.ts';
import { figureMarkdown } from './publish/markdown-table.ts';
import { embedDocument } from './render/embed-document.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files of a figure's zip, by name within it, what to read first at the beginning. */
export async function figureFiles(figure: PublishedFigure): Promise<Map<string, Uint8Array>> {
  const { content, hash } = figure;
  const { site } = dataset;
  const files: Files = new Map([
    ...(await drawnFiles(figure)),
    [`${content.figure}.csv`, figureCsv(content)],
    [`${content.figure}.json`, figureJson(content, { site, hash })],
    [`${content.figure}.md`, figureMarkdown(content, { site, hash })],
    ['alt.txt', altText(content)],
    ['credit.txt', creditText(content, site)],
  ]);
  const readme = zipReadme(content, { site, hash, names: [...files.keys()] });
  return new Map([['README.txt', readme] as const, ...files].map(([name, file]) => [name, bytesOf(file)]));
}

/** What shows the figure without a network: its frame. */
async function drawnFiles({ content }: PublishedFigure): Promise<Files> {
  const css = { frame: frameCss, figure: figureCss(content.figure) };
  const frame = { site: dataset.site, content, css, script: frameScript, pinned: null, notice: null };
  return new Map([[`${content.figure}.html`, await embedDocument(frame)]]);
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}
