import { describe, expect, it } from 'vitest';
import { embedAddress } from './support/embeds.ts';
import { addressOf } from './support/open-page.ts';
import { expectSized, frameOf, openParent, receivedBy } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';
import { filterAsWordPress, WORDPRESS_HOST } from './support/wordpress.ts';

const parents = serveParents();
const SECRET = 'Ab3Cd4Ef5G';

/** A post after WordPress took the embed's HTML through its filter. */
function post(secret = SECRET): string {
  const quote = `<blockquote class="x"><p>What it found</p> <a href="${addressOf('/')}">Chart</a></blockquote>`;
  const frame = `<iframe src="${embedAddress()}" width="100%" height="400" loading="lazy" style="border:0"></iframe>`;
  return `${filterAsWordPress(quote + frame, secret)}<script>${WORDPRESS_HOST}</script>`;
}

describe('in a WordPress post, an embed', () => {
  it('is shown instead of the quote, at its own height, in a sandbox that allows scripts alone', async () => {
    const page = await openParent(parents, post(), { width: 700 });
    await expectSized(frameOf(page));
    expect(await page.locator('iframe').isVisible()).toBe(true);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
    expect(await page.locator('blockquote').isVisible()).toBe(false);
  });

  it('tells its height again when the page says that it is ready, and only to its own secret', async () => {
    const page = await openParent(parents, post());
    const told = async () =>
      (await receivedBy(page)).filter(({ data }) => (data as { message?: string }).message === 'height').length;
    await expect.poll(told).toBeGreaterThan(0);
    await expectSized(frameOf(page));
    const before = await told();
    await page.evaluate((secret) => {
      const frame = document.querySelector('iframe')?.contentWindow;
      frame?.postMessage({ message: 'ready', secret: 'Zz9Zz9Zz9Z' }, '*');
      frame?.postMessage({ message: 'ready', secret }, '*');
    }, SECRET);
    await expect.poll(told).toBe(before + 1);
  });

  it('asks the page to follow a link to its own site, which the sandbox keeps from opening', async () => {
    const page = await openParent(parents, post());
    await expectSized(frameOf(page));
    const link = page.frameLocator('iframe').getByRole('link', { name: 'Chart', exact: true });
    await link.evaluate((element: HTMLAnchorElement, own) => {
      element.href = own;
    }, addressOf('/method/'));
    await link.click();
    await page.waitForURL(addressOf('/method/'));
  });

  it('stays out of sight, and its quote stays, when the address carries no secret of the right form', async () => {
    const page = await openParent(parents, post('short'));
    await expect.poll(async () => (await receivedBy(page)).length).toBeGreaterThan(0);
    expect(await page.locator('iframe').isVisible()).toBe(false);
    expect(await page.locator('blockquote').isVisible()).toBe(true);
    expect((await receivedBy(page)).some(({ data }) => Object.hasOwn(Object(data), 'secret'))).toBe(false);
  });
});
