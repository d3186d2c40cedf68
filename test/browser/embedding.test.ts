import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { openParent } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

const parents = serveParents();

const GUIDE = '/embedding/';
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-guide] [name=${name}]`).selectOption(value);

describe('the guide to embedding', () => {
  it('changes code, frames and address with each choice', async () => {
    const page = await openPage(GUIDE);
    expect(await page.locator('#guide-code').textContent()).toMatch(/^https:\S+\/charts\/\S+\/$/);
    await choose(page, 'figure', 'wyze-2019/exposure-matrix');
    await choose(page, 'place', 'cms');
    await choose(page, 'theme', 'dark');
    await choose(page, 'version', 'live');
    expect(await page.locator('#guide-code').textContent()).toContain('/embed/wyze-2019/exposure-matrix/?theme=dark"');
    const frames = await page
      .locator('.previews iframe')
      .evaluateAll((all) => all.map((frame) => [frame.getAttribute('width'), frame.getAttribute('src')]));
    expect(frames).toEqual(
      ['320', '480', '700'].map((width) => [width, '/embed/wyze-2019/exposure-matrix/?theme=dark']),
    );
    expect(new URL(page.url()).hash).toBe('#figure=wyze-2019/exposure-matrix&theme=dark&place=cms&version=live');
  });

  it('opens with what its address says, and takes nothing else from it', async () => {
    const page = await openPage(
      `${GUIDE}#figure=wyze-2019/exposure-matrix&place=markdown&theme=%22%3E%3Cscript%3E&version=old&x=<img src=x>`,
    );
    expect(await page.locator('[data-guide] [name=figure]').inputValue()).toBe('wyze-2019/exposure-matrix');
    expect(await page.locator('[data-guide] [name=theme]').inputValue()).toBe('light');
    expect(await page.locator('[data-guide] [name=version]').inputValue()).toBe('pinned');
    expect(await page.locator('#guide-code').textContent()).toMatch(/^\[!\[/);
  });

  it('shows the chart in frames that have its height', async () => {
    const page = await openPage(`${GUIDE}#figure=wyze-2019/counts-by-source&place=cms`);
    const frame = page.locator('#guide-frame-320 iframe');
    await frame.scrollIntoViewIfNeeded();
    const content = page.frameLocator('#guide-frame-320 iframe');
    await content.locator('svg:visible').first().waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector<HTMLIFrameElement>('#guide-frame-320 iframe');
      return box !== null && box.clientHeight > 200;
    });
    expect(await content.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  });

  it('is worked by keyboard alone', async () => {
    const page = await openPage(GUIDE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-guide] [name=place]').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#guide-code', { hasText: '<iframe' }).waitFor();
    await page.locator('button[data-copy=guide-code]').focus();
    await page.keyboard.press('Enter');
    await page.locator('#announcer', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<iframe');
  });

  it('explains every place without script', async () => {
    const page = await openPage(GUIDE, { javaScript: false });
    const places = page.locator('#places details');
    expect(await places.count()).toBe(10);
    await places.nth(1).locator('summary').click();
    expect(await places.nth(1).locator('code').textContent()).toContain('<iframe');
    expect(await page.locator('#guide').isVisible()).toBe(false);
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});

describe('the frame that loads on a click', () => {
  it('asks nothing of the site until it is opened', async () => {
    const guide = await openPage(GUIDE);
    const code = (await guide.locator('#code-click').textContent()) ?? '';
    const { origin } = new URL(guide.url());
    const page = await openParent(parents, code.replace(/src="https:\/\/[^/]+/, `src="${origin}`));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('summary').scrollIntoViewIfNeeded();
    expect(asked.filter((path) => path.startsWith('/embed/'))).toEqual([]);
    await page.locator('summary').click();
    await page.frameLocator('iframe').locator('main').waitFor();
    expect(asked.filter((path) => /^\/(?:embed|v)\//.test(path)).length).toBeGreaterThan(0);
  });
});
