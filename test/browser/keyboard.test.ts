import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

const EXPLORER = '/breaches/wyze-2019/';

function focusedRow(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-row') ?? null);
}

describe('walking the marks', () => {
  it('is one stop for Tab, then arrow keys from mark to mark, with details and a name', async () => {
    const page = await openPage(EXPLORER);
    const marks = page.locator('#counts-by-source .item:visible');
    const stops = await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute('tabindex') === '0').length);
    expect(stops).toBe(1);
    await marks.first().focus();
    const first = await focusedRow(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedRow(page);
    expect(second).not.toBe(first);
    await page.locator('.details-panel').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('2,400,000');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedRow(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await focusedRow(page)).not.toBe(first);
  });
});

describe('the picture of all accounts', () => {
  const scale = (page: Page) => page.locator('#accounts-to-scale [data-scale]').textContent();

  it('zooms by keys until one account is a square, and 0 shows all again', async () => {
    const page = await openPage(EXPLORER, { reducedMotion: true });
    const before = await scale(page);
    await page.locator('#accounts-to-scale [data-viewer]').focus();
    for (let press = 0; press < 12; press++) await page.keyboard.press('+');
    await page.waitForFunction(() => document.querySelector('#accounts-to-scale .has-squares') !== null);
    expect(await scale(page)).not.toBe(before);
    await page.keyboard.press('0');
    expect(await scale(page)).toBe(before);
  });

  it('never takes the wheel, so that the page scrolls on', async () => {
    const page = await openPage(EXPLORER, { reducedMotion: true });
    const viewer = page.locator('#accounts-to-scale [data-viewer]');
    await viewer.scrollIntoViewIfNeeded();
    const before = { scale: await scale(page), top: await page.evaluate(() => scrollY) };
    await viewer.hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction((top) => scrollY > top, before.top);
    expect(await scale(page)).toBe(before.scale);
  });

  it('goes to the smallest group by its button', async () => {
    const page = await openPage(EXPLORER, { reducedMotion: true });
    await page.locator('#accounts-to-scale').getByText('Show the 140').click();
    await page.waitForFunction(() => document.querySelector('#accounts-to-scale .is-zoomed') !== null);
    expect(await scale(page)).toMatch(/1 account = \d/);
  });
});

describe('a keyboard alone', () => {
  it('reaches the content first through the skip link', async () => {
    const page = await openPage(EXPLORER);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  });

  it('meets no trap: Tab goes on from the first to the last link of the page', async () => {
    const page = await openPage(EXPLORER);
    const links = await page.locator('a[href], button, select, input, summary, [tabindex="0"]').count();
    let last = '';
    let repeats = 0;
    for (let press = 0; press < links + 20 && repeats < 3; press++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'body';
        return `${element.tagName} ${[...document.querySelectorAll('*')].indexOf(element)}`;
      });
      repeats = now === last && now !== 'body' ? repeats + 1 : 0;
      last = now;
      if (now === 'body') break;
    }
    expect(last).toBe('body');
  });
});
