import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * Reads every file below a folder, or those whose path `isWanted`.
 * @returns path from the folder, with forward slashes, to the bytes, in the same order on every machine
 * @throws Error when the folder does not exist or a file cannot be read
 */
export function readFolder(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): ReadonlyMap<string, Uint8Array> {
  const names = listFiles(folder).filter(isWanted);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * Every file below a folder: its path from there, with forward slashes, in the same order on every machine.
 * @throws Error when the folder does not exist
 */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(entry.parentPath, entry.name))))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

function leadsToFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then renamed over it.
 * A file that would stay the same is left alone, so that caches and watchers see no change.
 *
 * @returns true when the file was written
 * @throws Error when the disk is full or the folder cannot be written; the old file is then untouched
 */
export function writeFileWhole(path: string, content: string): boolean {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  removeLeftovers(folder);
  if (readIfThere(path) === content) return false;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(temporary, 'w');
    try {
      writeAll(file, Buffer.from(content));
      fsyncSync(file);
    } catch (error) {
      // A write names no file.
      throw Object.assign(error as Error, { path });
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return true;
}

/**
 * Makes a folder with its files, whole or not at all: they are written into a hidden folder beside it, which is then
 * renamed. What a killed run left is taken away by the next.
 *
 * @param files name of each file to its text
 * @throws Error when the folder is there already, the disk is full or the place cannot be written; nothing is left then
 */
export function writeFolderWhole(folder: string, files: ReadonlyMap<string, string>): void {
  const parent = dirname(folder);
  const name = `.${basename(folder)}`;
  mkdirSync(parent, { recursive: true });
  removeLeftovers(parent);
  if (statSync(folder, { throwIfNoEntry: false })) throw new Error(`${folder} is there already`);
  const temporary = join(parent, `${name}.${process.pid}.tmp`);
  try {
    mkdirSync(temporary);
    for (const [file, text] of files) writeFileWhole(join(temporary, file), text);
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    throw error;
  }
}

/** What went wrong with a file, in words with a remedy where the system only has a code; other errors as they are. */
export function sayFileError(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const [what, remedy] = FILE_ERRORS[code ?? ''] ?? [];
  if (what === undefined) return error instanceof Error ? message : String(error);
  return `${path ?? 'A file'} ${what}. ${remedy}`;
}

const FILE_ERRORS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['is not there', 'Check its name and folder'],
  EACCES: ['cannot be read or written', 'Ask for the permission to do so, or choose another place'],
  EPERM: ['cannot be read or written', 'Ask for the permission to do so, or choose another place'],
  EROFS: ['stands on a disk that can only be read', 'Choose another place'],
  ENOSPC: ['could not be written whole: the disk is full', 'Make room, and run it again'],
  EDQUOT: ['could not be written whole: your share of the disk is full', 'Make room, and run it again'],
  EFBIG: ['could not be written whole: it is larger than the disk allows', 'Make room, and run it again'],
  EISDIR: ['is a folder', 'Name a file'],
  ENAMETOOLONG: ['has a name that is too long', 'Choose a shorter one'],
};

/** What a program wrote for itself as JSON; `null` where it is not there or was spoilt, as the type is not checked. */
export function readJsonIfThere<Written>(path: string): Written | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Temporary files of runs that were killed; one that is being written belongs to a live process and is kept. */
function removeLeftovers(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const owner = /\.(\d+)\.tmp$/.exec(entry)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, entry), { force: true, recursive: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}

function readIfThere(path: string): string | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path, 'utf8') : null;
}
