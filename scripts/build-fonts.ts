/**
 * Cuts the site's fonts down to the letters it uses, once for its pages and once for its pictures. Runs after the
 * compile step, whose dataset says which letters are used. Does nothing when they are up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFamilyName } from './font-name.ts';

const FAMILIES = [
  {
    name: 'source-serif-4',
    family: 'Source Serif 4',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    heaviest: 700,
  },
  {
    name: 'source-sans-3',
    family: 'Source Sans 3',
    file: import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
    heaviest: 600,
  },
];

/** The site sets text in normal weight and in one or two bold ones; the axis outside them is cut off. */
const LIGHTEST = 400;
/** The renderer of pictures knows no axes: a font for each weight that drawings use. */
const PICTURE_WEIGHTS = [400, 600, 700];

/** Kerning, and the figures that tables need. Small capitals, fractions and swashes would be a fifth of the file. */
const FEATURES = ['kern', 'lnum', 'tnum'];

/** What the site's own words are written in: ASCII and typographic signs. */
const OWN_CHARACTERS = [...characterRange(0x20, 0x7e), ...'–—‘’“”„•…€−×·←↑→↓'];

const folder = new URL('../.dataset/fonts/', import.meta.url);

interface Cut {
  readonly targetFormat: 'woff2' | 'truetype';
  readonly variationAxes: { readonly wght: number | { readonly min: number; readonly max: number } };
  /** What the font calls its family afterwards; `null` leaves its name. */
  readonly family: string | null;
}

/** Cuts every font that is not yet made for the letters that the compiled data holds. */
export async function buildFonts(): Promise<void> {
  const characters = usedCharacters();
  for (const { name, family, file, heaviest } of FAMILIES) {
    const source = readFileSync(fileURLToPath(file));
    const axis = { min: LIGHTEST, max: heaviest };
    const cutTo = (target: string, cut: Cut) => cutFont({ source, characters }, target, cut);
    await cutTo(`${name}.woff2`, { targetFormat: 'woff2', variationAxes: { wght: axis }, family: null });
    for (const wght of PICTURE_WEIGHTS) {
      await cutTo(`${name}-${wght}.ttf`, { targetFormat: 'truetype', variationAxes: { wght }, family });
    }
  }
}

/** Every letter that the data holds, so that a name is never set in two fonts and no letter is shipped in vain. */
function usedCharacters(): string {
  const data = readFileSync(new URL('../.dataset/dataset.json', import.meta.url), 'utf8');
  return [...new Set([...OWN_CHARACTERS, ...data])]
    .filter((character) => character >= ' ')
    .toSorted()
    .join('');
}

interface Uncut {
  readonly source: Buffer;
  /** The letters that stay. */
  readonly characters: string;
}

/** Writes a cut of a font, and what it was made from beside it. */
async function cutFont({ source, characters }: Uncut, name: string, cut: Cut): Promise<void> {
  const stamp = createHash('sha256')
    .update(source)
    .update(JSON.stringify({ CHARACTERS: characters, cut, FEATURES }))
    .digest('hex');
  const target = new URL(name, folder);
  const stampFile = new URL(`${name}.stamp`, folder);
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  // Loaded only where a font is cut, which is seldom.
  const { default: subsetFont } = await import('subset-font');
  const { family, ...options } = cut;
  const subset = await subsetFont(source, characters, { ...options, keepFeatures: FEATURES, noHinting: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, family === null ? subset : setFamilyName(subset, family));
  // Written last, so that an interrupted run leaves no stamp beside a font that it did not finish.
  writeFileSync(stampFile, stamp);
  console.log(`Font ${name}: ${source.length.toLocaleString('en')} to ${subset.length.toLocaleString('en')} bytes`);
}

function characterRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

if (import.meta.main) await buildFonts();
