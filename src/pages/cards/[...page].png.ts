import type { APIRoute } from 'astro';
import { cards, figureOnCard } from '../../cards.ts';
import { dataset } from '../../dataset.ts';
import { pageCardFacts, pageCardPicture } from '../../render/picture/page-card.ts';
import { pngResponse, publishedPng } from '../../render/png/published-png.ts';
import { cardPath, type PageCard } from '../../rows/page-cards.ts';

const { site } = dataset;

export function getStaticPaths() {
  return cards.map((card) => ({
    params: { page: cardPath(card.path).replace(/^\/cards\/|\.png$/g, '') },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: PageCard }> = async ({ props: { card } }) => {
  const svg = pageCardPicture(card, site, figureOnCard(card));
  return pngResponse(await publishedPng({ svg, facts: pageCardFacts(card, site), scale: 1 }));
};
