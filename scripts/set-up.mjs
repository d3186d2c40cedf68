/** Makes a clone ready to run; works on any Node from 18 on, with nothing installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');

/**
 * Installs the packages that the lock file names, unless they are installed already.
 *
 * @returns {string} path of the pinned Node
 */
export function setUp() {
  if (!isInstalled(readLock(join(root, 'package-lock.json')), readLock(join(modules, '.package-lock.json')))) install();
  const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) {
    return stop(
      `The pinned Node is not at ${node}. Its install script did not run: allow install scripts (npm config set ignore-scripts false), delete node_modules, and try again.`,
    );
  }
  return node;
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages packages by their folder; the folder "" is the project itself
 */

/**
 * Whether what npm says it installed is what the lock file names. Contents are compared, not times, because a
 * checkout gives any file any time. Packages for other platforms are optional and need not be there.
 *
 * @param {LockedPackages | null} locked from package-lock.json
 * @param {LockedPackages | null} installed from node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(locked, installed) {
  if (locked === null || installed === null) return false;
  const wanted = Object.entries(locked).filter(([folder]) => folder !== '');
  const extra = Object.keys(installed).filter((folder) => !(folder in locked));
  return (
    extra.length === 0 &&
    wanted.every(([folder, { version, integrity, optional }]) => {
      const found = installed[folder];
      if (found === undefined) return optional === true;
      return found.version === version && found.integrity === integrity;
    })
  );
}

/**
 * @param {string} path
 * @returns {LockedPackages | null} null when the file is missing or was cut short
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

function install() {
  console.log('Installing the packages that package-lock.json names ...');
  // The development packages hold the pinned Node and the builder, whatever NODE_ENV says.
  // Warnings are left out: npm's own Node may be older than packages ask for, and none of them runs on it.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', ['ci', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: pathOutsideProject() },
  });
  if (error) stop(`npm could not be started: ${error.message}`);
  if (status !== 0) stop(`npm ci failed with exit code ${status}; its messages are above.`);
}

/** The search path without this project's own programs: npm must not run on a Node that it is about to replace. */
function pathOutsideProject() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(delimiter);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
