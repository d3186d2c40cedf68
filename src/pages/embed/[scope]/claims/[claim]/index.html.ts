import type { APIRoute, GetStaticPaths } from 'astro';
import { type PublishedClaim, publishedClaims } from '../../../../../claims.ts';
import { dataset } from '../../../../../dataset.ts';
import { liveEmbed } from '../../../../../live-embed.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedClaims.map(({ breach, page, content }) => ({
    params: { scope: breach.id, claim: page.id },
    props: { content },
  }));

export const GET: APIRoute<Pick<PublishedClaim, 'content'>> = ({ props: { content } }) =>
  liveEmbed(dataset.site, content);
