import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, keptName, listFolder, readKept } from '../../kept/kept-files.ts';
import { type PictureJob, picturePng } from './picture-png.ts';

/** Where the cache is, and what it draws with. */
export interface PictureStore {
  /** Folder of the PNGs, made when it is needed. */
  readonly folder: string;
  readonly fontFolder: string;
  /** Names the code that makes a PNG: with other code, it is made anew. */
  readonly maker: string;
}

/**
 * The PNG of a picture: from the store where the same picture was made before with the same code and fonts, otherwise made now.
 *
 * @throws Error when the font folder is missing or holds no fonts
 */
export async function storedPng(job: PictureJob, { folder, fontFolder, maker }: PictureStore): Promise<Buffer> {
  const { files, stamps } = fontsIn(fontFolder);
  const name = keptName([job, stamps, maker], '.png');
  const stored = readKept(folder, name);
  if (stored) return stored;
  const png = await picturePng(job, files);
  keepFile(folder, name, png);
  return png;
}

function fontsIn(folder: string): { files: string[]; stamps: string[] } {
  const names = listFolder(folder).toSorted();
  const files = names.filter((name) => name.endsWith('.ttf')).map((name) => join(folder, name));
  if (files.length === 0) throw new Error(`There are no fonts for pictures in ${folder}. Run npm run build.`);
  const stamps = names
    .filter((name) => name.endsWith('.stamp'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return { files, stamps };
}
