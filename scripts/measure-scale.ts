import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Dataset } from '../src/model/dataset.ts';
import { BUILD } from './build.ts';
import { projectFolder } from './commands.ts';
import { inventedCatalogue } from './invented-catalogue.ts';
import { copyProject, type ProjectCopy, runInCopy } from './project-copy.ts';

/** What a build with so many imported breaches took, with the pictures of an earlier build. */
export interface Scale {
  readonly entries: number;
  /** From the beginning of the compile to the end of the build; other work on the machine counts in. */
  readonly seconds: number;
  /** Of the processor, over all steps: what the build itself needs. */
  readonly cpuSeconds: number;
  /** Most memory that one step held. */
  readonly bytes: number;
  /** The index of all breaches, compressed. */
  readonly indexBytes: number;
}

/**
 * Builds a copy of the project with invented imported breaches, once for each size.
 *
 * @throws Error with what a step printed, when it failed
 */
export async function measureScale(sizes: readonly number[]): Promise<Scale[]> {
  const copy = copyProject();
  try {
    const measured: Scale[] = [];
    for (const entries of sizes) measured.push(await buildWith(copy, entries));
    return measured;
  } finally {
    copy.remove();
  }
}

async function buildWith(copy: ProjectCopy, entries: number): Promise<Scale> {
  const { project } = copy;
  const dataset: Dataset = JSON.parse(readFileSync(join(projectFolder, '.dataset', 'dataset.json'), 'utf8'));
  const folder = join(project, 'data', 'catalogue', 'imported');
  const ids = dataset.dataTypes.map(({ id }) => id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'hibp.csv'), inventedCatalogue(entries, ids));
  const usageFile = join(project, 'usage.jsonl');
  rmSync(usageFile, { force: true });
  const preload = pathToFileURL(join(projectFolder, 'scripts', 'report-usage.mjs'));
  const env = { NODE_OPTIONS: `--import=${preload}`, USAGE_FILE: usageFile };
  const begun = performance.now();
  const { ok, output } = await runInCopy(copy, BUILD, env);
  if (!ok) throw new Error(`The build failed with ${entries} imported breaches:\n${output}`);
  const seconds = (performance.now() - begun) / 1000;
  const used = readUsage(usageFile);
  const index = readFileSync(join(project, 'dist', 'breaches', 'index.json'));
  return {
    entries,
    seconds,
    cpuSeconds: used.reduce((sum, step) => sum + step.seconds, 0),
    bytes: Math.max(...used.map((step) => step.bytes)),
    indexBytes: gzipSync(index, { level: 9 }).length,
  };
}

function readUsage(file: string): { readonly seconds: number; readonly bytes: number }[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
