/**
 * An article of an invented paper that carries figures in every way at once. To take its picture again:
 * `NEWSROOM_PICTURE=docs/newsroom.png npx vitest run --config vitest.browser.config.ts test/browser/newsroom.test.ts`.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { projectFolder } from '../../scripts/commands.ts';
import { addressOf, blankPage } from './support/open-page.ts';
import { layoutShift, sidewaysScroll } from './support/page-checks.ts';
import { expectEachSized, fitOf, framesOf } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';
import { filterAsWordPress, WORDPRESS_HOST } from './support/wordpress.ts';

const parents = serveParents();
const site = readSite(projectFolder);
const { origin } = site.dataset.site;
const [scope = ''] = site.dataset.breaches.map(({ id }) => id);

/** A code of a figure's page, as an editor copies it, with the addresses of the site that is served here. */
function codeOf(figure: string, id: string): string {
  const page = parseHTML(site.read(`charts/${scope}/${figure}/index.html`).toString()).document;
  const code = page.getElementById(id)?.textContent;
  if (!code) throw new RangeError(`the page of ${figure} has no ${id}`);
  return served(code);
}

function served(code: string): string {
  return code.replaceAll(origin + site.basePath, addressOf('/'));
}

const oembedHtml = (figure: string) =>
  served(JSON.parse(site.read(`oembed/${scope}/${figure}.json`).toString()).html as string);

const picture = (figure: string) => `<figure><img src="${addressOf(`/charts/${scope}/${figure}-social.png`)}"
  alt="${figure}" width="1200" height="630"><figcaption>A picture, with its caption.</figcaption></figure>`;

/** Sizes frames that speak as AMP's do, when they are its own. */
const HOST = `<script>addEventListener('message', ({ data, source }) => {
  if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  const frame = [...document.querySelectorAll('#amp iframe')].find((one) => one.contentWindow === source);
  if (frame) frame.style.height = data.height + 'px';
});</script>`;
const PYM = `<script src="/pym.js"></script>
  <script>new pym.Parent('pym', ${JSON.stringify(addressOf(`/embed/${scope}/severity-ranges/`))}, {});</script>`;

const PARTS: Readonly<Record<string, () => string>> = {
  frame: () => codeOf('exposure-matrix', 'code-frame'),
  loader: () => codeOf('what-is-left', 'code-loader'),
  oembed: () => filterAsWordPress(oembedHtml('counts-by-source'), 'Ab3Cd4Ef5G'),
  amp: () =>
    `<iframe title="Dark" height="700" src="${addressOf(`/embed/${scope}/who-says-what/?theme=dark`)}"></iframe>`,
  picture: () => picture('exposure-timeline'),
  inline: () => codeOf('exposure-timeline', 'code-inline'),
  scripts: () => `${HOST}<script>${WORDPRESS_HOST}</script>${PYM}`,
};

async function openArticle(width: number, javaScript = true): Promise<Page> {
  parents.put('/pym.js', readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8'));
  const text = readFileSync('test/fixtures/newsroom/article.html', 'utf8');
  parents.put(
    '/article.html',
    text.replace(/<!-- (\w+) -->/g, (_, name: string) => PARTS[name]?.() ?? ''),
  );
  const page = await blankPage({ width, javaScript, besides: parents.origin });
  await page.goto(`${parents.origin}/article.html`, { waitUntil: 'load' });
  return page;
}

/** Brings every figure before the reader, as lazy frames wait for that, and waits until each is as high as it asks. */
async function readThrough(page: Page): Promise<void> {
  for (const id of ['frame', 'loader', 'oembed', 'pym', 'amp', 'picture', 'inline']) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  }
  await expect.poll(() => framesOf(page).length).toBe(5);
  await expectHeld(page);
}

/** The plain frame, which nobody sizes, has room for all of its figure; the others are exactly as high as theirs. */
async function expectHeld(page: Page): Promise<void> {
  const [plain, ...others] = framesOf(page);
  await (await plain?.frameElement())?.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      const fit = await plain?.evaluate(fitOf);
      return { isRoom: fit !== undefined && fit.spare >= 0, cut: fit?.cut };
    })
    .toEqual({ isRoom: true, cut: 0 });
  await expectEachSized(others);
}

describe('an article with figures of every kind', () => {
  it.each([320, 700, 1200])('holds them all at %i px, without a scrollbar', async (width) => {
    const page = await openArticle(width);
    await readThrough(page);
    expect(await sidewaysScroll(page)).toBe(0);
    const picture = process.env.NEWSROOM_PICTURE;
    if (picture && width === 1200) {
      await page.setViewportSize({ width: 1000, height: 1400 });
      await expectHeld(page);
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: picture });
    }
  });

  it('does not move before the reader scrolls', async () => {
    expect(await layoutShift(await openArticle(1200))).toBe(0);
  });

  it('can be read without script', async () => {
    const page = await openArticle(700, false);
    expect(await page.locator('#loader img').isVisible()).toBe(true);
    expect(await page.locator('#oembed blockquote a').isVisible()).toBe(true);
    expect(await page.locator('#inline figure').isVisible()).toBe(true);
    await page.locator('#frame iframe').scrollIntoViewIfNeeded();
    expect(await page.frameLocator('#frame iframe').locator('h1').isVisible()).toBe(true);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it('is printed with its figures', async () => {
    const page = await openArticle(700);
    await readThrough(page);
    await page.emulateMedia({ media: 'print' });
    for (const frame of framesOf(page)) expect(await frame.locator('.address').isVisible()).toBe(true);
  });
});
