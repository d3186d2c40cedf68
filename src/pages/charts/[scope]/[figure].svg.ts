import type { APIRoute } from 'astro';
import { figureSvg } from '../../../figure-pictures.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) =>
  new Response(figureSvg(props.figure, 'whole'), { headers: { 'Content-Type': 'image/svg+xml' } });
