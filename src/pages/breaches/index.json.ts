import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { importedCatalogues } from '../../imported.ts';
import { searchIndex } from '../../rows/search-index.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(searchIndex(dataset, importedCatalogues)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
