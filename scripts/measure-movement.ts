import type { Browser, Page } from 'playwright-core';

/** How much a page moved by itself while it was loaded and used, as the browser counts it. */
export interface Movement {
  /** In CSS pixels. */
  readonly width: number;
  /** The sum of all layout shifts, those right after a click included. */
  readonly shift: number;
  readonly foreignRequests: number;
}

declare global {
  /** Set in the measured page. */
  var layoutShift: number | undefined;
}

/** Loads a page, scrolls it to its end and back, selects the first thing that can be selected, and resets. */
export async function measureMovement(browser: Browser, address: string, width: number): Promise<Movement> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  let foreignRequests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith('data:')) foreignRequests += 1;
  });
  await page.addInitScript(countShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  await selectAndReset(page);
  const shift = await page.evaluate(() => globalThis.layoutShift ?? 0);
  await context.close();
  return { width, shift, foreignRequests };
}

/** Runs in the page, before its own scripts. */
function countShifts(): void {
  globalThis.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.layoutShift = (globalThis.layoutShift ?? 0) + Number(Reflect.get(entry, 'value'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(30);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

async function selectAndReset(page: Page): Promise<void> {
  // Without script there is nothing to select; the page as loaded is then all there is to measure.
  const choice = page.locator('[data-select]:visible').first();
  if ((await choice.count()) === 0) return;
  for (let clicks = 0; clicks < 2; clicks++) {
    await choice.click();
    await page.waitForTimeout(400);
  }
}
