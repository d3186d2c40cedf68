import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { lineCsv } from '../../publish/catalogue-line.ts';
import { catalogueBreachPage, linesWithoutFolder } from '../../rows/catalogue-breach.ts';

export function getStaticPaths() {
  return linesWithoutFolder(dataset).map((line) => ({ params: { line } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(lineCsv(catalogueBreachPage(dataset, params.line ?? ''), dataset), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
