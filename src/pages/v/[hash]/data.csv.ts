import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureVersion } from '../../../model/figure-version.ts';
import { figureCsv } from '../../../publish/figure-csv.ts';
import { publishedVersions } from '../../../versions.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedVersions.map((version) => ({ params: { hash: version.hash }, props: { version } }));

export const GET: APIRoute<{ version: FigureVersion }> = ({ props: { version } }) =>
  new Response(figureCsv(version.content), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
