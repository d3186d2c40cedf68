import { correctionsOfFigure } from './corrections.ts';
import { dataset } from './dataset.ts';
import { figurePng, figureSvg } from './figure-pictures.ts';
import type { PublishedFigure } from './figures.ts';
import { figureCss, frameCss, frameScript } from './frame-parts.ts';
import { figureCsv } from './publish/figure-csv.ts';
import { figureJson } from './publish/figure-json.ts';
import { altText, creditText, zipReadme } from './publish/figure-zip-texts.ts';
import { figureMarkdown } from './publish/markdown-table.ts';
import { embedDocument } from './render/embed-document.ts';
import { versionsOf } from './versions.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The files of a figure's zip, by name within it, what to read first at the beginning. */
export async function figureFiles(figure: PublishedFigure): Promise<Map<string, Uint8Array>> {
  const { content, hash } = figure;
  const { site } = dataset;
  const version = { site, hash, versions: versionsOf(content), corrections: correctionsOfFigure(content) };
  const files: Files = new Map([
    ...(await drawnFiles(figure)),
    [`${content.figure}.csv`, figureCsv(content)],
    [`${content.figure}.json`, figureJson(content, version)],
    [`${content.figure}.md`, figureMarkdown(content, { site, hash })],
    ['alt.txt', altText(content)],
    ['credit.txt', creditText(content, site)],
  ]);
  const readme = zipReadme(content, { ...version, names: [...files.keys()] });
  return new Map([['README.txt', readme] as const, ...files].map(([name, file]) => [name, bytesOf(file)]));
}

/** What shows the figure without a network: its pictures, from the store where nothing changed, and its frame. */
async function drawnFiles(figure: PublishedFigure): Promise<Files> {
  const { content } = figure;
  const { site } = dataset;
  const css = { frame: frameCss, figure: figureCss(content.figure) };
  const frame = { site, content, css, script: frameScript, pinned: null, notice: null };
  return new Map<string, string | Uint8Array>([
    [`${content.figure}.svg`, figureSvg(figure, 'whole')],
    [`${content.figure}.png`, await figurePng(figure, 'whole')],
    [`${content.figure}-social.png`, await figurePng(figure, 'social')],
    [`${content.figure}-square.png`, await figurePng(figure, 'square')],
    [`${content.figure}.html`, embedDocument(frame)],
  ]);
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}
