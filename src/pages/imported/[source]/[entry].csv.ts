import type { APIRoute } from 'astro';
import { importedCatalogues } from '../../../imported.ts';
import type { ImportedBreach } from '../../../model/imported.ts';
import { importedCsv } from '../../../publish/imported-files.ts';

export function getStaticPaths() {
  return importedCatalogues.flatMap(({ source, breaches }) =>
    breaches.map((breach) => ({ params: { source, entry: breach.id }, props: { breach } })),
  );
}

export const GET: APIRoute<{ breach: ImportedBreach }> = ({ props: { breach } }) =>
  new Response(importedCsv([breach]), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
