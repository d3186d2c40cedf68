import type { APIRoute } from 'astro';
import { loaders } from '../../../loaders.ts';

export function getStaticPaths() {
  return loaders.map(({ hash, source }) => ({ params: { hash }, props: { source } }));
}

export const GET: APIRoute<{ source: string }> = ({ props }) =>
  new Response(props.source, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
