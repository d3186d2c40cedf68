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
  /** Pixels of the PNG for one of the SVG. */
  readonly scale: 1 | 2;
}

/** Changes with anything here that changes what is drawn: the renderer's version, and that of the encoder. */
export const RENDERER = 'resvg-js 2.6.2, palette 1';

/** Shades are plenty for letters; where the file would still be large, 16 do. */
const COLORS = [48, 16] as const;
/** In bytes: a larger file is made again in fewer colours. */
const LARGE_PNG = 150_000;

const CSS_PIXELS_PER_INCH = 96;

const PALETTE: readonly Rgb[] = Object.values(lightTheme)
  .filter((value) => value.startsWith('#'))
  .map((value) => [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16)) as unknown as Rgb);

/**
 * Renders a picture with the packaged fonts and no others, so that every machine makes the same bytes.
 *
 * @param fonts paths of font files
 */
export async function picturePng({ svg, facts, scale }: PictureJob, fonts: readonly string[]): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
    background: lightTheme.paper,
  });
  const about = [densityChunk(CSS_PIXELS_PER_INCH * scale), ...texts(facts)];
  const pixels = image.pixels;
  let png: Buffer = Buffer.alloc(0);
  for (const count of COLORS) {
    png = await encodePalettePng(quantise(pixels, PALETTE, count), image, about);
    if (png.length < LARGE_PNG) break;
  }
  return png;
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
