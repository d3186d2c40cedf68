import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { projectFolder } from '../../scripts/commands.ts';
import { embedPaths, withSafety } from '../../scripts/measure-frames.ts';
import { FRAME_WIDTHS } from '../../src/model/frame-heights.ts';
import { addressOf, openPage } from './support/open-page.ts';
import { movements, painted, smallTexts, violations } from './support/page-checks.ts';

/** The narrowest frames in which each of the three drawings is shown: text is smallest in them. */
const SMALLEST = [280, 320, 700, 1200];
const WIDTHS = [280, 320, 360, 414, 480, 560, 640, 700, 768, 900, 1024, 1200];
/** Columns of a page: every 20 px, because a drawing may be tallest between the widths that are measured. */
const COLUMNS = Array.from({ length: 45 }, (_, index) => 320 + 20 * index);
/** Hosts such as WordPress cut a frame at this height, and what they cut is the source. In CSS pixels. */
const TALLEST = 1000;
/** Boxes that leave too little room for most figures. */
const BOXES = [280, 480, 1200].flatMap((width) => [250, 400, 600].map((height) => ({ width, height })));
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

/** The embeds of each figure, the whole one first: one page shows them one after the other. */
const byFigure = Map.groupBy(paths, (path) => path.split('/').slice(0, 4).join('/'));

describe.each([...byFigure])('%s', (_, embeds) => {
  it('fits every width from 280 to 1,200 px, is at most 1,000 px high from 320 px on, and is no higher than measured', async () => {
    const [, frame] = await framed(embeds[0] ?? '');
    const faults: string[] = [];
    for (const path of embeds) {
      // The frame was made wider and narrower for the embed before: a size that is still on its way would move this one.
      await painted(frame);
      await frame.goto(addressOf(path));
      faults.push(...(await faultsOf(frame)).map((fault) => `${path} ${fault}`));
      const heights = await heightsIn(frame);
      faults.push(...[...tallFaults(heights), ...measureFaults(path, heights)].map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
    // A breach may have hundreds of claims.
  }, 180_000);

  it.each([true, false])('fits a box that is too small, with no scrollbar in it (script: %s)', async (javaScript) => {
    const [page, frame] = await framed(embeds[0] ?? '', { javaScript });
    for (const box of BOXES) expect([box, await fitsBox(page, frame, box)]).toEqual([box, FITS]);
  });

  it.each(['light', 'dark'])('has no accessibility violation in the %s theme', async (theme) => {
    expect(await violations(await openPage(`${embeds[0]}?theme=${theme}`, { width: 480 }))).toEqual([]);
  });
});

/** What is wrong with an embed at some of the widths: sideways scroll, small text, a drawing too many, layout shift while it loaded. */
async function faultsOf(frame: Frame): Promise<string[]> {
  const faults = await movements(frame);
  // In a frame, what is too wide is clipped and could not be found.
  await frame.evaluate(() => document.documentElement.classList.add('alone'));
  const wide = await frame.evaluate((widths) => {
    const { scrollingElement: root } = document;
    return widths.filter((width) => {
      frameElement?.setAttribute('width', String(width));
      return root !== null && root.scrollWidth > root.clientWidth;
    });
  }, WIDTHS);
  faults.push(...wide.map((width) => `scrolls sideways at ${width} px`));
  const twice = await frame.evaluate((widths) => {
    const drawings = [...document.querySelectorAll('.drawing')];
    return widths.filter((width) => {
      frameElement?.setAttribute('width', String(width));
      return drawings.filter((drawing) => drawing.getClientRects().length > 0).length > 1;
    });
  }, SMALLEST);
  faults.push(...twice.map((width) => `shows two drawings at ${width} px`));
  for (const width of SMALLEST) {
    await frame.evaluate((w) => frameElement?.setAttribute('width', String(w)), width);
    const small = await smallTexts(frame);
    if (small.length > 0) faults.push(`sets small text at ${width} px: ${small.slice(0, 3).join(', ')}`);
  }
  return faults;
}

/** How high an embed wants to be by the width of its column: as `naturalHeights`, by resizing its frame alone. */
async function heightsIn(frame: Frame): Promise<ReadonlyMap<number, number>> {
  const heights = await frame.evaluate((widths) => {
    const root = document.documentElement;
    root.classList.add('natural');
    return widths.map((width) => {
      frameElement?.setAttribute('width', String(width));
      return [width, Math.ceil(root.getBoundingClientRect().height)] as const;
    });
  }, COLUMNS);
  return new Map(heights);
}

/** From 480 px on with the room for other fonts that a frame without script is given; a phone has less to spare. */
function tallFaults(heights: ReadonlyMap<number, number>): string[] {
  return [...heights].flatMap(([width, height]) =>
    (width < 480 ? height : withSafety(height)) > TALLEST ? [`is ${height} px high at ${width} px`] : [],
  );
}

function measureFaults(path: string, heights: ReadonlyMap<number, number>): string[] {
  const [, , scope, figure, view] = path.split('/');
  const row = site.dataset.frameHeights.find(
    (measured) => measured.scope === scope && measured.figure === figure && (measured.view ?? '') === view,
  );
  return FRAME_WIDTHS.flatMap((width) => {
    const height = heights.get(width) ?? 0;
    const told = row?.[`at_${width}`] ?? 0;
    return told < height || told > height * 1.15
      ? [`is ${height} px high at ${width} px and measured as ${told}: run npm run measure, and build again`]
      : [];
  });
}

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
