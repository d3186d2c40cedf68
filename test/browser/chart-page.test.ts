import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

const PAGE = '/charts/wyze-2019/counts-by-source/';

function visibleRows(page: Page): Promise<number> {
  return page.locator('#rows-table tbody tr:visible').count();
}

function refuseCopies(page: Page): Promise<void> {
  return page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
  });
}

/** What covers the words of a button. */
function coverOf(button: Locator): Promise<string> {
  return button.evaluate((element) => getComputedStyle(element, '::after').content);
}

describe('the page of a figure', () => {
  it('copies the code of the frame and says so', async () => {
    const page = await openPage(PAGE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('button[data-copy=code-frame]').click();
    await page.locator('#announcer', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#code-frame').textContent(),
    );
  });

  it('says so on the button, which keeps its size, until something else is done', async () => {
    const page = await openPage(PAGE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.locator('button[data-copy=code-frame]');
    await button.scrollIntoViewIfNeeded();
    const before = await button.boundingBox();
    await button.click();
    await page.locator('button[data-copy=code-frame][data-told=Copied]').waitFor();
    expect(await coverOf(button)).toContain('"Copied"');
    expect(await button.boundingBox()).toEqual(before);
    await page.keyboard.press('Tab');
    await page.locator('button[data-copy=code-frame]:not([data-told])').waitFor();
    expect(await coverOf(button)).toBe('none');
  });

  it('says on the button that rows were not copied, where the browser does not let it', async () => {
    const page = await openPage(PAGE);
    await refuseCopies(page);
    const button = page.locator('[data-take=csv]');
    await button.click();
    await page.locator('#announcer', { hasText: 'Download the rows instead' }).waitFor({ state: 'attached' });
    expect(await coverOf(button)).toContain('"Not copied"');
  });

  it('selects the code where the browser does not let it copy', async () => {
    const page = await openPage(PAGE);
    await refuseCopies(page);
    await page.locator('button[data-copy=code-frame]').click();
    await page.locator('#announcer', { hasText: 'selected' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(await page.locator('#code-frame').textContent());
    expect(await coverOf(page.locator('button[data-copy=code-frame]'))).toContain('"Selected"');
  });

  it('puts the rows that are left, in their order, into the file', async () => {
    const page = await openPage(PAGE);
    expect(await visibleRows(page)).toBe(12);
    await page.locator('#rows input[name=q]').fill('twelve');
    await page.locator('#rows .filter-count', { hasText: 'of 12 rows' }).waitFor();
    await page
      .locator('#rows-table th[data-name=value] button, #rows-table th[data-sort=number] button')
      .first()
      .click();
    const shown = await page
      .locator('#rows-table tbody tr:visible td.num')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));
    expect(shown.map(Number)).toEqual([...shown.map(Number)].sort((a, b) => a - b));
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-take=file]').click()]);
    expect(file.suggestedFilename()).toBe('wyze-2019-counts-by-source.csv');
    const lines = (await text(await file.createReadStream())).trimEnd().split('\r\n');
    expect(lines).toHaveLength(shown.length + 1);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.length).toBeLessThan(12);
    expect(lines.slice(1).every((line) => line.startsWith('Twelve Security'))).toBe(true);
  });

  it('keeps the filter in the address', async () => {
    const page = await openPage(`${PAGE}?rows.q=twelve`);
    await page.locator('#rows .filter-count', { hasText: 'of 12 rows' }).waitFor();
    expect(await visibleRows(page)).toBeLessThan(12);
  });

  it('copies the rows for a sheet by keyboard alone', async () => {
    const page = await openPage(PAGE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#rows input[name=q]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#announcer', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines).toHaveLength(13);
    expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
  });

  it('shows figure, rows, code and claims without script, and no control that would do nothing', async () => {
    const page = await openPage(PAGE, { javaScript: false });
    expect(await visibleRows(page)).toBe(12);
    expect(await page.locator('#code-frame').isVisible()).toBe(true);
    expect(await page.locator('#claims li a:visible').count()).toBeGreaterThan(3);
    expect(await page.locator('main button:visible, main input:visible, main select:visible').count()).toBe(0);
  });
});
