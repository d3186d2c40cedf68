import type { APIRoute } from 'astro';
import { cardName, cardResponse } from '../../card-png.ts';
import { cards } from '../../cards.ts';
import type { PageCard } from '../../rows/page-cards.ts';

export function getStaticPaths() {
  return cards.map((card) => ({ params: { page: cardName(card) }, props: { card } }));
}

export const GET: APIRoute<{ card: PageCard }> = ({ props: { card } }) => cardResponse(card);
