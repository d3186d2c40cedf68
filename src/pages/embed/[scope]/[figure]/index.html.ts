import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../../dataset.ts';
import { type PublishedFigure, wholeFigures } from '../../../../figures.ts';
import { liveEmbed } from '../../../../live-embed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  wholeFigures.map(({ content }) => ({ params: { scope: content.scope, figure: content.figure }, props: { content } }));

export const GET: APIRoute<Pick<PublishedFigure, 'content'>> = ({ props: { content } }) =>
  liveEmbed(dataset.site, content);
