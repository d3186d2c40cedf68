import type { Site } from '../../model/site.ts';
import { fullAddress } from '../../publish/addresses.ts';
import type { PageCard } from '../../rows/page-cards.ts';
import { CARD_SIZES, cardParts } from './card.ts';
import type { PictureFacts } from './facts.ts';
import { lightTheme } from './light-theme.ts';
import { svgFile } from './svg-file.ts';

/** The facts of a page's card. */
export function pageCardFacts(card: PageCard, site: Site): PictureFacts {
  return {
    title: card.title,
    description: card.alt,
    creator: site.publisher,
    source: null,
    licence: site.data_licence,
    licenceUrl: site.data_licence_url,
    address: fullAddress(site, card.path),
    version: null,
    asOf: card.asOf,
  };
}

/** The card of a page without a figure of its own, 1200 × 630. */
export function pageCardPicture(card: PageCard, site: Site): string {
  const text = { ...card, note: [], credit: [site.name, fullAddress(site, card.path)] };
  return svgFile({ ...CARD_SIZES.social, parts: cardParts(text, 'social') }, pageCardFacts(card, site), lightTheme);
}
