import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../../../dataset.ts';
import { type PublishedFigure, publishedFigures } from '../../../../../figures.ts';
import { liveEmbed } from '../../../../../live-embed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedFigures
    .filter(({ content }) => content.view !== null)
    .map(({ content }) => ({
      params: { scope: content.scope, figure: content.figure, view: content.view ?? undefined },
      props: { content },
    }));

export const GET: APIRoute<Pick<PublishedFigure, 'content'>> = ({ props: { content } }) =>
  liveEmbed(dataset.site, content);
