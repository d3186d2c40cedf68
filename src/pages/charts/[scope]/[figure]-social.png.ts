import type { APIRoute } from 'astro';
import { figurePng } from '../../../figure-pictures.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { pngResponse } from '../../../render/png/published-png.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = async ({ props: { figure } }) =>
  pngResponse(await figurePng(figure, 'social'));
