import { resolve } from 'node:path';
import { type PictureStore, pruneStore, storedPng } from './picture-cache.ts';
import type { PictureJob } from './picture-png.ts';

/** Builds run in the project's folder; what compile and fonts wrote is below it. */
const store: PictureStore = { folder: resolve('.dataset/pictures'), fontFolder: resolve('.dataset/fonts') };
pruneStore(store, Date.now());

/** A PNG of this build, as the answer of an endpoint; from the store where nothing changed. */
export async function pngResponse(job: PictureJob): Promise<Response> {
  return new Response(new Uint8Array(await storedPng(job, store)), { headers: { 'Content-Type': 'image/png' } });
}
