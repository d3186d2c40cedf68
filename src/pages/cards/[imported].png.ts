import type { APIRoute } from 'astro';
import { cardName, cardResponse } from '../../card-png.ts';
import { importedCatalogues } from '../../imported.ts';
import { cardOfImported } from '../../imported-card.ts';

/** One card, and none where nobody imported a catalogue. It stands apart so that an import makes no other card anew. */
export function getStaticPaths() {
  return importedCatalogues.length === 0 ? [] : [{ params: { imported: cardName(cardOfImported) } }];
}

export const GET: APIRoute = () => cardResponse(cardOfImported);
