import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loaderOf } from '../../src/publish/loader.ts';
import { embedAddress } from './support/embeds.ts';
import { addressOf, blankPage } from './support/open-page.ts';
import {
  expectEachSized,
  expectSized,
  frameOf,
  framesOf,
  heightsTold,
  openParent,
  receivedBy,
  showParent,
} from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

const parents = serveParents();
const loader = loaderOf(readFileSync('.dataset/scripts/loader.js', 'utf8'));

const SCRIPT = `<script src="${addressOf(loader.path)}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`;

/** The picture stands for the one of the figure: any will do. */
const FALLBACK = `<figure><img alt="What it found" width="600" height="300" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><figcaption>Caption <a href="${addressOf('/')}">Chart</a></figcaption></figure>`;

function chart(attributes: string): string {
  return `<breach-chart ${attributes}>${FALLBACK}</breach-chart>`;
}

/** The live frame, once it is there and has its size. */
async function liveFrame(page: Page): Promise<Frame> {
  await page.locator('iframe').waitFor({ state: 'attached' });
  const frame = frameOf(page);
  await expectSized(frame);
  return frame;
}

const fallbackOf = (page: Page) => page.getByRole('figure').first();

describe('the loader', () => {
  it('makes a frame with a name, a sandbox and no referrer, and sizes it in place of the picture', async () => {
    const page = await openParent(parents, chart(`src="${embedAddress()}" height="500"`) + SCRIPT);
    await liveFrame(page);
    const frame = page.locator('iframe');
    expect(await frame.evaluate((element: HTMLIFrameElement) => element.title)).toBe('What it found');
    expect(await frame.getAttribute('loading')).toBe('lazy');
    expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(await frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(await fallbackOf(page).isVisible()).toBe(false);
    expect(new Set((await receivedBy(page)).map(({ origin }) => origin))).toEqual(new Set(['null']));
  });

  it('sizes five charts on one page, each by its own frame, as the reader comes near', async () => {
    const charts = [0, 1, 2, 3, 4].map((index) => chart(`src="${embedAddress(index)}"`)).join('');
    const page = await openParent(parents, charts + SCRIPT, { width: 700 });
    for (const index of [0, 1, 2, 3, 4]) {
      await page.locator('breach-chart').nth(index).scrollIntoViewIfNeeded();
      await expect.poll(() => page.locator('iframe').count()).toBeGreaterThan(index);
    }
    await expectEachSized(framesOf(page));
    const heights = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    expect(heights).toHaveLength(5);
    expect(new Set(heights).size).toBeGreaterThan(1);
  });

  it('loads nothing before the reader comes near', async () => {
    const far = `<div id="far"></div><style>#far { height: 9000px }</style>`;
    const page = await openParent(
      parents,
      far + chart(`src="${embedAddress()}"`) + chart(`src="${embedAddress()}"`) + SCRIPT,
    );
    await page.evaluate(() => document.body.prepend(document.querySelector('breach-chart') as Element));
    // The one that was moved to the top is live; so the other would be, if it did not wait.
    await liveFrame(page);
    expect(framesOf(page)).toHaveLength(1);
    await page.locator('breach-chart').last().scrollIntoViewIfNeeded();
    await expect.poll(() => framesOf(page).length).toBe(2);
  });

  it('lets the frame measure itself in the column in which it will stand, before it is shown', async () => {
    const column = `<div id="column">${chart(`src="${embedAddress()}"`)}</div><style>#column { width: 500px }</style>`;
    const page = await openParent(parents, column + SCRIPT, { width: 1200 });
    await liveFrame(page);
    const told = await heightsTold(page);
    expect(new Set(told).size).toBe(1);
    expect(await page.locator('iframe').evaluate(({ clientWidth }) => clientWidth)).toBe(500);
  });

  it('passes the theme on, at first and when it changes', async () => {
    const page = await openParent(parents, chart(`src="${embedAddress()}" theme="dark"`) + SCRIPT);
    await liveFrame(page);
    const theme = () => frameOf(page).locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    for (const [asked, shown] of [
      ['auto', 'auto'],
      ['constructor', 'light'],
    ]) {
      await page.locator('breach-chart').evaluate((element, name) => element.setAttribute('theme', name ?? ''), asked);
      await expect.poll(theme).toBe(shown);
    }
  });

  it.each([
    ['of another site', () => `${parents.origin}/embed/wyze-2019/accounts-to-scale/`],
    ['that is no embed', () => addressOf('/breaches/wyze-2019/')],
    ['that climbs out of the embeds', () => addressOf('/embed/../breaches/wyze-2019/')],
    ['of a script', () => 'javascript:alert(1)'],
    ['of inline data', () => 'data:text/html,<footer>x</footer>'],
    ['that is empty', () => ''],
  ])('leaves the picture for an address %s', async (_, address) => {
    const good = chart(`src="${embedAddress()}"`);
    const page = await openParent(parents, chart(`src="${address()}"`) + good + SCRIPT);
    // The second chart is live, so that the first had its chance.
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    await liveFrame(page);
    expect(await fallbackOf(page).isVisible()).toBe(true);
  });

  it('leaves the picture when the figure is not there', async () => {
    const missing = chart(`src="${addressOf('/embed/wyze-2019/never-published/')}"`);
    const page = await openParent(parents, missing + SCRIPT, { printed: /404/ });
    await expect.poll(() => page.locator('iframe').count()).toBe(1);
    await frameOf(page).waitForLoadState('load');
    expect(await fallbackOf(page).isVisible()).toBe(true);
    expect(await page.locator('iframe').isVisible()).toBe(false);
  });

  it('leaves the picture when the page does not accept the script', async () => {
    const refused = SCRIPT.replace(loader.integrity, `sha384-${'A'.repeat(64)}`);
    const page = await openParent(parents, chart(`src="${embedAddress()}"`) + refused, { printed: /integrity/ });
    expect(await fallbackOf(page).isVisible()).toBe(true);
    expect(framesOf(page)).toHaveLength(0);
  });

  it('runs twice on one page, adds no global name, and takes its frame along when it goes', async () => {
    const page = await blankPage({ besides: parents.origin });
    await showParent(page, parents, chart(`src="${embedAddress()}"`));
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).toSorted());
    const before = await names();
    for (const _ of [1, 2]) await page.addScriptTag({ url: addressOf(loader.path) });
    await liveFrame(page);
    // A page's frames have numbers among its names.
    expect((await names()).filter((name) => !/^\d+$/.test(name))).toEqual(before);
    await page.locator('breach-chart').evaluate((element) => element.remove());
    await expect.poll(() => framesOf(page).length).toBe(0);
  });

  it('believes only its own frame, and keeps heights within limits', async () => {
    const page = await openParent(parents, chart(`src="${embedAddress()}"`) + SCRIPT);
    await liveFrame(page);
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const before = await height();
    await page.evaluate(() => {
      for (const value of [9, 999, Number.NaN, Number.POSITIVE_INFINITY, '300', null, {}]) {
        postMessage({ source: 'breach-explorer', v: 1, type: 'height', id: 'x', height: value }, '*');
      }
    });
    await frameOf(page).evaluate(() => {
      for (const value of ['300', null, Number.NaN, {}]) {
        parent.postMessage({ source: 'breach-explorer', v: 1, type: 'height', id: 'x', height: value }, '*');
      }
      parent.postMessage('end', '*');
    });
    await expect.poll(async () => (await receivedBy(page)).some(({ data }) => data === 'end')).toBe(true);
    expect(await height()).toBe(before);
    for (const [told, set] of [
      [1_000_000, 4000],
      [-5, 120],
    ]) {
      await frameOf(page).evaluate((value) => {
        parent.postMessage({ source: 'breach-explorer', v: 1, type: 'height', id: 'x', height: value }, '*');
      }, told);
      await expect.poll(height).toBe(set);
    }
  });
});
