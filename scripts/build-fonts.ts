/**
 * Writes the two text fonts of the site, cut down to the characters and weights that it uses, to `.dataset/fonts/`.
 * Runs after the compile step, whose dataset says which letters are used. Does nothing when they are up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FONTS = [
  {
    name: 'source-serif-4',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
    heaviest: 700,
  },
  {
    name: 'source-sans-3',
    file: import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
    heaviest: 600,
  },
];

/** The site sets text in normal weight and in one or two bold ones; the axis outside them is cut off. */
const LIGHTEST = 400;

/** Kerning, and the figures that tables need. Small capitals, fractions and swashes would be a fifth of the file. */
const FEATURES = ['kern', 'lnum', 'tnum'];

/** What the site's own words are written in: ASCII and typographic signs. */
const OWN_CHARACTERS = [...characterRange(0x20, 0x7e), ...'–—‘’“”„•…€−×·←↑→↓'];

/** Every other letter that the data holds, so that a name is never set in two fonts and no letter is shipped in vain. */
const CHARACTERS = [
  ...new Set([...OWN_CHARACTERS, ...readFileSync(new URL('../.dataset/dataset.json', import.meta.url), 'utf8')]),
]
  .filter((character) => character >= ' ')
  .toSorted()
  .join('');

const folder = new URL('../.dataset/fonts/', import.meta.url);

for (const { name, file, heaviest } of FONTS) {
  const wght = { min: LIGHTEST, max: heaviest };
  const source = readFileSync(fileURLToPath(file));
  const stamp = fingerprint(source, wght);
  const target = new URL(`${name}.woff2`, folder);
  const stampFile = new URL(`${name}.stamp`, folder);
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;

  const subset = await subsetFont(source, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: FEATURES,
    noHinting: true,
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, subset);
  // Written last, so that an interrupted run leaves no stamp beside a font that it did not finish.
  writeFileSync(stampFile, stamp);
  console.log(`Font ${name}: ${source.length.toLocaleString('en')} to ${subset.length.toLocaleString('en')} bytes`);
}

/** Changes with anything that a subset is made from. */
function fingerprint(source: Buffer, wght: object): string {
  return createHash('sha256').update(source).update(JSON.stringify({ CHARACTERS, wght, FEATURES })).digest('hex');
}

function characterRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
