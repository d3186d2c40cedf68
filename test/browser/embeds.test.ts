import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { projectFolder } from '../../scripts/commands.ts';
import { embedPaths, naturalHeights } from '../../scripts/measure-frames.ts';
import { FRAME_WIDTHS } from '../../src/model/frame-heights.ts';
import { addressOf, openPage } from './support/open-page.ts';
import { sidewaysScroll, smallTexts, violations } from './support/page-checks.ts';

const WIDTHS = [280, 320, 360, 414, 480, 560, 640, 700, 768, 900, 1024, 1200];
/** Boxes that leave too little room for most figures. */
const BOXES = [280, 320, 480, 700, 1200].flatMap((width) => [250, 300, 400, 600].map((height) => ({ width, height })));
const LIGHT_PAPER = 'rgb(253, 252, 249)';
const DARK_PAPER = 'rgb(21, 22, 25)';

const site = readSite(projectFolder);
const paths = embedPaths(site);
const first = paths[0] ?? '';

/** An embed in a page of somebody else's that does nothing but frame it. */
async function framed(path: string, options: Parameters<typeof openPage>[1] = {}): Promise<[Page, Frame]> {
  const page = await openPage('/404.html', options);
  const host = addressOf('/host.html');
  const body = `<!doctype html><body><iframe src="${addressOf(path)}" title="chart"></iframe><p>After it.</p>`;
  await page.route(host, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(host, { waitUntil: 'load' });
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error(`${host} shows no frame`);
  return [page, frame];
}

async function fitsBox(page: Page, frame: Frame, { width, height }: { width: number; height: number }) {
  await page.locator('iframe').evaluate(
    (iframe, [w, h]) => {
      iframe.setAttribute('width', w);
      iframe.setAttribute('height', h);
    },
    [String(width), String(height)] as const,
  );
  await expect.poll(() => frame.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  return frame.evaluate(() => {
    const root = document.documentElement;
    const bottomOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? Infinity;
    return {
      // A scrollbar would take its width from the content.
      scrollbars: innerWidth - root.clientWidth + (innerHeight - root.clientHeight),
      isCreditInside: bottomOf('footer') <= innerHeight + 0.5,
      isTitleAbovePlot: bottomOf('header') <= (document.querySelector('main')?.getBoundingClientRect().top ?? 0),
      isPlotSeen: (document.querySelector('main')?.clientHeight ?? 0) >= 40,
    };
  });
}

const FITS = { scrollbars: 0, isCreditInside: true, isTitleAbovePlot: true, isPlotSeen: true };

const paperOf = (page: Page | Frame) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe.each(paths)('%s', (path) => {
  it('fits twelve widths without scrolling sideways and without text under 12 px', async () => {
    const page = await openPage(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      expect([width, await sidewaysScroll(page), await smallTexts(page)]).toEqual([width, 0, []]);
    }
  });

  it('is at most 1,000 px high at a width of 320 px', async () => {
    const page = await openPage(path);
    const [height] = await naturalHeights(page, [320]);
    expect(height).toBeLessThanOrEqual(1000);
  });

  it.each([true, false])('fits a box that is too small, with no scrollbar in it (script: %s)', async (javaScript) => {
    const [page, frame] = await framed(path, { javaScript });
    for (const box of BOXES) expect([box, await fitsBox(page, frame, box)]).toEqual([box, FITS]);
  });

  it('is measured: no lower than it is, and at most 15 % higher', async () => {
    const [, , scope, figure, view] = path.split('/');
    const measured = site.dataset.frameHeights.find(
      (row) => row.scope === scope && row.figure === figure && (row.view ?? '') === view,
    );
    const heights = await naturalHeights(await openPage(path), FRAME_WIDTHS);
    const wrong = FRAME_WIDTHS.map((width, index) => ({
      width,
      height: heights[index] ?? 0,
      measured: measured?.[`at_${width}`] ?? 0,
    })).filter(({ height, measured: told }) => told < height || told > height * 1.15);
    expect(wrong, 'Run npm run measure, and build again.').toEqual([]);
  });

  it.each(['light', 'dark'])('has no accessibility violation in the %s theme', async (theme) => {
    expect(await violations(await openPage(`${path}?theme=${theme}`, { width: 480 }))).toEqual([]);
  });

  it('moves nothing while it loads', async () => {
    const page = await openPage(path, { width: 320 });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver(() => undefined);
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              resolve(
                observer.takeRecords().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
              ),
            ),
          );
        }),
    );
    expect(shift).toBe(0);
  });
});

describe('the appearance of an embed', () => {
  it('is light on a reader’s dark system, with and without script', async () => {
    for (const javaScript of [true, false]) {
      expect(await paperOf(await openPage(first, { colorScheme: 'dark', javaScript }))).toBe(LIGHT_PAPER);
    }
  });

  it('is dark where the address asks for it', async () => {
    expect(await paperOf(await openPage(`${first}?theme=dark`))).toBe(DARK_PAPER);
  });

  it('follows the reader’s system where the address asks for it', async () => {
    expect(await paperOf(await openPage(`${first}?theme=auto`, { colorScheme: 'dark' }))).toBe(DARK_PAPER);
    expect(await paperOf(await openPage(`${first}?theme=auto`, { colorScheme: 'light' }))).toBe(LIGHT_PAPER);
  });

  it('is light for a theme that nobody knows', async () => {
    expect(await paperOf(await openPage(`${first}?theme=red&background=url(x)`))).toBe(LIGHT_PAPER);
  });

  it('lets the page behind it through only where the address asks for it', async () => {
    expect(await paperOf(await openPage(`${first}?background=transparent`))).toBe('rgba(0, 0, 0, 0)');
  });

  it('keeps its text apart from its background in forced colours', async () => {
    const page = await openPage(first, { forcedColors: true });
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(ink).not.toBe(paper);
  });
});

describe('an embed that is printed', () => {
  it('shows all of itself and its address, in whatever box it stood', async () => {
    const [page, frame] = await framed(first);
    await fitsBox(page, frame, { width: 320, height: 250 });
    await page.emulateMedia({ media: 'print' });
    const cut = await frame.evaluate(() => {
      const main = document.querySelector('main');
      return (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0);
    });
    expect(cut).toBe(0);
    expect(await frame.locator('.address').isVisible()).toBe(true);
    expect(await frame.locator('.summary').isVisible()).toBe(true);
  });
});

describe('an embed in a window of its own', () => {
  it('scrolls to its end', async () => {
    const page = await openPage(first, { width: 320, height: 300 });
    await page.locator('.address').scrollIntoViewIfNeeded();
    const { bottom, height } = await page.evaluate(() => ({
      bottom: document.querySelector('.address')?.getBoundingClientRect().bottom ?? Infinity,
      height: innerHeight,
    }));
    expect(bottom).toBeLessThanOrEqual(height);
  });
});
