import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { factsOf } from '../../../render/picture/facts.ts';
import { figurePicture } from '../../../render/picture/figure-picture.ts';
import { pngResponse } from '../../../render/png/published-png.ts';

const { site } = dataset;

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props: { figure } }) =>
  pngResponse({ svg: figurePicture(figure, site), facts: factsOf(figure, site), scale: 2 });
