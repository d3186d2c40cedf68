/**
 * Writes the two text fonts of the site, cut down to the characters and weights that it uses, to `.dataset/fonts/`.
 * Does nothing when they are up to date.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const FONTS = [
  {
    name: 'source-serif-4',
    file: import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  },
  {
    name: 'source-sans-3',
    file: import.meta.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  },
];

/** Weights the site sets text in: normal, and 600 for everything bold. The axis outside them is cut off. */
const WEIGHTS = { min: 400, max: 600 };

/** Kerning, and the figures that tables need. Small capitals, fractions and swashes would be a fifth of the file. */
const FEATURES = ['kern', 'lnum', 'tnum'];

/** Latin-1 letters and signs, because names and titles in the data may hold any of them, and typographic signs. */
const CHARACTERS = [
  ...characterRange(0x20, 0x7e),
  ...characterRange(0xa0, 0xff),
  ...'ŒœŠšŽžŸ–—‘’‚“”„†•…‹›€™−×·←↑→↓',
].join('');

const folder = new URL('../.dataset/fonts/', import.meta.url);

for (const { name, file } of FONTS) {
  const source = readFileSync(fileURLToPath(file));
  const stamp = fingerprint(source);
  const target = new URL(`${name}.woff2`, folder);
  const stampFile = new URL(`${name}.stamp`, folder);
  if (existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;

  const subset = await subsetFont(source, CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
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
function fingerprint(source: Buffer): string {
  return createHash('sha256').update(source).update(JSON.stringify({ CHARACTERS, WEIGHTS, FEATURES })).digest('hex');
}

function characterRange(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}
