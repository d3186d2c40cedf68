import type { ScannedText } from './allowed-strings.ts';

/** A tag with its attributes; a `>` inside an attribute's quotation marks does not end it. */
const TAG = /<[a-z/!?](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Attributes that hold shapes or check sums, and nothing that anybody wrote. */
const EXEMPT_ATTRIBUTES = new Set([
  ...['integrity', 'nonce', 'd', 'points', 'viewbox', 'transform', 'x', 'y', 'dx', 'dy'],
  ...['stroke-dasharray', 'gradienttransform', 'values', 'keytimes', 'sizes'],
]);

/**
 * What the build makes: inline files, pinned versions and names with a hash of the content in addresses, and the check
 * sum of a script in code to paste.
 */
const EXEMPT_ADDRESSES =
  /data:[\w.+-]+\/[\w.+-]+[^"')\s]*|\/v\/[\w-]+\/|\/assets\/[\w./-]+|\bintegrity"?[=:]"sha384-[\w+/]{64}(?=")/g;

/** The one file of the site that states the check sums of its tables. */
const DESCRIPTOR = 'data/datapackage.json';

/** The check sum of a table, in a line of that file. */
const CHECK_SUM = /^\s*"hash": "sha256:[0-9a-f]{64}",?$/;

const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  commat: '@',
  period: '.',
  colon: ':',
};

/** Kinds of files of a built site that hold text. */
export function isTextFile(path: string): boolean {
  return /\.(?:html?|svg|xml|css|m?js|json|csv|txt|md|webmanifest)$/i.test(path) || !/\.[^/]*$/.test(path);
}

/** Reads one file of a site: its path from the site's folder, as in `breaches/x/index.html`, and its content. */
export type SiteTextReader = (path: string, content: string) => ScannedText[];

/**
 * Reads the texts of files of the built site, each by itself, so that the end of one cell and the beginning of the next
 * do not look like a number. What the build makes is left out by its position, not by its looks.
 *
 * Pages share most of their tags and words: what was read on one page is known on the next.
 */
export function siteTextReader(): SiteTextReader {
  const tags = new Map<string, readonly string[]>();
  const words = new Map<string, readonly string[]>();
  const readTag = (tag: string) => attributeTexts(tag).map(decodeCharacters).flatMap(writtenIn);
  const readWords = (markup: string) => writtenIn(decodeCharacters(markup));
  const readMarkup = (markup: string) => {
    const texts: string[] = [];
    let end = 0;
    for (const { 0: tag, index } of markup.matchAll(TAG)) {
      texts.push(...readOnce(words, markup.slice(end, index), readWords), ...readOnce(tags, tag, readTag));
      end = index + tag.length;
    }
    return [...texts, ...readWords(markup.slice(end))];
  };
  const readLines = (path: string, content: string) => {
    const exempt = path === DESCRIPTOR ? CHECK_SUM : null;
    return content.split('\n').flatMap((line) => (exempt?.test(line) ? [] : writtenIn(line)));
  };
  return (path, content) => {
    const isMarkup = /\.(?:html?|svg|xml)$/i.test(path);
    const texts = isMarkup ? readMarkup(content) : readLines(path, content);
    return texts.map((text) => ({ file: `site/${path}`, row: null, column: null, text }));
  };
}

type Read = (written: string) => readonly string[];

function readOnce(known: Map<string, readonly string[]>, written: string, read: Read): readonly string[] {
  const found = known.get(written) ?? read(written);
  known.set(written, found);
  return found;
}

/** A text without what the build makes; none where nothing is left. */
function writtenIn(text: string): readonly string[] {
  const written = text.replace(EXEMPT_ADDRESSES, ' ').trim();
  return written === '' ? [] : [written];
}

function attributeTexts(tag: string): string[] {
  if (/^<meta\b/i.test(tag) && /http-equiv\s*=\s*["']?content-security-policy/i.test(tag)) return [];
  if (/^<[!?]/.test(tag)) return [tag];
  const attributes = [...tag.matchAll(ATTRIBUTE)];
  return attributes
    .filter(([, name = '']) => !EXEMPT_ATTRIBUTES.has(name.toLowerCase()))
    .map(([, , double, single, bare]) => double ?? single ?? bare ?? '');
}

function decodeCharacters(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (written, hex, decimal, name) => {
    if (name !== undefined) return NAMED_CHARACTERS[name.toLowerCase()] ?? written;
    const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
