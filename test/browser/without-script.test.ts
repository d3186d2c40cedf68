import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

const EXPLORER = '/breaches/wyze-2019/';
const without = { javaScript: false } as const;

describe('without script', () => {
  it('shows every figure with its finding, and one of its drawings or its table', async () => {
    const page = await openPage(EXPLORER, without);
    const figures = page.locator('figure[data-figure]');
    expect(await figures.count()).toBeGreaterThanOrEqual(6);
    for (const figure of await figures.all()) {
      expect(await figure.locator('h2').isVisible()).toBe(true);
      expect(
        await figure.locator('.plot svg:visible, .plot table:visible, .plot section:visible').count(),
      ).toBeGreaterThan(0);
    }
  });

  it('shows all 156 claims and all 32 data types', async () => {
    const page = await openPage(EXPLORER, without);
    expect(await page.locator('#ledger [id^="claim-"]:visible').count()).toBe(156);
    expect(await page.locator('#exposure-matrix tr[data-filterable]:visible').count()).toBe(32);
  });

  it('offers no control that would do nothing', async () => {
    const page = await openPage(EXPLORER, without);
    expect(await page.locator('form.filters:visible').count()).toBe(0);
    expect(await page.locator('#accounts-to-scale button:visible').count()).toBe(0);
  });

  it('says nothing in a check that would follow from answers', async () => {
    for (const breach of ['wyze-2019', 'vtech-2015', 'cloudpets-2017']) {
      const page = await openPage(`/breaches/${breach}/check/`, without);
      expect(await page.locator('.with-script:visible, .otherwise:visible').allTextContents()).toEqual([]);
    }
  });

  it('leads from a cell of the matrix to a claim', async () => {
    const page = await openPage(EXPLORER, without);
    await page.locator('#exposure-matrix [data-open-claims]').first().click();
    await page.waitForURL('**/claims/**');
    expect(await page.locator('h1').isVisible()).toBe(true);
  });

  it('opens the table of a figure', async () => {
    const page = await openPage(EXPLORER, without);
    const details = page.locator('#counts-by-source details', { has: page.locator('table') });
    await details.locator('summary').click();
    expect(await details.locator('tbody tr:visible').count()).toBe(12);
  });
});
