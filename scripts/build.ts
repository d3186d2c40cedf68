/** Builds the site into `dist/`: data, fonts, the scripts of embeds, pages, and a last look for personal data in what would be published. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, programOf, projectFolder, runCommand } from './commands.ts';

export const FONTS: Command = ['scripts/build-fonts.ts'];
export const EMBED_SCRIPTS: Command = ['scripts/build-embed-scripts.ts'];
export const COMPILE: Command = ['scripts/compile.ts'];
export const PAGES: Command = [programOf('astro'), 'build'];
export const SCAN: Command = ['scripts/scan-site.ts'];
export const HEADERS: Command = ['scripts/write-headers.ts'];

/** Runs every step of the build and says what it made; stops at the first step that fails, with its messages. */
export async function buildSite(): Promise<boolean> {
  for (const command of [COMPILE, FONTS, EMBED_SCRIPTS]) {
    if (!(await runCommand(command, { output: 'show' })).ok) return false;
  }
  if (!(await buildPages())) return false;
  for (const command of [SCAN, HEADERS]) {
    if (!(await runCommand(command, { output: 'show' })).ok) return false;
  }
  return true;
}

/** Astro names every page it writes, which is hundreds of lines; they are shown only when it fails. */
async function buildPages(): Promise<boolean> {
  const begun = performance.now();
  const { ok, output } = await runCommand(PAGES, { output: 'hold' });
  if (!ok) {
    console.error(output);
    return false;
  }
  for (const line of output.split('\n').filter((text) => text.includes('[WARN]'))) console.warn(line);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`Built ${countPages(join(projectFolder, 'dist'))} pages in ${seconds} s`);
  return true;
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}

if (import.meta.main && !(await buildSite())) process.exitCode = 1;
