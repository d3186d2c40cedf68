import { pictureOfCard } from './cards.ts';
import { dataset } from './dataset.ts';
import { importedCatalogues } from './imported.ts';
import { importedCard } from './rows/page-cards.ts';

/** The card that all pages of imported breaches share; of no use where nobody imported any. */
export const cardOfImported = importedCard(dataset, importedCatalogues);

/** It as the picture of those pages. */
export const pictureOfImported = pictureOfCard(cardOfImported);
