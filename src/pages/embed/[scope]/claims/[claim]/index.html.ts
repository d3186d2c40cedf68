import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../../../dataset.ts';
import { liveEmbed } from '../../../../../live-embed.ts';
import type { FigureContent } from '../../../../../model/figure-content.ts';
import { claimContent } from '../../../../../render/claim-content.ts';
import { allClaims, claimPage } from '../../../../../rows/claim-page.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataset.breaches.flatMap((breach) =>
    allClaims(breach).map(({ id }) => ({
      params: { scope: breach.id, claim: id },
      props: { content: claimContent(breach, claimPage(dataset, breach, id)) },
    })),
  );

export const GET: APIRoute<{ content: FigureContent }> = ({ props: { content } }) => liveEmbed(dataset.site, content);
