import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { figurePicture } from '../../../render/picture/figure-picture.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) =>
  new Response(figurePicture(props.figure, dataset.site), { headers: { 'Content-Type': 'image/svg+xml' } });
