import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset.ts';
import { importedCatalogues } from '../../../imported.ts';
import type { ImportedBreach, ImportedCatalogue } from '../../../model/imported.ts';
import { importedJson } from '../../../publish/imported-files.ts';
import { importedPath } from '../../../rows/imported-path.ts';

interface Props {
  readonly catalogue: ImportedCatalogue;
  readonly breach: ImportedBreach;
}

export function getStaticPaths() {
  return importedCatalogues.flatMap((catalogue) =>
    catalogue.breaches.map((breach) => ({
      params: { source: catalogue.source, entry: breach.id },
      props: { catalogue, breach } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { catalogue, breach } }) =>
  new Response(importedJson(catalogue, [breach], dataset.site, importedPath(catalogue.source, breach.id)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
