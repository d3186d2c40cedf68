import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { layoutShift, sidewaysScroll } from './support/page-checks.ts';

const PAGE = '/breaches/';

function rows(page: Page): Promise<string[]> {
  return page
    .locator('#all-breaches tbody tr:visible')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-entry') ?? ''));
}

/** Waits until the count says so many of how many; what is shown is then there too. */
async function shows(page: Page, count: RegExp): Promise<string[]> {
  await page.locator('output.filter-count', { hasText: count }).waitFor();
  return rows(page);
}

async function total(page: Page): Promise<number> {
  return (await rows(page)).length;
}

describe('the list of all breaches', () => {
  it('finds by name, organisation and product while typing, in one step of the history', async () => {
    const page = await openPage(PAGE);
    const before = await page.evaluate(() => history.length);
    await page.locator('input[name=q]').pressSequentially('wyze');
    expect((await shows(page, /^2 of \d+ breaches shown$/)).toSorted()).toEqual(['wyze-2019', 'wyze-2024']);
    await page.locator('input[name=q]').pressSequentially(' labs');
    expect(await shows(page, /^1 of /)).toEqual(['wyze-2019']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('wyze labs');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.locator('button[type=reset]').click();
    await shows(page, /^(\d+) of \1 /);
    expect(new URL(page.url()).search).toBe('');
  });

  it.each([
    ['sector', 'smart-camera', 'data-sector', 'smart-camera'],
    ['cause', 'open-database', 'data-cause', 'open-database'],
    ['unit', 'records', 'data-unit', 'records'],
  ])('filters by %s', async (name, value, attribute, expected) => {
    const page = await openPage(PAGE);
    const all = await total(page);
    await page.locator(`#compare-filters select[name="${name}"]`).selectOption(value);
    await page.waitForURL(`**/?${name}=${value}`);
    const shown = page.locator('#all-breaches tbody tr:visible');
    const values = await shown.evaluateAll((each, key) => each.map((row) => row.getAttribute(key)), attribute);
    expect(values.length).toBeGreaterThan(1);
    expect(values.length).toBeLessThan(all);
    expect(new Set(values)).toEqual(new Set([expected]));
  });

  it('filters by a range of years', async () => {
    const page = await openPage(PAGE);
    await page.locator('select[name=from]').selectOption('2012');
    await page.locator('select[name=to]').selectOption('2013');
    await page.waitForURL('**/?from=2012&to=2013');
    const years = await page
      .locator('#all-breaches tbody tr:visible')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-year')));
    expect(new Set(years)).toEqual(new Set(['2012', '2013']));
  });

  it('filters by a data type and a status in the same cell', async () => {
    const page = await openPage(`${PAGE}?data-type=password&status=denied`);
    const types = await page
      .locator('#all-breaches tbody tr:visible')
      .evaluateAll((all) => all.map((row) => (row.getAttribute('data-types') ?? '').split(' ')));
    expect(types.length).toBeGreaterThan(1);
    expect(types.every((list) => list.includes('password:denied'))).toBe(true);
  });

  it('shows the smart home only', async () => {
    const page = await openPage(PAGE);
    const all = await total(page);
    await page.locator('input[name="smart-home"]').check();
    await page.waitForURL('**/?smart-home=yes');
    const smart = await page.locator('#all-breaches tbody tr:visible[data-smart-home]').count();
    expect(smart).toBe(await total(page));
    expect(smart).toBeLessThan(all);
  });

  it('sorts by a column, down, and back to the printed order', async () => {
    const page = await openPage(PAGE);
    const printed = await rows(page);
    const header = page.locator('#all-breaches th[data-name=name]');
    await header.locator('button').click();
    const names = await page.locator('#all-breaches tbody th a').allTextContents();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    expect(names).toEqual(names.toSorted(collator.compare));
    await header.locator('button').click();
    expect(await page.locator('#all-breaches tbody th a').allTextContents()).toEqual(
      names.toSorted((a, b) => collator.compare(b, a)),
    );
    await header.locator('button').click();
    expect(await rows(page)).toEqual(printed);
    expect(new URL(page.url()).search).toBe('');
  });

  it('says above each unit what is counted, where it is sorted by counts, and only there', async () => {
    const page = await openPage(PAGE);
    const printed = await rows(page);
    const header = page.locator('#all-breaches th[data-name=affected]');
    const units = page.locator('#all-breaches .unit');
    await header.locator('button').click();
    const headings = await units.allTextContents();
    expect(headings.slice(0, 2)).toEqual(['Counted in people', 'Counted in accounts']);
    expect(headings.at(-1)).toBe('No count seen');
    const groups = await page
      .locator('#all-breaches tbody')
      .evaluateAll((bodies) =>
        bodies.map((body) => [
          ...new Set([...body.querySelectorAll('[data-entry]')].map((row) => row.getAttribute('data-unit'))),
        ]),
      );
    expect(groups.slice(0, 2)).toEqual([['people'], ['accounts']]);
    expect(groups.flat()).toHaveLength(headings.length);
    await header.locator('button').click();
    expect(await units.allTextContents()).toEqual(headings);
    await header.locator('button').click();
    expect(await units.count()).toBe(0);
    expect(await rows(page)).toEqual(printed);
  });

  it('keeps all of it in the address, and goes back and forward', async () => {
    const page = await openPage(`${PAGE}?sector=smart-camera&sort=-disclosed`);
    const filtered = await rows(page);
    expect(await page.locator('select[name=sector]').inputValue()).toBe('smart-camera');
    await page.locator('select[name=sector]').selectOption('');
    await page.waitForURL('**/?sort=-disclosed');
    expect((await rows(page)).length).toBeGreaterThan(filtered.length);
    await page.goBack();
    await shows(page, new RegExp(`^${filtered.length} of `));
    expect(await rows(page)).toEqual(filtered);
    await page.goForward();
    await shows(page, /^(\d+) of \1 /);
  });

  it.each([
    '?sector=%3Cscript%3E&cause=nothing&from=19x9&unit=&status=open&data-type=../x&smart-home=maybe&sort=DROP&compare=%22%3E%3Cimg',
    '?q[]=x&__proto__=1&constructor=2&compare=,,,&sort=-&from=%E0%A4%A',
    `?sector=${'a'.repeat(5000)}&compare=${'b,'.repeat(500)}`,
  ])('ignores what means nothing: %s', async (query) => {
    const page = await openPage(PAGE + query);
    await shows(page, /^(\d+) of \1 /);
    expect(await page.locator('.side-by-side-table').count()).toBe(0);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('shows markup in a search as text', async () => {
    const page = await openPage(`${PAGE}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await shows(page, /^0 of /)).toEqual([]);
  });

  it('copies the address of what is shown', async () => {
    const page = await openPage(`${PAGE}?cause=insider`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-copy-address]').click();
    await page.locator('#announcer', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(await page.locator('[data-copy-address]').getAttribute('data-told')).toBe('Copied');
  });

  it('hides rows of breaches that are left out from the figures below', async () => {
    const page = await openPage(`${PAGE}?q=wyze`);
    await shows(page, /^2 of /);
    const others = page.locator('figure tr[data-facets*="breach:"]:not([hidden])');
    const left = await others.evaluateAll((all) => all.map((row) => row.getAttribute('data-facets') ?? ''));
    expect(left.filter((facets) => !/breach:wyze-20(19|24)\b/.test(facets))).toEqual([]);
  });
});

describe('the page of all breaches', () => {
  it('reads whole without script, with no control that would do nothing', async () => {
    const page = await openPage(PAGE, { javaScript: false });
    expect(await total(page)).toBeGreaterThan(50);
    expect(await page.locator('#all-breaches tbody th a[href]:visible').count()).toBe(await total(page));
    expect(await page.locator('#all-breaches caption').count()).toBe(1);
    expect(await page.locator('main :is(input, select, button):visible').count()).toBe(0);
    expect(await page.locator('#side-by-side').isVisible()).toBe(false);
  });

  it.each([320, 360, 768, 1280])('fits %i px, and moves nothing while it loads and is scrolled', async (width) => {
    const page = await openPage(PAGE, { width });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await layoutShift(page)).toBe(0);
  });

  it('keeps every value readable on a phone', async () => {
    const page = await openPage(PAGE, { width: 360 });
    const narrow = await page
      .locator('#all-breaches tbody td[data-name]')
      .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().width < 250).length);
    expect(narrow).toBe(0);
  });

  it('prints the table and what stands side by side, and no control', async () => {
    const page = await openPage(`${PAGE}?q=wyze&compare=wyze-2019,wyze-2024`);
    await page.locator('#side-by-side table').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await total(page)).toBe(2);
    expect(await page.locator('#side-by-side table').isVisible()).toBe(true);
    expect(await page.locator('#compare-filters, .selection-bar, .pick input').locator('visible=true').count()).toBe(0);
  });

  it('loads nothing more until somebody asks', async () => {
    const page = await openPage(PAGE);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('select[name=sector]').selectOption('smart-camera');
    await page.waitForURL('**/?sector=smart-camera');
    expect(asked.filter((path) => !path.endsWith('favicon.svg'))).toEqual([]);
  });
});
