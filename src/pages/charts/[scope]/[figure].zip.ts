import type { APIRoute } from 'astro';
import { figureFiles } from '../../../figure-files.ts';
import { type PublishedFigure, wholeFigures } from '../../../figures.ts';
import { figureZip } from '../../../publish/figure-zip.ts';

export function getStaticPaths() {
  return wholeFigures.map((figure) => ({
    params: { scope: figure.content.scope, figure: figure.content.figure },
    props: { figure },
  }));
}

export const GET: APIRoute<{ figure: PublishedFigure }> = async ({ props }) =>
  new Response(figureZip(await figureFiles(props.figure)), { headers: { 'Content-Type': 'application/zip' } });
