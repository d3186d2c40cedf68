/** Adds what the built site publishes to the list of promised addresses: `npm run promise`. Nothing is ever taken off it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPromises } from '../src/publish/promises.ts';
import { readSite } from './built-site.ts';
import { projectFolder } from './commands.ts';
import { writeFileWhole } from './folder-files.ts';

/** One line for each thing, with its kind; blank lines and those with `#` say nothing. */
const PROMISES = 'test/site/promised-addresses.txt';

/** The list as it stands; a project that has promised nothing yet has none. */
function readList(project: string): string {
  const file = join(project, PROMISES);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The lines of the list that promise something. */
export function readPromises(project: string): string[] {
  const lines = readList(project).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Adds what the site in `dist` publishes and no line promises yet.
 *
 * @param coming lines of what the next build publishes
 * @returns the lines added
 */
export function promiseBuilt(project: string, coming: readonly string[] = []): string[] {
  const lines = readPromises(project);
  const built = newPromises(readSite(project).files, lines);
  const added = [...built, ...coming.filter((line) => !lines.includes(line))];
  const head = readList(project).match(/^(?:#.*\n)*/)?.[0] ?? '';
  const all = [...new Set([...lines, ...added])].toSorted();
  if (added.length > 0) writeFileWhole(join(project, PROMISES), `${head}${all.join('\n')}\n`);
  return added;
}

if (import.meta.main) {
  const added = promiseBuilt(projectFolder);
  console.log(`${added.length} new promises in ${PROMISES}`);
}
