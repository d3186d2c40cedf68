import { figureOnCard } from './cards.ts';
import { dataset } from './dataset.ts';
import { pageCardFacts, pageCardPicture } from './render/picture/page-card.ts';
import { pngResponse, publishedPng } from './render/png/published-png.ts';
import { cardPath, type PageCard } from './rows/page-cards.ts';

const { site } = dataset;

/** The part of a card's address that its route asks for: `breaches/x` of `/cards/breaches/x.png`. */
export function cardName({ path }: PageCard): string {
  return cardPath(path).replace(/^\/cards\/|\.png$/g, '');
}

/** A page's card as the answer to whoever asks for its picture. */
export async function cardResponse(card: PageCard): Promise<Response> {
  const svg = pageCardPicture(card, site, figureOnCard(card));
  return pngResponse(await publishedPng({ svg, facts: pageCardFacts(card, site), scale: 1 }));
}
