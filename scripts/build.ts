/** Builds the site into `dist/`: data, fonts, the scripts of embeds, pages, and a last look for personal data in what would be published. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildFonts } from './build-fonts.ts';
import { type Command, projectFolder, runCommand, startCommand } from './commands.ts';
import { putBack, putLastBack, removeLast } from './site-swap.ts';

export const FONTS: Command = ['scripts/build-fonts.ts'];
export const EMBED_SCRIPTS: Command = ['scripts/build-embed-scripts.ts'];
export const COMPILE: Command = ['scripts/compile.ts'];
/** Left to itself, Node takes over 1 GB of what is free before it looks for what was dropped, and is hardly faster for it. */
const MEMORY = ['--max-semi-space-size=16', '--heap-growing-percent=60'] as const;
export const PAGES: Command = [...MEMORY, 'scripts/build-pages.ts'];
/** All steps, as `npm run build` runs them. */
export const BUILD: Command = ['scripts/build.ts'];
/** Most of what a scan makes is forgotten with the file that it looks through. */
export const SCAN: Command = ['--max-semi-space-size=64', 'scripts/scan-site.ts'];
export const HEADERS: Command = ['scripts/write-headers.ts'];

const SITE = join(projectFolder, 'dist');

/**
 * Runs every step of the build and says what it made; stops at the first step that fails, with its messages. Where the
 * pages could not be made or hold personal data, or a build was stopped, the site of the build before stays.
 */
export async function buildSite(): Promise<boolean> {
  putBack(projectFolder);
  const pages = startCommand(PAGES, { output: 'show' });
  if (!(await runTogether([COMPILE, EMBED_SCRIPTS]))) {
    pages.stop();
    return false;
  }
  await buildFonts();
  const begun = performance.now();
  const checks = [SCAN, HEADERS].map((command) => startCommand(command, { output: 'show' }));
  if (!(await pages.go()).ok) {
    for (const check of checks) check.stop();
    // It does so itself, unless it was killed.
    putBack(projectFolder);
    console.error('The pages could not be made; the site of the build before stays.');
    return false;
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const checked = Promise.all(checks.map((check) => check.go()));
  console.log(`Built ${countPages(SITE)} pages in ${seconds} s`);
  if (!(await checked).every(({ ok }) => ok)) {
    putLastBack(projectFolder);
    console.error('This site is not to be published; that of the build before stays, where there was one.');
    return false;
  }
  removeLast(projectFolder);
  return true;
}

/** Runs several commands at the same time; true when none failed. */
async function runTogether(commands: readonly Command[]): Promise<boolean> {
  const results = await Promise.all(commands.map((command) => runCommand(command, { output: 'show' })));
  return results.every(({ ok }) => ok);
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

if (import.meta.main && !(await buildSite())) process.exitCode = 1;
