import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './support/open-page.ts';

const CHECK = '/breaches/wyze-2019/check/';

type Answer = 'Yes' | 'No' | 'Not sure';

/** Answers a question by its text, with the mouse. */
async function answer(page: Page, question: RegExp, choice: Answer): Promise<void> {
  await page.locator('fieldset', { hasText: question }).getByText(choice, { exact: true }).click();
}

/** What the page says to this person, as it can be read. */
async function said(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

/** The text of the section under a heading. */
async function sectionOf(page: Page, heading: string): Promise<string> {
  const section = page
    .locator('section:visible, div:visible', { has: page.locator('h2, h3', { hasText: heading }) })
    .last();
  return (await section.innerText()).replace(/\s+/g, ' ');
}

describe('the check', () => {
  it('tells an owner with Alexa what was said of both groups, that the token has ended, and what was denied', async () => {
    const page = await openPage(CHECK);
    await answer(page, /have a Wyze camera/, 'Yes');
    await answer(page, /linked Wyze to Amazon/, 'Yes');
    const text = await said(page);
    expect(text).toContain('E-mail address, Camera nickname and Wi-Fi network name');
    expect(text).toContain('Alexa integration token');
    expect(await sectionOf(page, 'What was denied, has ended or needs nothing')).toMatch(
      /Account password.*Wyze denies/,
    );
    expect(await sectionOf(page, 'What was denied, has ended or needs nothing')).toContain('Alexa integration token');
    expect(text).not.toContain('Bone density');
  });

  it('tells a relative with shared access about one claim only, and whose it is', async () => {
    const page = await openPage(CHECK);
    await answer(page, /have a Wyze camera/, 'No');
    await answer(page, /given you access/, 'Yes');
    const exposed = await sectionOf(page, 'What was said to be exposed about you');
    expect(exposed).toMatch(/Claimed.*E-mail address.*Twelve Security/);
    expect(exposed).not.toContain('Camera nickname');
  });

  it('tells a tester what was confirmed, what came through the press and what is disputed', async () => {
    const page = await openPage(CHECK);
    await answer(page, /measured your body/, 'Yes');
    const exposed = await sectionOf(page, 'What was said to be exposed about you');
    expect(exposed).toMatch(/Confirmed.*Body metrics/);
    expect(exposed).toMatch(/via press.*Height/);
    expect(exposed).toMatch(/Disputed.*Bone density/);
  });

  it('tells someone who joined later that nothing seen is about them', async () => {
    const page = await openPage(CHECK);
    for (const question of [/have a Wyze camera/, /given you access/, /linked Wyze/, /measured your body/]) {
      await answer(page, question, 'No');
    }
    expect(await said(page)).toContain('No statement seen is about a camera connected later');
    expect(await page.getByText('What was said to be exposed about you').isVisible()).toBe(false);
  });

  it('says to someone who skips everything that nothing is answered, and still what was denied', async () => {
    const page = await openPage(CHECK);
    const text = await said(page);
    expect(text).toContain('Nothing is answered yet');
    expect(text).toContain('Account password');
  });

  it('shows someone who is not sure of anything the data, paths and steps of each case under it', async () => {
    const page = await openPage(CHECK);
    for (const question of [/have a Wyze camera/, /given you access/, /linked Wyze/, /measured your body/]) {
      await answer(page, question, 'Not sure');
    }
    expect(await said(page)).toContain('is not known from your answers');
    const shared = page.locator('fieldset', { hasText: /given you access/ });
    const text = (await shared.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/If yes:.*Claimed: E-mail address.*What it could be used for.*What to do.*If no:/);
    expect(text).toContain('Then no data, no path and no step follows from this group.');
    expect(text).not.toContain('Camera nickname');
    await answer(page, /have a Wyze camera/, 'Yes');
    expect(await shared.innerText()).not.toContain('What it could be used for');
    expect(await page.locator('[id="to-do"]').count()).toBe(1);
  });

  it('keeps the answers in the fragment alone, restores them from it, and clears them', async () => {
    const page = await openPage(CHECK);
    await answer(page, /have a Wyze camera/, 'Yes');
    await answer(page, /given you access/, 'Not sure');
    const address = new URL(page.url());
    expect(address.hash).toBe('#a=camera-owners.y,shared-access.s');
    expect(address.search).toBe('');
    const before = await said(page);
    const again = await openPage(`${CHECK}${address.hash}`);
    expect(await said(again)).toBe(before);
    await again.getByRole('button', { name: 'Clear all answers' }).click();
    expect(new URL(again.url()).hash).toBe('');
    expect(await said(again)).toContain('Nothing is answered yet');
  });

  it('says no more that it was copied, once the answers are cleared', async () => {
    const page = await openPage(CHECK);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await answer(page, /have a Wyze camera/, 'Yes');
    const note = page.locator('button[data-copy] + *');
    await page.getByRole('button', { name: 'Copy the answer as text' }).click();
    await expect.poll(() => note.textContent()).toBe('Copied.');
    await page.getByRole('button', { name: 'Clear all answers' }).click();
    expect(await note.textContent()).toBe('');
  });

  it('can be answered with the keyboard', async () => {
    const page = await openPage(CHECK);
    await page.locator('fieldset input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).hash).toBe('#a=camera-owners.n');
  });

  it('is a list of decisions without script', async () => {
    const page = await openPage(CHECK, { javaScript: false });
    const text = await said(page);
    expect(text).toContain('Did you have a Wyze camera connected to an account by Dec 27 2019?');
    expect(text).toMatch(/If yes/);
    expect(text).toMatch(/If no/);
    expect(text).toContain('Bone density');
    expect(await page.locator('input[type="radio"]:visible').count()).toBe(0);
  });
});
