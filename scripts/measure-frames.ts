/**
 * Measures how high every built embed is at the widths that plain frames are made for, and writes
 * `data/frame-heights.csv`. The site must have been built; compile and build again to publish the new heights.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { FRAME_WIDTHS } from '../src/model/frame-heights.ts';
import { FRAME_HEIGHTS_TABLE } from '../src/model/tables.ts';
import { type BuiltSite, readSite } from './built-site.ts';
import { projectFolder } from './commands.ts';
import { getChromium, launchChromium } from './find-chromium.ts';
import { writeFileWhole } from './folder-files.ts';
import { serveSite } from './serve.ts';

/** Readers' fonts are a little wider or narrower than this machine's. */
const SAFETY = 1.04;

/** The paths of all built embeds below the base path, `/embed/wyze-2019/exposure-matrix/`, in order. */
export function embedPaths({ pages }: Pick<BuiltSite, 'pages'>): string[] {
  return pages.map(({ path }) => path).filter((path) => path.startsWith('/embed/'));
}

/**
 * The heights, in CSS pixels, that an embed wants at some widths, in a page that shows it.
 */
export async function naturalHeights(page: Page, widths: readonly number[]): Promise<number[]> {
  const heights: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 600 });
    heights.push(
      await page.evaluate(() => {
        const root = document.documentElement;
        root.classList.add('natural');
        const { height } = root.getBoundingClientRect();
        root.classList.remove('natural');
        return Math.ceil(height);
      }),
    );
  }
  return heights;
}

/** A height with room for other fonts, in tens of pixels. */
export function withSafety(height: number): number {
  return Math.ceil((height * SAFETY) / 10) * 10;
}

async function measure(): Promise<void> {
  const site = readSite(projectFolder);
  const server = await serveSite({
    folder: join(projectFolder, 'dist'),
    basePath: site.basePath,
    port: { exactly: 0 },
  });
  const browser = await launchChromium(getChromium());
  try {
    const page = await browser.newPage();
    const lines: string[] = [];
    for (const path of embedPaths(site)) {
      await page.goto(server.address + path.slice(1));
      lines.push(lineOf(path, await naturalHeights(page, FRAME_WIDTHS)));
    }
    write(lines);
  } finally {
    await browser.close();
    await server.close();
  }
}

function lineOf(path: string, heights: readonly number[]): string {
  const [, , scope, figure, view = ''] = path.split('/');
  return [scope, figure, view, ...heights.map(withSafety)].join(',');
}

function write(lines: readonly string[]): void {
  const columns: readonly string[] = Object.keys(FRAME_HEIGHTS_TABLE.schema.shape);
  const file = `data/${FRAME_HEIGHTS_TABLE.file}`;
  const isNew = writeFileWhole(join(projectFolder, file), `${[columns.join(','), ...lines].join('\n')}\n`);
  console.log(`Measured ${lines.length} embeds; ${isNew ? 'written' : 'unchanged'}: ${file}`);
}

if (import.meta.main) await measure();
