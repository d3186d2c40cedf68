import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILE, PAGES } from './build.ts';
import { type Command, type CommandResult, projectFolder, runCommand } from './commands.ts';

const BUILT_FROM = ['src', 'data', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

const MADE_ALREADY = [join('.dataset', 'fonts'), join('.dataset', 'scripts')];

/** What Vitest sets for its tests, and a build outside of them would not see. */
const OF_VITEST = ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

type Environment = Readonly<Record<string, string | undefined>>;

export interface ProjectCopy {
  /** The copied project; once built, its site is in `dist`. */
  readonly project: string;
  remove(): void;
}

/** What builds keep, named by what it is made from: builds at the same time may share it. */
const KEPT = ['pictures', 'citations'].map((name) => join('.dataset', name));

/**
 * Copies what the site is built from to a new folder, with the fonts and scripts that are made already and no caches.
 *
 * @param options.kept `shared` takes the pictures and citations that are made already, `none` makes all of them again
 */
export function copyProject({ kept }: { readonly kept: 'shared' | 'none' } = { kept: 'shared' }): ProjectCopy {
  const project = mkdtempSync(join(tmpdir(), 'project-copy-'));
  for (const name of BUILT_FROM) cpSync(join(projectFolder, name), join(project, name), { recursive: true });
  for (const name of MADE_ALREADY) cpSync(join(projectFolder, name), join(project, name), { recursive: true });
  for (const folder of kept === 'shared' ? KEPT : []) {
    mkdirSync(join(projectFolder, folder), { recursive: true });
    symlinkSync(join(projectFolder, folder), join(project, folder), 'junction');
  }
  linkPackages(join(project, 'node_modules'));
  return { project, remove: () => rmSync(project, { recursive: true, force: true }) };
}

/**
 * Compiles the data and builds the pages of a copy.
 *
 * @throws Error with what the build printed, when it failed
 */
export async function buildCopy(copy: ProjectCopy, env: Environment = {}): Promise<void> {
  const { project } = copy;
  for (const command of [COMPILE, PAGES]) {
    const { ok, output } = await runInCopy(copy, command, env);
    if (!ok) throw new Error(`${command.join(' ')} failed in ${project}:\n${output}`);
  }
}

/** Runs one of the project's commands in a copy, as outside of tests. */
export function runInCopy({ project }: ProjectCopy, command: Command, env: Environment = {}): Promise<CommandResult> {
  const outside = Object.fromEntries(OF_VITEST.map((name) => [name, undefined]));
  return runCommand(command, { output: 'hold', folder: project, env: { ...outside, ...env } });
}

/** Links package by package: Astro and Vite keep caches in node_modules, which builds at the same time must not share. */
function linkPackages(target: string): void {
  mkdirSync(target);
  const source = join(projectFolder, 'node_modules');
  for (const name of readdirSync(source).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(join(source, name), join(target, name), 'junction');
  }
}
