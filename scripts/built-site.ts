import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Dataset } from '../src/model/dataset.ts';

/** A page as built, parsed when it is first looked at. */
export interface BuiltPage {
  /** The file below the site's folder, `breaches/index.html`. */
  readonly file: string;
  /** Its address without the base path, `/breaches/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

export interface BuiltSite {
  /** Every file, with forward slashes, in order. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  readonly basePath: string;
  readonly dataset: Dataset;
  read(file: string): Buffer;
}

/**
 * Reads a project's built site.
 *
 * @param project folder that holds `dist` and `.dataset`
 */
export function readSite(project: string): BuiltSite {
  const folder = join(project, 'dist');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .toSorted();
  const dataset: Dataset = JSON.parse(readFileSync(join(project, '.dataset', 'dataset.json'), 'utf8'));
  const read = (file: string) => readFileSync(join(folder, file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => lazyPage(file, read(file).toString()));
  return { files, pages, basePath: dataset.site.base_path, dataset, read };
}

function lazyPage(file: string, html: string): BuiltPage {
  let parsed: Document | undefined;
  return {
    file,
    path: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html,
    get document() {
      parsed ??= parseHTML(html).document;
      return parsed;
    },
  };
}

/** The explorer pages: one for each breach. */
export function explorerPages({ pages, dataset }: BuiltSite): BuiltPage[] {
  const paths = new Set(dataset.breaches.map(({ id }) => `/breaches/${id}/`));
  return pages.filter(({ path }) => paths.has(path));
}
