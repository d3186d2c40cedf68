import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { embedAddress } from './support/embeds.ts';
import { expectSized, frameOf, framesOf, heightsTold, openParent, receivedBy } from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

const parents = serveParents();

/** All that a parent can set: the attributes of the root, and what stands in the document. */
const STATE = () => document.documentElement.outerHTML;

/** Posts messages of every wrong kind to all frames. Runs in the parent. */
function postHostile(): void {
  const circle: Record<string, unknown> = { type: 'theme', source: 'breach-explorer' };
  circle.theme = circle;
  const messages = [
    null,
    undefined,
    0,
    Number.NaN,
    true,
    '',
    'x'.repeat(1_000_000),
    [],
    [['theme', 'dark']],
    new Map([['type', 'theme']]),
    circle,
    { type: 'theme', theme: null },
    { type: 'theme', theme: 'constructor' },
    { type: 'theme', theme: '__proto__' },
    { type: 'theme', theme: ['dark'] },
    { type: 'theme', theme: 'dark"><script>' },
    { type: 'theme', theme: 'dark', source: 'somebody else' },
    { type: 'THEME', theme: 'dark' },
    JSON.parse('{"__proto__": {"type": "theme", "theme": "dark"}}'),
    JSON.stringify({ type: 'theme', theme: 'dark' }),
    { sentinel: 'amp', type: 'embed-size', height: 9 },
    { sentinel: 'amp', type: '__proto__' },
    { message: 'ready', secret: null },
    { message: 'ready', secret: 'Ab3Cd4Ef5G' },
    'pymxPYMxnullxPYMxwidthxPYMx300',
    'pymxPYMxchart-1xPYMxnavigateToxPYMxhttps://example.org/',
    new ArrayBuffer(8),
  ];
  for (const frame of document.querySelectorAll('iframe')) {
    for (const message of messages) frame.contentWindow?.postMessage(message, '*');
  }
}

/** Asks the frame something it answers, so that all messages before that have been handled when it has. */
async function waitForAnswer(page: Page): Promise<void> {
  const before = (await heightsTold(page)).length;
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    frame?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  });
  await expect.poll(async () => (await heightsTold(page)).length).toBeGreaterThan(before);
}

const themeOf = (frame: Frame) => frame.locator('html').getAttribute('data-theme');

describe('hostile input', () => {
  it('in messages changes nothing, and is not answered', async () => {
    const page = await openParent(
      parents,
      `<iframe height="900" src="${embedAddress(0, '?childId=chart-1')}"></iframe>`,
    );
    await waitForAnswer(page);
    const frame = frameOf(page);
    const before = { state: await frame.evaluate(STATE), told: (await heightsTold(page)).length };
    await page.evaluate(postHostile);
    await waitForAnswer(page);
    expect(await frame.evaluate(STATE)).toBe(before.state);
    expect((await heightsTold(page)).length).toBe(before.told + 1);
  });

  it.each([
    ['?theme=__proto__&background=url(x)&lang=xx', ''],
    ['?theme=constructor&theme=dark', ''],
    [`?theme=${'x'.repeat(6000)}`, `#${'y'.repeat(6000)}`],
    ['?childId=a%20xPYMxheightxPYMx9&childId=b', '#?secret=Ab3Cd4Ef5G6'],
    ['?childId=', '#secret'],
    ['?childId=%3Cscript%3E&lang=__proto__', '#?secret=%3Cscript%3E'],
    ['?%', '#?secret=Ab3Cd4Ef-5'],
    ['?parentUrl=javascript:alert(1)&parentTitle=%3Cimg%3E&initialWidth=1', '#?theme=dark'],
  ])('in the address %s %s changes nothing, and is not passed on', async (query, hash) => {
    const plain = await openParent(parents, `<iframe src="${embedAddress()}"></iframe>`);
    await waitForAnswer(plain);
    const src = embedAddress(0, query + hash).replaceAll('&', '&amp;');
    const page = await openParent(parents, `<iframe src="${src}"></iframe>`);
    await waitForAnswer(page);
    expect(await frameOf(page).evaluate(STATE)).toBe(await frameOf(plain).evaluate(STATE));
    expect(await heightsTold(page)).toEqual(await heightsTold(plain));
    for (const { data } of await receivedBy(page)) {
      if (typeof data === 'string') expect(data).toMatch(/^\{"src":/);
      else expect(Object.keys(data as object)).not.toContain('secret');
    }
  });
});

describe('the theme of an embed', () => {
  it.each([
    ['', 'light'],
    ['?theme=light', 'light'],
    ['?theme=dark', 'dark'],
    ['?theme=auto', 'auto'],
  ])('is, with the query "%s", %s', async (query, theme) => {
    const page = await openParent(parents, `<iframe src="${embedAddress(0, query)}"></iframe>`);
    expect(await themeOf(frameOf(page))).toBe(theme);
  });

  it('paints a dark ground when it is dark, and none when a transparent one was asked for', async () => {
    const ground = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const frames = ['', '?theme=dark', '?background=transparent']
      .map((query) => `<iframe src="${embedAddress(0, query)}"></iframe>`)
      .join('');
    const page = await openParent(parents, frames);
    const [light, dark, transparent] = await Promise.all(framesOf(page).map(ground));
    expect(transparent).toBe('rgba(0, 0, 0, 0)');
    expect(dark).not.toBe(light);
    expect(dark).not.toBe(transparent);
  });

  it('follows a message of the parent while the page is open', async () => {
    const page = await openParent(parents, `<iframe src="${embedAddress()}"></iframe>`);
    for (const theme of ['dark', 'auto', 'light']) {
      await page.evaluate((name) => {
        const frame = document.querySelector('iframe')?.contentWindow;
        frame?.postMessage({ source: 'breach-explorer', type: 'theme', theme: name }, '*');
      }, theme);
      await expect.poll(() => themeOf(frameOf(page))).toBe(theme);
    }
  });

  it('does not follow a message of a frame beside it', async () => {
    const beside = `<script>
      const message = { source: 'breach-explorer', type: 'theme', theme: 'dark' };
      const embed = parent.frames[0];
      embed.postMessage(message, '*');
      embed.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
      parent.postMessage('posted', '*');
    </script>`;
    parents.put('/beside.html', beside);
    const page = await openParent(parents, `<iframe height="900" src="${embedAddress()}"></iframe>`);
    await waitForAnswer(page);
    const told = (await heightsTold(page)).length;
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/beside.html' })),
    );
    await expect.poll(async () => (await receivedBy(page)).some(({ data }) => data === 'posted')).toBe(true);
    await waitForAnswer(page);
    expect(await themeOf(framesOf(page)[0] as Frame)).toBe('light');
    expect((await heightsTold(page)).length).toBe(told + 1);
  });
});

it('a page that answers every message with a request does not keep an embed from its size', async () => {
  const body = `<script>
    let answers = 0;
    addEventListener('message', ({ data, source }) => {
      if (data.type === 'height') document.querySelector('iframe').style.height = data.height + 'px';
      if (data.type === 'height' && answers++ < 50) source.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
    });
  </script><iframe src="${embedAddress()}"></iframe>`;
  const page = await openParent(parents, body);
  await expectSized(frameOf(page));
  expect(new Set(await heightsTold(page)).size).toBe(1);
});
