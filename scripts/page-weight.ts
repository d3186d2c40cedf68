import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** A file that a page loads, compressed as a publisher's server would. */
export interface LoadedFile {
  readonly file: string;
  readonly kind: 'page' | 'script' | 'style' | 'font' | 'image' | 'other';
  /** Bytes after gzip at its highest level. */
  readonly bytes: number;
}

const KINDS: Readonly<Record<string, LoadedFile['kind']>> = {
  '.html': 'page',
  '.js': 'script',
  '.css': 'style',
  '.woff2': 'font',
  '.png': 'image',
  '.svg': 'image',
};

/** Everything that a page loads by itself: its styles, their fonts, scripts and what these import, pictures, its icon. */
export function loadedFiles(page: BuiltPage, site: BuiltSite): LoadedFile[] {
  const loaded = new Set<string>([page.file]);
  const waiting = resourcesOf(page).map((address) => fileOf(address, site.basePath));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    waiting.push(...furtherFiles(file, site));
  }
  return [...loaded].map((file) => ({
    file,
    kind: KINDS[posix.extname(file)] ?? 'other',
    bytes: gzipped(site.read(file)),
  }));
}

/** Compressed bytes of a kind, or of everything. A page's script includes what is written into the page itself. */
export function weightOf(files: readonly LoadedFile[], kind?: LoadedFile['kind']): number {
  return files.filter((file) => kind === undefined || file.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Compressed bytes of the scripts that are written into the page. */
export function inlineScriptWeight({ document }: BuiltPage): number {
  const scripts = [...document.querySelectorAll('script:not([src])')].filter(
    (script) => !/json/.test(script.getAttribute('type') ?? ''),
  );
  return scripts.length === 0 ? 0 : gzipped(Buffer.from(scripts.map(({ textContent }) => textContent).join('\n')));
}

/** Addresses, as written, of everything that a browser fetches by itself for a page. */
export function resourcesOf({ document }: BuiltPage): string[] {
  const links = [...document.querySelectorAll('link[href]')].filter((link) =>
    /stylesheet|icon|preload|manifest/.test(link.getAttribute('rel') ?? ''),
  );
  const elements = [...document.querySelectorAll('[src], image[href], image[xlink\\:href]')];
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((element) =>
    (element.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s+/)[0] ?? ''),
  );
  const found = [...links, ...elements].map(
    (element) =>
      element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '',
  );
  return [...found, ...sets].filter((address) => address !== '' && !address.startsWith('data:'));
}

/** The built file behind an address of the site. */
export function fileOf(address: string, basePath: string): string {
  const path = address.replace(/[?#].*$/, '');
  if (!path.startsWith(basePath)) throw new RangeError(`${address} is not below ${basePath}`);
  const below = decodeURI(path.slice(basePath.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

function furtherFiles(file: string, site: BuiltSite): string[] {
  const text = () => site.read(file).toString();
  const resolve = (address: string) =>
    address.startsWith('/') ? fileOf(address, site.basePath) : posix.join(posix.dirname(file), address);
  if (file.endsWith('.css')) return matches(text(), /url\(["']?([^"')]+)["']?\)/g).map(resolve);
  if (file.endsWith('.js')) return matches(text(), /(?:from|import)\s*\(?["']([^"']+\.js)["']/g).map(resolve);
  return [];
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, address]) =>
    address === undefined || address.startsWith('data:') || address.startsWith('#') ? [] : [address],
  );
}

/** Bytes after gzip at its highest level. */
export function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}
