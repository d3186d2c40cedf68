import { dataset } from './dataset.ts';
import type { PublishedFigure } from './figures.ts';
import { entryOf } from './render/made-once.ts';
import type { CardShape } from './render/picture/card.ts';
import { factsOf } from './render/picture/facts.ts';
import { figureCard } from './render/picture/figure-card.ts';
import { figurePicture } from './render/picture/figure-picture.ts';
import { publishedPng } from './render/png/published-png.ts';

/** The pictures of a figure: all of it, and as a card for networks. */
type PictureKind = 'whole' | CardShape;

/** Each picture has an address of its own and stands in the figure's zip; it is made for whichever comes first. */
const svgs = new WeakMap<PublishedFigure, Map<PictureKind, string>>();
const pngs = new WeakMap<PublishedFigure, Map<PictureKind, Promise<Uint8Array<ArrayBuffer>>>>();

/** A picture of a figure as an SVG file. */
export function figureSvg(figure: PublishedFigure, kind: PictureKind): string {
  return entryOf(
    entryOf(svgs, figure, () => new Map()),
    kind,
    () => draw(figure, kind),
  );
}

/** A picture of a figure as a PNG file: twice the size of the SVG for the whole, the size that networks ask for a card. */
export function figurePng(figure: PublishedFigure, kind: PictureKind): Promise<Uint8Array<ArrayBuffer>> {
  return entryOf(
    entryOf(pngs, figure, () => new Map()),
    kind,
    () =>
      publishedPng({
        ...{ svg: figureSvg(figure, kind), facts: factsOf(figure, dataset.site) },
        scale: kind === 'whole' ? 2 : 1,
      }),
  );
}

function draw(figure: PublishedFigure, kind: PictureKind): string {
  return kind === 'whole' ? figurePicture(figure, dataset.site) : figureCard(figure, kind, dataset.site);
}
