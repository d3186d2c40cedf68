import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FigureContent } from '../../src/model/figure-content.ts';
import { siteSchema } from '../../src/model/site.ts';
import { type EmbedFrame, embedDocument } from '../../src/render/embed-document.ts';
import { blankPage } from './support/open-page.ts';
import { frameOf, heightsTold, showParent } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

/** Pinned figures: the real document with the real script, of an invented figure, beside a status of the test's own. */
const parents = serveParents();
const HASH = '0123456789abcdef';

const site = siteSchema.parse({
  name: 'A site',
  origin: 'https://example.org',
  base_path: '/',
  publisher: 'A publisher',
  contact: 'contact',
  data_licence: 'CC BY 4.0',
  data_licence_url: 'https://creativecommons.org/licenses/by/4.0/',
  code_licence: 'MIT',
});

const content: FigureContent = {
  scope: 'acme-2024',
  figure: 'a-figure',
  view: null,
  subject: 'Acme',
  label: 'A figure',
  finding: 'What it found',
  measure: 'Items',
  howToRead: 'Read it',
  limits: 'Not all',
  summary: 'In words',
  note: { source: 'Acme', asOf: '2024-05-01', status: 'claimed' },
  claims: [],
  columns: [],
  records: [],
  shown: 0,
  plotHtml: '<p>Plot</p>',
};

async function putFigure(pinned: EmbedFrame['pinned'], status: string | null): Promise<void> {
  const script = readFileSync('.dataset/scripts/frame.js', 'utf8');
  const css = { frame: '[hidden] { display: none }', figure: '' };
  parents.put(`/v/${HASH}/`, embedDocument({ site, content, css, script, pinned, notice: null }));
  if (status !== null) parents.put(`/v/${HASH}/status.json`, status);
}

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** How often the status was asked for. */
  asked(): number;
}

/** Opens a figure in a frame, with a clock that the test moves. */
async function openFigure(status: string | null, { sandbox = '', pinned = true } = {}): Promise<Opened> {
  await putFigure(pinned ? { hash: HASH, published: '2024-06-01' } : null, status);
  const page = await blankPage({ besides: parents.origin, printed: /CORS|Failed to load|Content Security|fetch/ });
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/status.json')) asked += 1;
  });
  await page.clock.install();
  await showParent(page, parents, `<iframe ${sandbox} src="/v/${HASH}/"></iframe>`);
  await expect.poll(() => heightsTold(page)).not.toEqual([]);
  return { page, frame: frameOf(page), asked: () => asked };
}

const comeBack = (frame: Frame) => frame.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
const restore = (frame: Frame) =>
  frame.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

interface Recorded {
  shown: string[];
}

/** Keeps every text that the notice ever has, however short. Runs in the frame. */
function recordNotice(): void {
  const notice = document.getElementById('notice') as HTMLElement;
  const shown: string[] = [];
  Object.assign(window, { shown });
  new MutationObserver(() => shown.push(notice.textContent)).observe(notice, { childList: true });
}

const CORRECTED = JSON.stringify({ status: 'corrected', text: 'Corrected on Jul 1 2024, was 1, now <b>2</b>' });

describe('the notice of a pinned figure', () => {
  it('is asked for once when the reader comes back after ten minutes, and shown as text', async () => {
    const { page, frame, asked } = await openFigure(CORRECTED);
    expect(await frame.locator('#notice').isVisible()).toBe(false);
    await page.clock.fastForward('09:00');
    await comeBack(frame);
    expect(asked()).toBe(0);
    await page.clock.fastForward('02:00');
    await comeBack(frame);
    await comeBack(frame);
    await expect.poll(() => frame.locator('#notice').isVisible()).toBe(true);
    expect(await frame.locator('#notice').innerText()).toBe('Corrected on Jul 1 2024, was 1, now <b>2</b>');
    expect(await frame.locator('#notice').getAttribute('data-status')).toBe('corrected');
    expect(asked()).toBe(1);
    // It takes room, so that the parent is told.
    await expect.poll(async () => new Set(await heightsTold(page)).size).toBe(2);
  });

  it('is asked for when the page comes back from the browser cache', async () => {
    const { frame, asked } = await openFigure(JSON.stringify({ status: 'withdrawn', text: 'Withdrawn' }));
    await restore(frame);
    await expect.poll(() => frame.locator('#notice').innerText()).toBe('Withdrawn');
    expect(asked()).toBe(1);
  });

  it('goes when the version is the current one again', async () => {
    const { frame } = await openFigure(CORRECTED);
    await restore(frame);
    await expect.poll(() => frame.locator('#notice').isVisible()).toBe(true);
    parents.put(`/v/${HASH}/status.json`, JSON.stringify({ status: 'current', text: '' }));
    await restore(frame);
    await expect.poll(() => frame.locator('#notice').isVisible()).toBe(false);
  });

  it.each([
    ['that is no JSON', '<!doctype html>'],
    ['of null', 'null'],
    ['of an unknown kind', JSON.stringify({ status: 'constructor', text: 'Wrong' })],
    ['without a text', JSON.stringify({ status: 'corrected', text: { toString: 'Wrong' } })],
    ['that is too long', JSON.stringify({ status: 'corrected', text: 'x'.repeat(5000) })],
  ])('stays as it was after an answer %s', async (_, answer) => {
    const { page, frame } = await openFigure(answer);
    await frame.evaluate(recordNotice);
    const answered = page.waitForResponse((response) => response.url().endsWith('/status.json'));
    await restore(frame);
    await (await answered).finished();
    parents.put(`/v/${HASH}/status.json`, JSON.stringify({ status: 'newer', text: 'Newer' }));
    await restore(frame);
    await expect.poll(() => frame.evaluate(() => (window as unknown as Recorded).shown)).toEqual(['Newer']);
  });

  it('stays as it was, without an error, in a sandbox that has no origin to ask from', async () => {
    const { page, frame } = await openFigure(CORRECTED, { sandbox: 'sandbox="allow-scripts"' });
    const refused = page.waitForEvent('requestfailed');
    await restore(frame);
    await refused;
    expect(await frame.locator('#notice').isVisible()).toBe(false);
  });

  it('is not asked for in a live embed', async () => {
    const { page, frame, asked } = await openFigure(CORRECTED, { pinned: false });
    await page.clock.fastForward('11:00');
    await comeBack(frame);
    await restore(frame);
    // A request of the page's own comes after any that the embed had made.
    await page.evaluate(() => fetch('/article.html').then((response) => response.text()));
    expect(asked()).toBe(0);
  });
});
