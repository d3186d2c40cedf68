import type { APIRoute } from 'astro';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { figureCsv } from '../../../publish/figure-csv.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) =>
  new Response(figureCsv(props.figure.content), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
