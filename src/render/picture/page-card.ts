import type { Site } from '../../model/site.ts';
import { fullAddress } from '../../publish/addresses.ts';
import type { PageCard } from '../../rows/page-cards.ts';
import { formatDate } from '../../rows/wording.ts';
import { CARD_SIZES, type CardText, cardParts } from './card.ts';
import type { PicturedFigure, PictureFacts } from './facts.ts';
import { cardWithDrawing } from './figure-card.ts';
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

/**
 * The card of a page that is not a figure's, 1200 × 630.
 *
 * @param figure one of the page's figures, whose drawing stands for the page; `null` for a card in words and marks
 */
export function pageCardPicture(
  card: PageCard,
  site: Site,
  figure: Pick<PicturedFigure, 'chart' | 'rows'> | null = null,
): string {
  const text = card.head ? headText(card, site) : wordsText(card, site);
  const parts = figure ? cardWithDrawing(figure, text, 'social') : cardParts(text, 'social');
  return svgFile({ ...CARD_SIZES.social, parts }, pageCardFacts(card, site), lightTheme);
}

function wordsText(card: PageCard, site: Site): CardText {
  const credit = card.asOf === null ? site.name : `${site.name}, as of ${formatDate(card.asOf)}`;
  return { ...card, note: [], credit: [credit], address: fullAddress(site, card.path) };
}

/** Marks and numbers need the height: the date stands beside the subject and the name before the address. */
function headText(card: PageCard, site: Site): CardText {
  const kicker = card.asOf === null ? card.kicker : `${card.kicker}. As of ${formatDate(card.asOf)}`;
  return { ...card, kicker, note: [], credit: [], address: `${site.name}: ${fullAddress(site, card.path)}` };
}
