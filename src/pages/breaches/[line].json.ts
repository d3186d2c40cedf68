import type { APIRoute } from 'astro';
import { dataset } from '../../dataset.ts';
import { lineJson } from '../../publish/catalogue-line.ts';
import { catalogueBreachPage, linesWithoutFolder } from '../../rows/catalogue-breach.ts';

export function getStaticPaths() {
  return linesWithoutFolder(dataset).map((line) => ({ params: { line } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(lineJson(catalogueBreachPage(dataset, params.line ?? ''), dataset), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
