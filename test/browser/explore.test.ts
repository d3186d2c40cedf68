import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';
import { painted } from './support/page-checks.ts';

const EXPLORER = '/breaches/wyze-2019/';

/** The rows of the matrix that can be seen, by label. */
function visibleTypes(page: Page): Promise<string[]> {
  return page
    .locator('#exposure-matrix tr[data-filterable]:visible th')
    .evaluateAll((heads) => heads.map((head) => head.querySelector('[data-select]')?.textContent?.trim() ?? ''));
}

/** The value of a parameter in the address bar. */
function parameter(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

describe('filtering', () => {
  it('leaves the five denied data types in the matrix, and the back button brings the rest again', async () => {
    const page = await openPage(EXPLORER);
    const status = page.locator('[data-filters="exposure-matrix"] select[name="status"]');
    await status.selectOption('denied');
    expect(await visibleTypes(page)).toEqual([
      'Home address',
      'Account password',
      'Video files',
      'Financial information',
      'Government-regulated personal data',
    ]);
    expect(parameter(page, 'exposure-matrix.status')).toBe('denied');
    expect(await page.locator('[data-filters="exposure-matrix"] .filter-count').textContent()).toBe(
      '5 of 32 data types',
    );
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('denied'));
    expect(await visibleTypes(page)).toHaveLength(32);
    expect(await status.inputValue()).toBe('');
  });

  it('opens an address that carries a filter in that state', async () => {
    const page = await openPage(`${EXPLORER}?exposure-matrix.status=disputed`);
    expect(await visibleTypes(page)).toHaveLength(5);
  });

  it('ignores hostile and unknown values in the address', async () => {
    const page = await openPage(`${EXPLORER}?exposure-matrix.status=%3Cscript%3E&data-type=nope&utm_source=x`);
    expect(await visibleTypes(page)).toHaveLength(32);
  });

  it('searches the ledger by words and by claimant', async () => {
    const page = await openPage(EXPLORER);
    await page.locator('[data-filters="ledger"] [name="q"]').fill('bone density');
    await page.waitForFunction(() =>
      /^\d+ of 156/.test(document.querySelector('[data-filters="ledger"] output')?.textContent ?? ''),
    );
    await page.locator('[data-filters="ledger"] select[name="stance"]').selectOption('denies');
    const rows = await page
      .locator('#ledger tr[data-filterable]:visible')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(rows).toContain('claim-c54-bone-density');
    expect(rows).toContain('claim-c55-bone-density');
    expect(rows).not.toContain('claim-c53-bone-density');
  });

  it('resets with the button of the form', async () => {
    const page = await openPage(`${EXPLORER}?exposure-matrix.status=denied`);
    await page.locator('[data-filters="exposure-matrix"] button[type="reset"]').click();
    expect(await visibleTypes(page)).toHaveLength(32);
    expect(parameter(page, 'exposure-matrix.status')).toBeNull();
  });
});

describe('linked selection', () => {
  it('marks a data type in every figure, keeps it in the address, and resets with Escape', async () => {
    const page = await openPage(EXPLORER);
    await page.locator('#exposure-matrix button', { hasText: /^Bone density$/ }).click();
    expect(parameter(page, 'data-type')).toBe('bone-density');
    const marked = await page
      .locator('[data-figure]:has(.is-selected)')
      .evaluateAll((figures) => figures.map(({ id }) => id));
    expect(marked).toEqual(expect.arrayContaining(['exposure-matrix', 'who-says-what', 'ledger']));
    expect(await page.locator('.selection-bar').textContent()).toContain('Bone density');
    await page.keyboard.press('Escape');
    expect(parameter(page, 'data-type')).toBeNull();
    expect(await page.locator('.is-selected').count()).toBe(0);
  });

  it('selects a group and a claimant, and the back button takes the last one away', async () => {
    const page = await openPage(EXPLORER);
    await page.locator('#exposure-matrix thead button[aria-pressed]', { hasText: 'Testers' }).first().click();
    await page.locator('#who-says-what button[aria-pressed]', { hasText: 'Wyze' }).first().click();
    expect([parameter(page, 'group'), parameter(page, 'claimant')]).toEqual(['health-beta', 'wyze']);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('claimant'));
    expect([parameter(page, 'group'), parameter(page, 'claimant')]).toEqual(['health-beta', null]);
  });
});

describe('sorting', () => {
  it('sorts the matrix by name and returns to the order of families', async () => {
    const page = await openPage(EXPLORER);
    const sort = page.locator('#exposure-matrix thead th').first().getByRole('button');
    await sort.click();
    expect((await visibleTypes(page))[0]).toBe('Account password');
    await sort.click();
    expect((await visibleTypes(page))[0]).toBe('Wi-Fi password');
    await sort.click();
    expect((await visibleTypes(page))[0]).toBe('E-mail address');
  });
});

describe('details', () => {
  it('opens the claims behind a cell', async () => {
    const page = await openPage(EXPLORER);
    await page.locator('#exposure-matrix [data-open-claims~="c54-bone-density"]').first().click();
    const panel = page.locator('.details-panel');
    await panel.waitFor();
    expect(await panel.textContent()).toContain('Twelve Security');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('shows the details of a mark to a finger', async () => {
    const page = await openPage(EXPLORER, { width: 360, touch: true });
    await page.locator('#counts-by-source .item:visible').first().tap();
    const panel = page.locator('.details-panel');
    await panel.waitFor();
    expect(await panel.textContent()).toContain('2,400,000');
    // A phone's bar slides away while the reader scrolls.
    await page.setViewportSize({ width: 360, height: 840 });
    await painted(page);
    expect(await panel.isVisible()).toBe(true);
    await page.setViewportSize({ width: 480, height: 840 });
    await panel.waitFor({ state: 'hidden' });
  });
});

describe('permalinks', () => {
  it('scrolls to the claim that the fragment names', async () => {
    const page = await openPage(`${EXPLORER}#claim-c41-email`);
    await page.waitForFunction(() => {
      const top = document.querySelector('#claim-c41-email')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    });
    expect(await page.locator(':target').getAttribute('id')).toBe('claim-c41-email');
  });

  it('opens the question that the fragment names', async () => {
    const page = await openPage(`${EXPLORER}#point-api-token`);
    const statement = page.locator('#point-api-token').getByText('API tokens that would open accounts').first();
    await statement.waitFor({ state: 'visible' });
    expect(await page.locator('#point-alexa-count').isVisible()).toBe(false);
  });

  it('shows a claim that a filter would hide', async () => {
    const page = await openPage(`${EXPLORER}?ledger.stance=denies#claim-c01`);
    await page.locator('#claim-c01').waitFor({ state: 'visible' });
  });
});
