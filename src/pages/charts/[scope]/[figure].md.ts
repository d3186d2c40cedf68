import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { figureMarkdown } from '../../../publish/markdown-table.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) =>
  new Response(figureMarkdown(props.figure.content, { site: dataset.site, hash: props.figure.hash }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
