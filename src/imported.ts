import compiled from '../.dataset/imported.json' with { type: 'json' };
import type { ImportedCatalogue } from './model/imported.ts';

/** The imported catalogues of this build, none where nobody imported any. The compile step validated every row. */
export const importedCatalogues = compiled as unknown as readonly ImportedCatalogue[];
