import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf, blankPage, openPage } from './support/open-page.ts';
import { layoutShift, painted } from './support/page-checks.ts';

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await painted(page);
  }
}

describe('nothing moves by itself', () => {
  it.each([360, 768, 1280])('while the explorer loads and is scrolled through at %i px', async (width) => {
    const page = await openPage('/breaches/wyze-2019/', { width });
    await scrollThrough(page);
    expect(await layoutShift(page)).toBe(0);
  });

  it('when something is selected', async () => {
    const page = await openPage('/breaches/wyze-2019/');
    await page.locator('#exposure-matrix button', { hasText: /^Username$/ }).click();
    await page.locator('.selection-bar').waitFor();
    expect(await layoutShift(page)).toBe(0);
  });

  it('when the picture is zoomed', async () => {
    const page = await openPage('/breaches/wyze-2019/', { reducedMotion: true });
    await page.locator('#accounts-to-scale').getByText('Show the 140').click();
    await page.waitForFunction(() => document.querySelector('#accounts-to-scale .is-zoomed') !== null);
    expect(await layoutShift(page)).toBe(0);
  });

  it.each(['?sector=children-online', '?q=camera&sort=-affected', '?compare=wyze-2019,vtech-2015#side-by-side'])(
    'when the page of all breaches is asked for %s and its script comes after the first paint',
    async (asked) => {
      const page = await blankPage();
      // The script of the page is let through when something is painted.
      let painted = (): void => {};
      const isPainted = new Promise<void>((resolve) => {
        painted = resolve;
      });
      await page.route(/\/assets\/index\.astro[^/]*\.js$/, async (route) => {
        await isPainted;
        await route.continue();
      });
      await page.goto(addressOf(`/breaches/${asked}`), { waitUntil: 'commit' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      painted();
      await page.locator('html:not(.is-held) #all-breaches button.sort').first().waitFor();
      expect(await layoutShift(page)).toBe(0);
    },
  );
});
