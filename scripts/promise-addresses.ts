/** Adds what the built site publishes to the list of promised addresses: `npm run promise`. Nothing is ever taken off it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newPromises } from '../src/publish/promises.ts';
import { readSite } from './built-site.ts';
import { projectFolder } from './commands.ts';
import { writeFileWhole } from './folder-files.ts';

/** One line for each thing, with its kind; blank lines and those with `#` say nothing. */
const PROMISES = 'test/site/promised-addresses.txt';

/** The lines of the list that promise something. */
export function readPromises(project: string): string[] {
  const lines = readFileSync(join(project, PROMISES), 'utf8').split(/\r?\n/);
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
  const head = readFileSync(join(project, PROMISES), 'utf8').match(/^(?:#.*\n)*/)?.[0] ?? '';
  const all = [...new Set([...lines, ...added])].toSorted();
  if (added.length > 0) writeFileWhole(join(project, PROMISES), `${head}${all.join('\n')}\n`);
  return added;
}

if (import.meta.main) {
  const added = promiseBuilt(projectFolder);
  console.log(`${added.length} new promises in ${PROMISES}`);
}
