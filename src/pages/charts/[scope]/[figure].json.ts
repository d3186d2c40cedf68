import type { APIRoute } from 'astro';
import { correctionsOfFigure } from '../../../corrections.ts';
import { dataset } from '../../../dataset.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { figureJson } from '../../../publish/figure-json.ts';
import { versionsOf } from '../../../versions.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) => {
  const { content, hash } = props.figure;
  const known = { versions: versionsOf(content), corrections: correctionsOfFigure(content) };
  return new Response(figureJson(content, { site: dataset.site, hash, ...known }), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
