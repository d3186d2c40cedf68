import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset } from '../../../dataset.ts';
import { breachFeed, jsonResponse } from '../../../feeds.ts';
import type { Breach } from '../../../model/dataset.ts';

export const getStaticPaths: GetStaticPaths = () =>
  dataset.breaches.map((breach) => ({ params: { breach: breach.id }, props: { breach } }));

export const GET: APIRoute<{ breach: Breach }> = ({ props: { breach } }) => jsonResponse(breachFeed(breach));
