import type { APIRoute } from 'astro';
import { importedCatalogues } from '../../imported.ts';
import type { ImportedCatalogue } from '../../model/imported.ts';
import { importedCsv } from '../../publish/imported-files.ts';

export function getStaticPaths() {
  return importedCatalogues.map((catalogue) => ({ params: { source: catalogue.source }, props: { catalogue } }));
}

export const GET: APIRoute<{ catalogue: ImportedCatalogue }> = ({ props: { catalogue } }) =>
  new Response(importedCsv(catalogue.breaches), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
