/**
 * Publishes a version of every figure that changed: `npm run publish -- --reason "What changed" [--date 2026-12-01]`.
 * It builds the site, and adds to `data/versions/` each figure whose content is not there yet, and the loader that
 * pages embed with. It writes each file whole and changes none, so that a run that was stopped is finished by the next.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRealDate } from '../src/model/cells.ts';
import { dayAfter } from '../src/model/days.ts';
import type { FigureVersion } from '../src/model/figure-version.ts';
import { loaderOf } from '../src/publish/loader.ts';
import { newVersions, type Publication, type PublishableFigure, versionFile } from '../src/publish/versions.ts';
import { buildSite } from './build.ts';
import { projectFolder } from './commands.ts';
import { writeFileWhole } from './folder-files.ts';
import { KEPT_FIGURES } from './keep-figures.ts';
import { promiseBuilt } from './promise-addresses.ts';

const USAGE = 'Write: npm run publish -- --reason "What changed" [--date 2026-12-01]';

/** @throws RangeError when the reason is missing, or the date is none or has not come */
function readOptions(): Publication {
  const { values } = parseArgs({ options: { reason: { type: 'string' }, date: { type: 'string' } } });
  const reason = values.reason?.trim().replace(/\.$/, '') ?? '';
  const today = new Date().toISOString().slice(0, 10);
  const published = values.date ?? today;
  if (reason === '') throw new RangeError(`A version needs a reason, which readers see. ${USAGE}`);
  if (published.length !== 10 || !isRealDate(published)) {
    throw new RangeError(`"${published}" is not a day. Write it as in 2026-12-01. ${USAGE}`);
  }
  if (published > dayAfter(today)) {
    throw new RangeError(
      `"${published}" is in the future, and a version keeps its date for ever. Today is ${today}. ${USAGE}`,
    );
  }
  return { published, reason };
}

async function main(): Promise<number> {
  const publication = readOptions();
  if (!(await buildSite())) return 1;
  const made = join(projectFolder, '.dataset');
  const figures: readonly PublishableFigure[] = JSON.parse(readFileSync(join(projectFolder, KEPT_FIGURES), 'utf8'));
  const stored: readonly FigureVersion[] = JSON.parse(readFileSync(join(made, 'versions.json'), 'utf8'));
  const versions = newVersions(figures, stored, publication);
  for (const version of versions) add(versionFile(version), `${JSON.stringify(version, null, 1)}\n`);
  const { hash: loaderHash, source } = loaderOf(readFileSync(join(made, 'scripts', 'loader.js'), 'utf8'));
  const isNewLoader = add(`versions/loader/${loaderHash}.js`, source);
  const unchanged = figures.length - versions.length;
  const promises = promiseBuilt(
    projectFolder,
    versions.map(({ hash }) => `version ${hash}`),
  );
  console.log(
    `Published ${versions.length} of ${figures.length} figures and views (${unchanged} unchanged), loader ${isNewLoader ? 'new' : 'unchanged'}; ${promises.length} new promises of addresses`,
  );
  if (versions.length > 0) console.log('Build the site again to serve them: npm run build');
  return 0;
}

/** Writes a file that is not there; one that is there is never changed. */
function add(path: string, content: string): boolean {
  const file = join(projectFolder, 'data', path);
  if (existsSync(file)) return false;
  writeFileWhole(file, content);
  console.log(`data/${path}`);
  return true;
}

async function run(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

process.exitCode = await run();
