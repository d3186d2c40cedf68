import type { APIRoute, GetStaticPaths } from 'astro';
import type { FigureVersion } from '../../../model/figure-version.ts';
import { pinnedDocument } from '../../../pinned.ts';
import { publishedVersions } from '../../../versions.ts';

export const getStaticPaths: GetStaticPaths = () =>
  publishedVersions.map((version) => ({ params: { hash: version.hash }, props: { version } }));

export const GET: APIRoute<{ version: FigureVersion }> = ({ props: { version } }) =>
  new Response(pinnedDocument(version), { headers: { 'content-type': 'text/html; charset=utf-8' } });
