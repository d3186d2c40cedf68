import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedAddress } from './support/embeds.ts';
import { blankPage } from './support/open-page.ts';
import { expectSized, frameOf, heightsTold, openParent, showParent } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

const parents = serveParents();

/** Does whatever the embed's own message says, and nothing else. */
const HOST = `<script>
  addEventListener('message', ({ data, source }) => {
    if (data.source !== 'breach-explorer' || data.type !== 'height') return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source);
    frame.style.height = data.height + 'px';
  });
</script>`;

describe('an embed tells its height', () => {
  it('not while its frame is not shown, and rightly once it is', async () => {
    const body = `${HOST}<div id="tab" hidden><iframe src="${embedAddress()}"></iframe></div>
      <iframe src="${embedAddress(1)}"></iframe>`;
    const page = await openParent(parents, body);
    // The frame beside it has spoken.
    await expect.poll(() => heightsTold(page)).toHaveLength(1);
    const hidden = page.mainFrame().childFrames()[0];
    if (hidden === undefined) throw new RangeError('the page has no frame');
    await hidden.waitForLoadState('load');
    expect(await heightsTold(page)).toHaveLength(1);
    await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
    await expectSized(hidden);
  });

  it('again when its frame becomes narrower', async () => {
    const page = await openParent(parents, `${HOST}<div id="column"><iframe src="${embedAddress()}"></iframe></div>`);
    await expectSized(frameOf(page));
    const wide = (await heightsTold(page)).at(-1);
    await page.locator('#column').evaluate((column) => {
      column.style.width = '300px';
    });
    await expect.poll(async () => (await heightsTold(page)).at(-1)).not.toBe(wide);
    await expectSized(frameOf(page));
  });

  it('again when a part of it comes late, and when that goes', async () => {
    const page = await openParent(parents, `${HOST}<iframe src="${embedAddress()}"></iframe>`, { width: 600 });
    const frame = frameOf(page);
    await expectSized(frame);
    const [before = 0] = await heightsTold(page);
    await frame.locator('.summary').evaluate((summary) => {
      const late = document.createElement('details');
      late.open = true;
      late.append(document.createElement('summary'), 'Twenty words that nobody had foreseen. '.repeat(20));
      summary.append(late);
    });
    await expect.poll(async () => (await heightsTold(page)).at(-1)).toBeGreaterThan(before + 50);
    await expectSized(frame);
    const open = (await heightsTold(page)).at(-1) ?? 0;
    await frame.locator('details').evaluate((details: HTMLDetailsElement) => {
      details.open = false;
    });
    await expect.poll(async () => (await heightsTold(page)).at(-1)).toBeLessThan(open - 50);
    await expectSized(frame);
  });

  it('again when a font comes late', async () => {
    const page = await openParent(parents, `${HOST}<iframe src="${embedAddress()}"></iframe>`, { width: 360 });
    const frame = frameOf(page);
    await expectSized(frame);
    const before = (await heightsTold(page)).at(-1);
    const font = readFileSync('.dataset/fonts/source-serif-4.woff2').toString('base64');
    await frame.evaluate(async (base64) => {
      document.body.style.font = '20px/1.7 Late';
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace('Late', bytes, { sizeAdjust: '160%' } as FontFaceDescriptors).load());
    }, font);
    await expect.poll(async () => (await heightsTold(page)).at(-1)).not.toBe(before);
    await expectSized(frame);
  });

  it('once, as long as nothing changes', async () => {
    const page = await openParent(parents, `${HOST}<iframe src="${embedAddress()}"></iframe>`);
    await expectSized(frameOf(page));
    await frameOf(page).evaluate(async () => {
      document.dispatchEvent(new Event('visibilitychange'));
      dispatchEvent(new Event('load'));
      // The frame after the one in which the script would measure again.
      for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const told = await heightsTold(page);
    expect(told).toEqual([...new Set(told)]);
  });

  it('to the browser itself, where that can size frames', async () => {
    const page = await blankPage({ besides: parents.origin });
    await page.addInitScript(() => {
      const asked = Object.assign(window, { asked: 0 });
      Object.assign(window, {
        requestResize: () => {
          asked.asked += 1;
          throw new DOMException('the document has not asked for it');
        },
      });
    });
    await showParent(page, parents, `${HOST}<iframe src="${embedAddress()}"></iframe>`);
    await expectSized(frameOf(page));
    const asked = await frameOf(page).evaluate(() => (window as unknown as { asked: number }).asked);
    expect(asked).toBe((await heightsTold(page)).length);
  });
});

it('an embed that stands alone says nothing', async () => {
  const page = await blankPage();
  await page.addInitScript(() => {
    const received: unknown[] = [];
    Object.assign(window, { received });
    addEventListener('message', ({ data }) => received.push(data));
  });
  await page.goto(embedAddress(), { waitUntil: 'load' });
  const received = await page.evaluate(async () => {
    await document.fonts.ready;
    postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    postMessage('end', '*');
    const { received } = window as unknown as { received: unknown[] };
    await new Promise<void>((resolve) => addEventListener('message', ({ data }) => data === 'end' && resolve()));
    return received;
  });
  expect(received).toEqual([{ sentinel: 'amp', type: 'frames-init' }, 'end']);
});
