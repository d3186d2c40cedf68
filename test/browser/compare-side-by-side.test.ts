import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { layoutShift, sidewaysScroll } from './support/page-checks.ts';

const PAGE = '/breaches/';

/** The breaches of the list, in its order. */
function entries(page: Page): Promise<string[]> {
  return page
    .locator('#all-breaches [data-entry]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-entry') ?? ''));
}

describe('breaches side by side', () => {
  it('are chosen by keyboard alone, four at most', async () => {
    const page = await openPage(PAGE);
    const boxes = page.locator('#all-breaches .pick input');
    for (const nth of [0, 1, 2, 3, 4]) {
      await boxes.nth(nth).focus();
      await page.keyboard.press('Space');
    }
    expect(await page.locator('#all-breaches .pick input:checked').count()).toBe(4);
    await page.locator('#announcer', { hasText: 'Four are chosen' }).waitFor({ state: 'attached' });
    const chosen = (await entries(page)).slice(0, 4);
    expect(new URL(page.url()).search).toBe(`?compare=${chosen.join(',')}`);
    await page.locator('.selection-bar a').focus();
    await page.keyboard.press('Enter');
    await page.locator('#side-by-side table').waitFor();
    expect(await page.locator('#side-by-side thead th').count()).toBe(4);
  });

  it('open from an address, say that units differ, and mark each data type', async () => {
    const page = await openPage(`${PAGE}?compare=wyze-2019,orvibo-2019,nobody-1999`);
    const section = page.locator('#side-by-side');
    await section.locator('table').waitFor();
    expect(await section.locator('thead th').count()).toBe(2);
    expect(await section.locator('[data-note]').textContent()).toContain('accounts, records');
    const email = section.locator('tr', { hasText: 'E-mail address' });
    expect(await email.locator('td').allTextContents()).toEqual(['Confirmed', 'Claimed']);
    expect(await email.locator('th').textContent()).toContain('in all of them');
    expect(await layoutShift(page)).toBe(0);
  });

  it('say that dates could not be loaded, and show the rest', async () => {
    const page = await openPage(PAGE, { printed: /Failed to load resource/ });
    await page.route('**/side-by-side.json', (route) => route.abort());
    await page.locator('#all-breaches .pick input').first().check();
    await page.locator('#side-by-side table').waitFor();
    const note = page.locator('#side-by-side [data-note]');
    expect(await note.textContent()).toContain('could not be loaded');
    const contested = page.locator('#side-by-side tr', { hasText: 'Contested' }).locator('td');
    expect(await contested.allTextContents()).toEqual(['could not be loaded']);
    // Another choice is another try.
    await page.unroute('**/side-by-side.json');
    await page.locator('#all-breaches .pick input').nth(1).check();
    await expect.poll(() => page.locator('#side-by-side thead th').count()).toBe(2);
    expect(await note.textContent()).not.toContain('could not be loaded');
    expect((await contested.allTextContents()).join()).not.toContain('could not be loaded');
  });

  it('scroll within their own frame on a phone, and can be reached by keyboard', async () => {
    const page = await openPage(`${PAGE}?compare=wyze-2019,ring-2019,orvibo-2019,vtech-2015`, { width: 360 });
    await page.locator('#side-by-side table').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    const frame = page.locator('#side-by-side .scroll-x');
    await frame.focus();
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'fit a phone by two, and say at the edge where there are more, %s',
    async (colorScheme) => {
      const overflow = async (ids: string) => {
        const page = await openPage(`${PAGE}?compare=${ids}`, { width: 360, colorScheme });
        await page.locator('#side-by-side table').waitFor();
        return page.locator('#side-by-side .scroll-x').evaluate((region) => {
          const { backgroundImage, backgroundAttachment } = getComputedStyle(region);
          const shades = backgroundImage.match(/linear-gradient/g)?.length;
          return { isCut: region.scrollWidth > region.clientWidth, shades, backgroundAttachment };
        });
      };
      const edge = { shades: 2, backgroundAttachment: 'local, scroll' };
      expect(await overflow('wyze-2019,vtech-2015')).toEqual({ isCut: false, ...edge });
      expect(await overflow('wyze-2019,vtech-2015,orvibo-2019')).toEqual({ isCut: true, ...edge });
    },
  );
});
