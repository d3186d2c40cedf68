import { dataset } from './dataset.ts';
import { type PublishedFigure, wholeFigures } from './figures.ts';
import { chartPath, exportPath } from './publish/addresses.ts';
import { cardPath, type PageCard, pageCards } from './rows/page-cards.ts';

/** The picture by which a page is shown where its address is shared. */
export interface SharedPicture {
  /** Below the base path. */
  readonly path: string;
  readonly alt: string;
}

/** The cards of the site's own pages, the front page's first; that of imported breaches is made beside them. */
export const cards = pageCards(dataset);

/** The figure whose drawing stands on a page's card: where breaches are compared, the first that compares them. */
export function figureOnCard({ path }: PageCard): PublishedFigure | null {
  if (path !== '/breaches/') return null;
  return wholeFigures.find(({ scope }) => scope.kind === 'catalogue') ?? null;
}

const pictures: ReadonlyMap<string, SharedPicture> = new Map([
  ...cards.map((card) => [card.path, pictureOfCard(card)] as const),
  ...wholeFigures.map(
    ({ content }) => [chartPath(content), { path: exportPath(content, '-social.png'), alt: content.summary }] as const,
  ),
]);

/** The picture of the page at this path; a page without one shares that of the page above it, in the end the site's. */
export function sharedPicture(path: string): SharedPicture {
  const picture = pictures.get(path);
  if (picture) return picture;
  const above = path.replace(/[^/]*\/?$/, '');
  if (path === '/' || above === path) return pictureOfCard(cards[0]);
  return sharedPicture(above);
}

/** A card as the picture of the pages that show it. */
export function pictureOfCard({ path, alt }: PageCard): SharedPicture {
  return { path: cardPath(path), alt };
}
