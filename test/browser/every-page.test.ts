import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

/** One page of each kind. */
const PAGES = [
  '/',
  '/breaches/',
  '/breaches/wyze-2019/',
  '/breaches/wyze-2019/claims/c41-email/',
  '/breaches/wyze-2019/check/',
  '/data-types/',
  '/data-types/wifi-ssid/',
  '/data-types/password/',
  '/method/',
  '/charts/',
  '/charts/wyze-2019/counts-by-source/',
  '/charts/wyze-2019/exposure-matrix/',
  '/charts/wyze-2019/ledger/',
  '/embedding/',
  '/404.html',
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}

/** Elements wider than the window, which would make the page scroll sideways. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Visible texts set smaller than 12 px on the screen, those of scaled drawings included. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && !element.closest('.vh, script, style, [popover]');
    const sizeOf = (element: Element) => {
      const scale = element instanceof SVGElement ? (element.closest('svg')?.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasOwnText(element) && isSeen(element) && sizeOf(element) < 11.95)
      .map((element) => `${sizeOf(element).toFixed(1)} ${element.textContent?.trim().slice(0, 40)}`);
  });
}

describe.each(PAGES)('%s', (path) => {
  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s theme', async (colorScheme) => {
    const page = await openPage(path, { colorScheme });
    expect(await violations(page)).toEqual([]);
  });

  it.each([320, 360, 768, 1280])('fits a window of %i px and sets no text under 12 px', async (width) => {
    const page = await openPage(path, { width });
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await smallTexts(page)).toEqual([]);
  });

  it('fits 320 px without script', async () => {
    const page = await openPage(path, { width: 320, javaScript: false });
    const client = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(client).toBe(0);
  });

  it('keeps nothing on the reader’s machine', async () => {
    const page = await openPage(path);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
