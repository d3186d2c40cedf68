import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { layoutShift } from './support/page-checks.ts';

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate(async (y) => {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, top);
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
});
