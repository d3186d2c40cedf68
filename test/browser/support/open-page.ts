import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';

interface PageOptions {
  /** In CSS pixels; 1280 unless told. */
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  /** Another origin that the page may ask. */
  readonly besides?: string;
  /** What the browser prints as an error where a page is refused something on purpose. */
  readonly printed?: RegExp;
}

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Opens a page of the site in a browser context of its own, which ends with the test. The test fails when the page
 * throws, prints an error, or asks another host for anything.
 *
 * @param path below the base path, `/breaches/wyze-2019/?group=camera-owners`
 */
export async function openPage(path: string, options: PageOptions = {}): Promise<Page> {
  const page = await blankPage(options);
  await page.goto(addressOf(path), { waitUntil: 'load' });
  return page;
}

/** A page as `openPage` opens it, before it goes anywhere. */
export async function blankPage(options: PageOptions = {}): Promise<Page> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  const context = await (await browser).newContext(contextOptions(options));
  const page = await context.newPage();
  const faults = watchFaults(page, options);
  onTestFinished(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  return page;
}

/** The full address of a path of the site. */
export function addressOf(path: string): string {
  return inject('siteAddress') + path.replace(/^\//, '');
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: options.javaScript ?? true,
    hasTouch: options.touch ?? false,
    reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
    forcedColors: options.forcedColors ? 'active' : 'none',
    locale: 'en-GB',
  };
}

function watchFaults(page: Page, { besides, printed }: PageOptions): string[] {
  const faults: string[] = [];
  const origins = [new URL(inject('siteAddress')).origin, besides];
  page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !printed?.test(message.text())) faults.push(`printed ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!origins.includes(origin) && protocol !== 'data:') faults.push(`asked ${request.url()}`);
  });
  return faults;
}
