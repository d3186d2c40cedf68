import { dataset } from './dataset.ts';
import type { PublishedFigure } from './figures.ts';
import type { CardShape } from './render/picture/card.ts';
import { factsOf } from './render/picture/facts.ts';
import { figureCard } from './render/picture/figure-card.ts';
import { figurePicture } from './render/picture/figure-picture.ts';
import { publishedPng } from './render/png/published-png.ts';

/** The pictures of a figure: all of it, and as a card for networks. */
type PictureKind = 'whole' | CardShape;

interface Made {
  readonly svgs: Map<PictureKind, string>;
  readonly pngs: Map<PictureKind, Promise<Uint8Array<ArrayBuffer>>>;
}

/** Each picture has an address of its own and stands in the figure's zip; it is made for whichever comes first. */
const made = new WeakMap<PublishedFigure, Made>();

/** A picture of a figure as an SVG file. */
export function figureSvg(figure: PublishedFigure, kind: PictureKind): string {
  const { svgs } = madeOf(figure);
  const svg = svgs.get(kind) ?? draw(figure, kind);
  svgs.set(kind, svg);
  return svg;
}

/** A picture of a figure as a PNG file: twice the size of the SVG for the whole, the size that networks ask for a card. */
export function figurePng(figure: PublishedFigure, kind: PictureKind): Promise<Uint8Array<ArrayBuffer>> {
  const { pngs } = madeOf(figure);
  const svg = figureSvg(figure, kind);
  const job = { svg, facts: factsOf(figure, dataset.site), scale: kind === 'whole' ? 2 : 1 } as const;
  const png = pngs.get(kind) ?? publishedPng(job);
  pngs.set(kind, png);
  return png;
}

function madeOf(figure: PublishedFigure): Made {
  const known = made.get(figure) ?? { svgs: new Map(), pngs: new Map() };
  made.set(figure, known);
  return known;
}

function draw(figure: PublishedFigure, kind: PictureKind): string {
  return kind === 'whole' ? figurePicture(figure, dataset.site) : figureCard(figure, kind, dataset.site);
}
