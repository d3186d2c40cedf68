import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_BEFORE } from './site-before.ts';

/** The site that was replaced, below a project's folder, on its way out: a half removed site is never taken for one. */
const REMOVED = join('.dataset', 'site-removed');

/** The site that was replaced by pages that nobody has looked through yet. */
const LAST = join('.dataset', 'site-last');

/** The folder of the site, below a project's folder. */
const SITE = 'dist';

/**
 * Puts the last whole site back where a build was stopped before it had made another: what that build left is no site.
 *
 * @param root the project's folder, as in all of this file
 */
export function putBack(root: string): void {
  replaceSite(root, SITE_BEFORE);
}

/** Moves the site of the build before aside, where the pages that stay are taken from. */
export function setAside(root: string): void {
  putBack(root);
  if (existsSync(join(root, SITE))) renameSync(join(root, SITE), join(root, SITE_BEFORE));
}

/** Keeps the site of the build before until what replaced it has been looked through. */
export function keepLast(root: string): void {
  remove(root, LAST);
  if (existsSync(join(root, SITE_BEFORE))) renameSync(join(root, SITE_BEFORE), join(root, LAST));
}

/** Puts the site of the build before back in the place of one that must not be published. */
export function putLastBack(root: string): void {
  replaceSite(root, LAST);
}

/** Removes the site of the build before, once another is there for good. */
export function removeLast(root: string): void {
  remove(root, LAST);
}

function replaceSite(root: string, whole: string): void {
  if (!existsSync(join(root, whole))) return;
  remove(root, SITE);
  renameSync(join(root, whole), join(root, SITE));
}

/** Renamed first, which happens wholly or not at all. */
function remove(root: string, folder: string): void {
  const removed = join(root, REMOVED);
  rmSync(removed, { recursive: true, force: true });
  if (existsSync(join(root, folder))) renameSync(join(root, folder), removed);
  rmSync(removed, { recursive: true, force: true });
}
