import { hash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The name of a file by everything that it is made from, which JSON must be able to hold. @param ending as in `.png` */
export function keptName(madeFrom: unknown, ending: string): string {
  return hash('sha256', JSON.stringify(madeFrom)) + ending;
}

/** A file that a build before kept under this name; `null` where none did. It counts as asked for now. */
export function readKept(folder: string, name: string): Buffer<ArrayBuffer> | null {
  const file = join(folder, name);
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Keeps a file for the builds to come, below a folder that is made when it is needed. */
export function keepFile(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  // Renamed when whole, so that an interrupted build leaves nothing under the name of a file.
  const unfinished = join(folder, `${randomUUID()}.unfinished`);
  writeFileSync(unfinished, content);
  renameSync(unfinished, join(folder, name));
}

/** Removes what no build has asked for in 30 days before `now`, in milliseconds since 1970. */
export function pruneKept(folder: string, now: number): void {
  for (const name of listFolder(folder)) {
    const file = join(folder, name);
    // Another build may have renamed or removed what was listed.
    const age = now - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now);
    if (age > KEPT_DAYS * DAY) rmSync(file, { force: true });
  }
}

/** Names of the files in a folder; none where it is not there. */
export function listFolder(folder: string): string[] {
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
