import { dataset } from './dataset.ts';
import { type PublishedFigure, wholeFigures } from './figures.ts';
import { importedCatalogues } from './imported.ts';
import { chartPath, exportPath } from './publish/addresses.ts';
import { cardPath, importedCard, type PageCard, pageCards } from './rows/page-cards.ts';

/** The picture by which a page is shown where its address is shared. */
export interface SharedPicture {
  /** Below the base path. */
  readonly path: string;
  readonly alt: string;
}

const siteCards = pageCards(dataset);

/** The cards of this build, the site's own first. */
export const cards: readonly [PageCard, ...PageCard[]] =
  importedCatalogues.length === 0 ? siteCards : [...siteCards, importedCard(dataset, importedCatalogues)];

/** The figure whose drawing stands on a page's card: where breaches are compared, the first that compares them. */
export function figureOnCard({ path }: PageCard): PublishedFigure | null {
  if (path !== '/breaches/') return null;
  return wholeFigures.find(({ scope }) => scope.kind === 'catalogue') ?? null;
}

const pictures: ReadonlyMap<string, SharedPicture> = new Map([
  ...cards.map((card) => [card.path, { path: cardPath(card.path), alt: card.alt }] as const),
  ...wholeFigures.map(
    ({ content }) => [chartPath(content), { path: exportPath(content, '-social.png'), alt: content.summary }] as const,
  ),
]);

/** The picture of the page at this path; a page without one shares that of the page above it, in the end the site's. */
export function sharedPicture(path: string): SharedPicture {
  const picture = pictures.get(path);
  if (picture) return picture;
  const above = path.replace(/[^/]*\/?$/, '');
  if (path === '/' || above === path) return { path: cardPath(cards[0].path), alt: cards[0].alt };
  return sharedPicture(above);
}
