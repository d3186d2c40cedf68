import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { openPage } from './support/open-page.ts';
import { sidewaysScroll, smallTexts, squeezedTexts, violations } from './support/page-checks.ts';

/** One page of each kind. */
const PAGES = [
  '/',
  '/breaches/',
  '/breaches/wyze-2019/',
  '/breaches/vw-cariad-2024/',
  '/breaches/wyze-2019/claims/c41-email/',
  '/breaches/wyze-2019/check/',
  '/data-types/',
  '/data-types/wifi-ssid/',
  '/data-types/password/',
  '/method/',
  '/charts/',
  '/charts/catalogue/types-by-breach/',
  '/charts/wyze-2019/counts-by-source/',
  '/charts/wyze-2019/exposure-matrix/',
  '/charts/wyze-2019/ledger/',
  '/embedding/',
  '/404.html',
];

const FIGURES = readSite(process.cwd())
  .pages.map(({ path }) => path)
  .filter((path) => /^\/charts\/[^/]+\/[^/]+\/$/.test(path));

it.each(FIGURES)('%s fits every window and squeezes no text', async (path) => {
  const page = await openPage(path);
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await sidewaysScroll(page), await squeezedTexts(page)]).toEqual([width, 0, []]);
  }
});

describe.each(PAGES)('%s', (path) => {
  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s theme', async (colorScheme) => {
    const page = await openPage(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it.each([320, 360, 768, 1280])('fits a window of %i px and sets no text under 12 px', async (width) => {
    const page = await openPage(path, { width });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallTexts(page)).toEqual([]);
    expect(await squeezedTexts(page)).toEqual([]);
  });

  it('fits 320 px without script', async () => {
    const page = await openPage(path, { width: 320, javaScript: false });
    const client = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(client).toBe(0);
  });

  it('prints no navigation and nothing to fill in, on paper of any width', async () => {
    const page = await openPage(path);
    await page.emulateMedia({ media: 'print' });
    for (const width of [560, 760, 1100]) {
      await page.setViewportSize({ width, height: 900 });
      const left = page.locator('nav:visible, input:visible, select:visible, form.filters:visible');
      expect([width, await left.count()]).toEqual([width, 0]);
    }
  });

  it('keeps nothing on the reader’s machine', async () => {
    const page = await openPage(path);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
