import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../src/model/dataset.ts';
import { BUILD } from './build.ts';
import { projectFolder } from './commands.ts';
import { inventedCatalogue } from './invented-catalogue.ts';
import { copyProject, type ProjectCopy, runInCopy } from './project-copy.ts';

/** What one build took, with the pictures of an earlier build. */
export interface BuildCost {
  /** From the beginning of the compile to the end of the build; other work on the machine counts in. */
  readonly seconds: number;
  /** Of the processor, over all steps: what the build itself needs. */
  readonly cpuSeconds: number;
  /** Most memory that one step held. */
  readonly bytes: number;
}

/** What builds with so many imported breaches took. */
export interface Scale {
  readonly entries: number;
  /** With no site of an earlier build. */
  readonly fromNothing: BuildCost;
  /** With the site as it was before the import. */
  readonly afterImport: BuildCost;
  /** The index of all breaches, compressed. */
  readonly indexBytes: number;
}

/**
 * Builds a copy of the project with invented imported breaches, twice for each size.
 *
 * @throws Error with what a step printed, when it failed
 */
export async function measureScale(sizes: readonly number[]): Promise<Scale[]> {
  const copy = copyProject();
  try {
    const measured: Scale[] = [];
    for (const entries of sizes) measured.push(await measureSize(copy, entries));
    return measured;
  } finally {
    copy.remove();
  }
}

async function measureSize(copy: ProjectCopy, entries: number): Promise<Scale> {
  const site = join(copy.project, 'dist');
  importInto(copy, entries);
  rmSync(site, { recursive: true, force: true });
  const fromNothing = await timedBuild(copy);
  importInto(copy, 0);
  await timedBuild(copy);
  importInto(copy, entries);
  const afterImport = await timedBuild(copy);
  const index = readFileSync(join(site, 'breaches', 'index.json'));
  return { entries, fromNothing, afterImport, indexBytes: gzipSync(index, { level: 9 }).length };
}

/** Puts so many invented breaches in the place of those that were imported before. */
function importInto({ project }: ProjectCopy, entries: number): void {
  const dataset: Dataset = JSON.parse(readFileSync(join(projectFolder, '.dataset', 'dataset.json'), 'utf8'));
  const folder = join(project, 'data', 'catalogue', 'imported');
  rmSync(folder, { recursive: true, force: true });
  if (entries === 0) return;
  mkdirSync(folder, { recursive: true });
  const ids = dataset.dataTypes.map(({ id }) => id);
  writeFileSync(join(folder, 'hibp.csv'), inventedCatalogue(entries, ids));
}

/**
 * Builds a copy as `npm run build` does.
 *
 * @throws Error with what a step printed, when it failed
 */
export async function timedBuild(copy: ProjectCopy): Promise<BuildCost> {
  const usageFile = join(copy.project, 'usage.jsonl');
  rmSync(usageFile, { force: true });
  const preload = pathToFileURL(join(projectFolder, 'scripts', 'report-usage.mjs'));
  const env = { NODE_OPTIONS: `--import=${preload}`, USAGE_FILE: usageFile };
  const begun = performance.now();
  const { ok, output } = await runInCopy(copy, BUILD, env);
  if (!ok) throw new Error(`The build failed:\n${output}`);
  const seconds = (performance.now() - begun) / 1000;
  const used = readUsage(usageFile);
  return {
    seconds,
    cpuSeconds: used.reduce((sum, step) => sum + step.seconds, 0),
    bytes: Math.max(...used.map((step) => step.bytes)),
  };
}

function readUsage(file: string): { readonly seconds: number; readonly bytes: number }[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
