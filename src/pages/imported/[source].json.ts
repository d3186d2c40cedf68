import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { importedCatalogues } from '../../imported.ts';
import type { ImportedCatalogue } from '../../model/imported.ts';
import { importedJson } from '../../publish/imported-files.ts';
import { importedListPath } from '../../rows/imported-path.ts';

export function getStaticPaths() {
  return importedCatalogues.map((catalogue) => ({ params: { source: catalogue.source }, props: { catalogue } }));
}

export const GET: APIRoute<{ catalogue: ImportedCatalogue }> = ({ props: { catalogue } }) =>
  new Response(importedJson(catalogue, catalogue.breaches, dataset.site, importedListPath(catalogue.source)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
