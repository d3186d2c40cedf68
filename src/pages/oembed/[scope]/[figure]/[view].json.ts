import type { APIRoute } from 'astro';
import { type PublishedFigure, publishedFigures } from '../../../../figures.ts';
import { oembedOf } from '../../../../travelling-figures.ts';

export function getStaticPaths() {
  return publishedFigures.flatMap((figure) => {
    const { scope, figure: id, view } = figure.content;
    return view === null ? [] : [{ params: { scope, figure: id, view }, props: { figure } }];
  });
}

export const GET: APIRoute<{ figure: PublishedFigure }> = ({ props }) => Response.json(oembedOf(props.figure));
