import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PictureJob, picturePng, RENDERER } from './picture-png.ts';

/** Where the cache is, and what it draws with. */
export interface PictureStore {
  /** Folder of the PNGs, made when it is needed. */
  readonly folder: string;
  readonly fontFolder: string;
}

const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The PNG of a picture: from the store where the same picture was made before with the same fonts, otherwise made now.
 *
 * @throws Error when the font folder is missing or holds no fonts
 */
export async function storedPng(job: PictureJob, { folder, fontFolder }: PictureStore): Promise<Buffer> {
  const { files, stamps } = fontsIn(fontFolder);
  const key = createHash('sha256')
    .update(JSON.stringify([job, stamps, RENDERER]))
    .digest('hex');
  const file = join(folder, `${key}.png`);
  const stored = readStored(file);
  if (stored) return stored;
  const png = await picturePng(job, files);
  mkdirSync(folder, { recursive: true });
  // Renamed when whole, so that an interrupted build leaves nothing under the name of a picture.
  const unfinished = join(folder, `${randomUUID()}.unfinished`);
  writeFileSync(unfinished, png);
  renameSync(unfinished, file);
  return png;
}

/** Removes what no build has asked for in 30 days before `now`, in milliseconds since 1970. */
export function pruneStore({ folder }: PictureStore, now: number): void {
  for (const name of listFolder(folder)) {
    const file = join(folder, name);
    if (now - statSync(file).mtimeMs > KEPT_DAYS * DAY) rmSync(file, { force: true });
  }
}

function readStored(file: string): Buffer | null {
  try {
    const png = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return png;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
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

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
