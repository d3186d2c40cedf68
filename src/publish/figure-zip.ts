import { type Zippable, zipSync } from 'fflate';

/**
 * Files as a zip, the same bytes on every machine.
 *
 * @param files path within the zip to bytes, in the order in which they stand in it
 */
export function figureZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  // A zip holds local time, and the earliest it can hold is 1980: a date made of local parts is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = Object.fromEntries([...files].map(([path, bytes]) => [path, [bytes, { mtime }]]));
  return zipSync(entries, { level: 9, mtime });
}
