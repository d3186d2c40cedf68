import { renderAsync } from '@resvg/resvg-js';
import type { PictureFacts } from '../picture/facts.ts';
import { lightTheme } from '../picture/light-theme.ts';
import { xmpPacket } from '../picture/xmp.ts';
import { densityChunk, textChunk } from './chunks.ts';
import { encodePalettePng } from './palette-png.ts';
import { quantise, type Rgb } from './quantise.ts';

/** A picture to be made into a PNG. */
export interface PictureJob {
  readonly svg: string;
  readonly facts: PictureFacts;
  /** Pixels of the PNG for one of the SVG, fewer where the file would be too large. */
  readonly scale: 1 | 2;
}

/** The library that renders, and its version. */
export const RENDERER = 'resvg-js 2.6.2';

/** In bytes: what a page or a message may well carry. */
export const LARGEST_PNG = 150_000;
/** Shades are plenty for letters, and fewer will do where the file would be large. */
const COLORS = { many: 48, few: 16, fewest: 12 } as const;
/** What is left of a file in few or fewest colours, at least and at most: measured on the pictures of this site. */
const LEFT_IN_FEW = 0.85;
const LEFT_IN_FEWEST = 0.78;
/** A file grows with this power of its scale: letters have edges, and edges grow less than areas. */
const GROWTH = 1.36;
const SCALE_STEP = 0.05;

const CSS_PIXELS_PER_INCH = 96;

const PALETTE: readonly Rgb[] = Object.values(lightTheme)
  .filter((value) => value.startsWith('#'))
  .map((value) => [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as unknown as Rgb);

/**
 * Renders a picture with the packaged fonts and no others, so that every machine makes the same bytes. Where it would
 * be larger than `LARGEST_PNG`, it is made in fewer colours, then with fewer pixels, down to those of the SVG.
 *
 * @param fonts paths of font files
 */
export async function picturePng(job: PictureJob, fonts: readonly string[]): Promise<Buffer> {
  const image = await rendered(job, job.scale, fonts);
  const png = await image.encode(COLORS.many);
  if (png.length <= LARGEST_PNG) return png;
  if (png.length * LEFT_IN_FEW <= LARGEST_PNG) {
    const less = await image.encode(COLORS.few);
    if (less.length <= LARGEST_PNG) return less;
  }
  return smallerPng(job, png.length, fonts);
}

/** The picture with as many pixels as its size in bytes allows, where `size` bytes were too many. */
async function smallerPng(job: PictureJob, size: number, fonts: readonly string[]): Promise<Buffer> {
  const share = (LARGEST_PNG / (size * LEFT_IN_FEWEST)) ** (1 / GROWTH);
  let steps = Math.floor((job.scale * Math.min(share, 1)) / SCALE_STEP);
  for (;;) {
    const scale = Math.max(1, steps * SCALE_STEP);
    const png = await (await rendered(job, scale, fonts)).encode(COLORS.fewest);
    if (png.length <= LARGEST_PNG || scale === 1) return png;
    steps -= 1;
  }
}

/** A picture in pixels, to be encoded in as many colours as are wanted. */
async function rendered({ svg, facts }: PictureJob, scale: number, fonts: readonly string[]) {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
    background: lightTheme.paper,
  });
  // A copy out of the renderer's memory for each call: asked for once.
  const pixels = image.pixels;
  const about = [densityChunk(CSS_PIXELS_PER_INCH * scale), ...texts(facts)];
  return { encode: (colors: number) => encodePalettePng(quantise(pixels, PALETTE, colors), image, about) };
}

/** The facts under the keywords of the PNG specification, for readers of XMP, and for those that look for alt text. */
function texts(facts: PictureFacts): Buffer[] {
  const copyright = `${facts.creator}. ${facts.licence}: ${facts.licenceUrl}`;
  const source = facts.source === null ? facts.address : `${facts.source}. ${facts.address}`;
  return [
    textChunk('Title', facts.title),
    textChunk('Description', facts.description),
    textChunk('Author', facts.creator),
    textChunk('Copyright', copyright),
    textChunk('Source', source),
    textChunk('XML:com.adobe.xmp', xmpPacket(facts)),
  ];
}
