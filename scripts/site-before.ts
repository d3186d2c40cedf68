import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readFolder, readJsonIfThere, writeFileWhole } from './folder-files.ts';

/** A file of a built site as it was when its build ended: where it stands, how long it is, and when it was written. */
export type FileStamp = readonly [path: string, bytes: number, milliseconds: number];

/** What a build left about itself, so that the next one can tell which of its files would come out the same. */
export interface SiteRecord {
  /** Of everything that the pages are made from, but for what was imported. */
  readonly inputs: string;
  /** The files that each route made, by its pattern as in `/breaches/[line].csv`. */
  readonly routes: Readonly<Record<string, readonly FileStamp[]>>;
}

/** The site of the build before, below a project's folder, while the next one is made. */
export const SITE_BEFORE = join('.dataset', 'site-before');

/** What a build says of the files that it took over. */
export const KEPT = 'files are those of the build before';

const RECORD = join('.dataset', 'site-record.json');

/** Folders and files that pages are made from. What was imported is left out: routes that show it are made anew. */
const MADE_FROM = [
  ...['src', 'scripts', 'public', join('.dataset', 'fonts'), join('.dataset', 'scripts')],
  join('data', 'versions', 'loader'),
];
const FILES_MADE_FROM = [
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'],
  ...[join('.dataset', 'dataset.json'), join('.dataset', 'versions.json')],
];

/** One hash of everything that the pages of a project are made from, but for what was imported. */
export function hashInputs(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (name: string, bytes: Uint8Array) => hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  for (const folder of MADE_FROM.filter((name) => existsSync(join(root, name)))) {
    for (const [path, bytes] of readFolder(join(root, folder))) add(`${folder}/${path}`, bytes);
  }
  for (const file of FILES_MADE_FROM.filter((name) => existsSync(join(root, name)))) {
    add(file, readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The record of the build before; `null` where there is none that can be read. */
export function readRecord(root: string): SiteRecord | null {
  return readJsonIfThere<SiteRecord>(join(root, RECORD));
}

export function writeRecord(root: string, record: SiteRecord): void {
  writeFileWhole(join(root, RECORD), JSON.stringify(record));
}

/** Notes files of a folder as they are now; those that are not there are left out. */
export function stampFiles(folder: string, paths: readonly string[]): FileStamp[] {
  return paths.flatMap((path): FileStamp[] => {
    const stat = statSync(join(folder, path), { throwIfNoEntry: false });
    return stat === undefined ? [] : [[path, stat.size, stat.mtimeMs]];
  });
}

/** True where every file is still as it was noted. */
export function areUntouched(folder: string, files: readonly FileStamp[]): boolean {
  return isDeepStrictEqual(
    stampFiles(
      folder,
      files.map(([path]) => path),
    ),
    files,
  );
}

/** Lets files stand in a second folder too. The first stays whole, for the case that the build fails later. */
export function takeOver(files: readonly FileStamp[], from: string, to: string): void {
  for (const folder of new Set(files.map(([path]) => dirname(path)))) mkdirSync(join(to, folder), { recursive: true });
  for (const [path] of files) linkOrCopy(join(from, path), join(to, path));
}

/** A second name of the same file takes no time; some disks know no such names. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
    // With its time, by which the next build knows it again.
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
  }
}
