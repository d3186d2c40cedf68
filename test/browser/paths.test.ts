import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

const EXPLORER = '/breaches/wyze-2019/';
const OPEN = '#paths li[data-row]:not(.is-out)';

/** The paths that have not stepped back. */
function openPaths(page: Page): Promise<(string | null)[]> {
  return page.locator(OPEN).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
}

describe('choosing the data one had', () => {
  it('leaves the paths that need no more, says how many, and goes into the address and back', async () => {
    const page = await openPage(EXPLORER);
    const output = page.locator('#paths output');
    await page.locator('#paths form summary').click();
    await page.getByLabel('Camera nickname', { exact: true }).check();
    expect(await openPaths(page)).toEqual(['rooms-and-names']);
    await page.getByLabel('Alexa integration token', { exact: true }).check();
    expect((await openPaths(page)).toSorted()).toEqual(['acting-through-the-assistant', 'rooms-and-names']);
    expect(await output.textContent()).toBe('2 of 20 paths need no more than that');
    const fragment = new URLSearchParams(new URL(page.url()).hash.slice(1));
    const chosen = fragment.get('paths.have')?.split(',').toSorted();
    expect(chosen).toEqual(['alexa-token', 'camera-nickname']);
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    expect(await openPaths(page)).toEqual(['rooms-and-names']);
    await page.goBack();
    expect(await openPaths(page)).toHaveLength(20);
    expect(await output.textContent()).toBe('20 paths');
  });

  it('opens an address that carries a choice, with its boxes in sight, and resets', async () => {
    const page = await openPage(`${EXPLORER}#paths.have=username,nope`);
    expect(await openPaths(page)).toEqual(['same-name-elsewhere']);
    expect(await page.getByLabel('Username', { exact: true }).isChecked()).toBe(true);
    await page.locator('#paths button[type="reset"]').click();
    expect(await openPaths(page)).toHaveLength(20);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('reads an address of an older form and keeps the choice out of what a reload sends', async () => {
    const page = await openPage(`${EXPLORER}?paths.have=username`);
    expect(await openPaths(page)).toEqual(['same-name-elsewhere']);
    expect(new URL(page.url())).toMatchObject({ search: '', hash: '#paths.have=username' });
  });

  it('tells those who cannot see it what a path still needs', async () => {
    const page = await openPage(`${EXPLORER}#paths.have=email`);
    const missing = page.locator('#paths [data-row="named-home"] .missing');
    expect(await missing.textContent()).toBe('Needs more than you chose: Wi-Fi network name.');
  });

  it('ignores a hostile address', async () => {
    const page = await openPage(`${EXPLORER}#paths.have=%22%3E%3Cscript%3E`);
    expect(await openPaths(page)).toHaveLength(20);
  });

  it('is not offered without script', async () => {
    const page = await openPage(EXPLORER, { javaScript: false });
    expect(await page.locator('#paths form').isVisible()).toBe(false);
    expect(await page.locator('#paths li[data-row]').count()).toBe(20);
  });
});
