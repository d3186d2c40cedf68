import type { APIRoute, GetStaticPaths } from 'astro';
import { type PublishedClaim, publishedClaims } from '../../../../claims.ts';
import { oembedOf } from '../../../../travelling-figures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedClaims.map(({ breach, page, content, hash }) => ({
    params: { scope: breach.id, claim: page.id },
    props: { content, hash },
  }));

export const GET: APIRoute<Pick<PublishedClaim, 'content' | 'hash'>> = ({ props }) => Response.json(oembedOf(props));
