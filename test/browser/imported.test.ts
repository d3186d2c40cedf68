import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { buildCopy, copyProject, type ProjectCopy, runInCopy } from '../../scripts/project-copy.ts';
import { type RunningSite, serveSite } from '../../scripts/serve.ts';
import { blankPage } from './support/open-page.ts';
import { sidewaysScroll, smallTexts, squeezedTexts, violations } from './support/page-checks.ts';

const FOLDER = resolve('../shared/catalogues');
const DOWNLOADS = {
  hibp: join(FOLDER, 'hibp-breaches-2025-03-04.json'),
  hhs: join(FOLDER, 'hhs-ocr-breach-portal-archive-2024-04.csv'),
} as const;
const areThere = Object.values(DOWNLOADS).every((file) => existsSync(file));

describe.skipIf(areThere)('without the downloads in ../shared/catalogues', () => {
  it.skip('the real catalogues are not browsed: put the downloads there to do so', () => undefined);
});

describe.runIf(areThere)('a site with the real catalogues', () => {
  let copy: ProjectCopy | undefined;
  let built: BuiltSite;
  let server: RunningSite | undefined;
  const said: string[] = [];

  beforeAll(async () => {
    copy = copyProject();
    for (const [source, file] of Object.entries(DOWNLOADS)) {
      const { ok, output } = await runInCopy(copy, ['scripts/import.ts', source, file]);
      if (!ok) throw new Error(output);
      said.push(output);
    }
    await buildCopy(copy);
    built = readSite(copy.project);
    const folder = join(copy.project, 'dist');
    server = await serveSite({ folder, basePath: built.basePath, port: { exactly: 0 } });
    // The build of six thousand pages shares the cores with whatever else runs.
  }, 1_200_000);
  afterAll(async () => {
    await server?.close();
    copy?.remove();
  });

  const address = () => server?.address ?? '';

  /** Opens a page of this site rather than of the one that all other tests share. */
  async function open(path: string, options: Parameters<typeof blankPage>[0] = {}): Promise<Page> {
    const page = await blankPage({ ...options, besides: new URL(address()).origin });
    await page.goto(address() + path.slice(1));
    return page;
  }

  const shown = (page: Page) => page.locator('#all-breaches tbody tr:visible');

  /** Waits until the list says so many of how many. */
  async function counted(page: Page, count: RegExp): Promise<void> {
    await page.locator('output.filter-count', { hasText: count }).waitFor();
  }

  it('says what was taken over, what was kept by name and what was left out', () => {
    expect(said.map((output) => /\d+ (?:entries|breaches|rows)/.test(output))).toEqual([true, true]);
  });

  it('is found by words that the researched breaches do not have, and the address brings them again', async () => {
    const page = await open('/breaches/');
    await page.locator('#compare-filters input[name=q]').fill('adobe');
    await page.locator('#all-breaches tr[data-entry^="hibp"]:visible', { hasText: 'Adobe' }).waitFor();
    const names = await shown(page).locator('th').allTextContents();
    expect(names.length).toBeLessThan(20);
    await page.reload();
    await page.locator('#all-breaches tr[data-entry^="hibp"]:visible', { hasText: 'Adobe' }).waitFor();
    expect(await shown(page).locator('th').allTextContents()).toEqual(names);
  });

  it('filters and sorts thousands, and shows them in pages', async () => {
    const page = await open('/breaches/?unit=people&sort=-affected');
    await counted(page, /of 5,\d{3} /);
    const rows = await shown(page).count();
    expect(rows).toBeGreaterThan(20);
    expect(rows).toBeLessThan(500);
    const counts = await shown(page).locator('td[data-name=affected]').allTextContents();
    expect(counts.filter((words) => !/people|person/.test(words))).toEqual([]);
  });

  it('sets an imported breach beside one with a full record', async () => {
    const page = await open('/breaches/?compare=wyze-2019,hibp.adobe');
    const heads = page.locator('#side-by-side thead th');
    await page.locator('#side-by-side thead th', { hasText: 'Adobe' }).waitFor();
    expect(await heads.allTextContents()).toHaveLength(2);
    expect(await page.locator('#side-by-side [data-note]').textContent()).toContain('addresses');
  });

  it('is reached by keyboard alone, from the search to the page of an entry', async () => {
    const page = await open('/breaches/');
    await page.locator('#compare-filters input[name=q]').focus();
    await page.keyboard.type('linkedin');
    await page.locator('#all-breaches tr[data-entry^="hibp"]:visible', { hasText: 'LinkedIn' }).first().waitFor();
    const link = page.locator('#all-breaches tr[data-entry^="hibp"]:visible th a').first();
    for (let presses = 0; presses < 60; presses++) {
      if (await link.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/imported/hibp/**');
    expect(await page.locator('h1').textContent()).toContain('LinkedIn');
  });

  it('finds a sensitive entry by its whole name only', async () => {
    const index: { entries: { source: string; name: string; flags?: string[] }[] } = JSON.parse(
      built.read('breaches/index.json').toString(),
    );
    const name = index.entries.find(({ flags }) => flags?.includes('sensitive'))?.name ?? '';
    const page = await open('/breaches/');
    const query = page.locator('#compare-filters input[name=q]');
    await query.fill(name);
    await page.locator('#all-breaches tbody tr:visible', { hasText: name }).first().waitFor();
    await query.fill(name.slice(0, -2));
    await expect.poll(() => shown(page).locator('th', { hasText: name }).count()).toBe(0);
  });

  it('tells of an entry what was exposed, when, how many and where it is among others, with its credit', async () => {
    const page = await open('/imported/hibp/adobe/', { javaScript: false });
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    for (const words of ['E-mail address', '152,445,165', 'addresses', 'Have I Been Pwned', 'CC BY 4.0']) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('people affected');
    expect(await page.locator('svg.place:visible').count()).toBeGreaterThan(0);
  });

  it.each(['/imported/', '/imported/hibp/', '/imported/hibp/adobe/', '/imported/hhs/list/2/', '/breaches/'])(
    '%s fits a phone, a tablet and a desk, and has no accessibility violation in either theme',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open(path, { colorScheme });
        expect(await violations(page)).toEqual([]);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          expect([width, await sidewaysScroll(page), await squeezedTexts(page)]).toEqual([width, 0, []]);
        }
        expect(await smallTexts(page)).toEqual([]);
      }
    },
  );

  it('is read and printed without script: a list of 200 leads to the next', async () => {
    const page = await open('/imported/hibp/', { javaScript: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main a[href*="/imported/hibp/"]:visible').count()).toBeGreaterThanOrEqual(200);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('a[href$="/imported/hibp/list/2/"]').first().click();
    await page.waitForURL('**/imported/hibp/list/2/');
  });
});
