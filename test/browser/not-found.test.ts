import { describe, expect, it } from 'vitest';
import { addressOf, openPage } from './support/open-page.ts';
import { sidewaysScroll, smallTexts } from './support/page-checks.ts';

/** A browser prints every answer of this kind. */
const printed = /404/;

describe('an unknown address', () => {
  it.each([
    ['/charts/wyze-2019/exposure-matrixx/', 'charts/wyze-2019/exposure-matrix/'],
    ['/embed/wyze-2019/no-such-figure/', 'breaches/wyze-2019/'],
    ['/breaches/wyze-2019/claims/c999/', 'breaches/wyze-2019/'],
  ])('%s leads to what is there', async (path, meant) => {
    const page = await openPage(path, { printed });
    const link = page.locator('[data-nearest] a');
    expect(await link.evaluate(({ href }: HTMLAnchorElement) => href)).toBe(addressOf(meant));
    await link.click();
    await page.waitForURL(addressOf(meant));
  });

  it('writes nothing of the address into the page', async () => {
    const page = await openPage('/charts/%3Cimg%20src=x%20onerror=alert(1)%3E/?x=%3Cscript%3E#%3Cb%3E', { printed });
    expect(await page.locator('[data-nearest] a').textContent()).toMatch(/^Charts/);
    expect(await page.locator('body').textContent()).not.toContain('onerror');
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('of a pinned version, an embed or a theme is a page that can be read at 320 px, without script too', async () => {
    for (const path of ['/v/0123456789abcdef/', '/embed/wyze-2019/paths/nope/?theme=neon']) {
      const page = await openPage(path, { width: 320, javaScript: false, printed });
      expect(await page.locator('h1').textContent()).toBe('There is no page at this address');
      expect(await page.locator('[data-known] a').count()).toBeGreaterThan(10);
      expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
  });

  it('in a frame shows that page, styled and without a sideways scroll', async () => {
    const page = await openPage('/embedding/', { width: 1280, printed });
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, width: '320', height: '600', id: 'unknown' });
      frame.setAttribute('sandbox', 'allow-scripts');
      document.body.append(frame);
    }, addressOf('/embed/wyze-2019/nope/'));
    const frame = await (await page.waitForSelector('#unknown')).contentFrame();
    await frame?.waitForSelector('[data-nearest]:not([hidden]) a');
    if (!frame) throw new RangeError('no frame');
    expect(await sidewaysScroll(frame)).toBe(0);
    expect(await smallTexts(frame)).toEqual([]);
  });

  it('with an unknown theme shows the figure in the light one', async () => {
    const page = await openPage('/embed/wyze-2019/counts-by-source/?theme=neon');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});
