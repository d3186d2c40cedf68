import type { APIRoute } from 'astro';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { oembedOf } from '../../../travelling-figures.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) => Response.json(oembedOf(props.figure));
