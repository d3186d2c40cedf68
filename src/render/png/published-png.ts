import { resolve } from 'node:path';
import { keptName, pruneKept } from '../../kept/kept-files.ts';
import { type PictureStore, storedPng } from './picture-cache.ts';
import { type PictureJob, RENDERER } from './picture-png.ts';

/** Everything between a picture's SVG and its PNG. */
const code = import.meta.glob<string>(['./*.ts', '../picture/{light-theme,xml,xmp}.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Builds run in the project's folder; what compile and fonts wrote is below it. */
const store: PictureStore = {
  folder: resolve('.dataset/pictures'),
  fontFolder: resolve('.dataset/fonts'),
  maker: keptName([code, RENDERER], ''),
};
pruneKept(store.folder, Date.now());

/** A PNG of this build; from the store where nothing changed. */
export async function publishedPng(job: PictureJob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await storedPng(job, store));
}

/** A PNG as the answer of an endpoint. */
export function pngResponse(png: Uint8Array<ArrayBuffer>): Response {
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
