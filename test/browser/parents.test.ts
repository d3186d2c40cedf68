import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMBEDS, embedAddress } from './support/embeds.ts';
import {
  expectEachSized,
  expectSized,
  frameOf,
  framesOf,
  heightsTold,
  openParent,
  receivedBy,
} from './support/parent-page.ts';
import { serveParents } from './support/parent-server.ts';

/** Pages that others wrote, or as others write them, each sizing the built embeds from another origin. */
const parents = serveParents();
parents.put('/pym.js', readFileSync('node_modules/pym.js/dist/pym.v1.min.js', 'utf8'));
parents.put('/frames.js', readFileSync('node_modules/@newswire/frames/dist/frames.modern.js', 'utf8'));

/** As AMP's iframe component listens: to its own frame only, for a number, the placeholder until the frame is ready. */
const AMP = `<div id="placeholder">Loading</div><iframe id="chart" height="200"></iframe><script>
  const frame = document.getElementById('chart');
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data.sentinel !== 'amp') return;
    if (data.type === 'embed-size' && Number.isInteger(data.height)) frame.setAttribute('height', data.height);
    if (data.type === 'embed-ready') document.getElementById('placeholder').remove();
  });
  frame.src = ADDRESS;
</script>`;

/** Finds a frame as newsrooms' Datawrapper listeners do: by an id made of the chart's, or by the chart's in its address. */
const DATAWRAPPER = `
  addEventListener('message', ({ data }) => {
    if (data['datawrapper-height'] === undefined) return;
    for (const [chart, height] of Object.entries(data['datawrapper-height'])) {
      const frame = document.getElementById('datawrapper-chart-' + chart) ||
        document.querySelector('iframe[src*="' + chart + '"]');
      if (frame) frame.style.height = height + 'px';
    }
  });`;

/** Reads the JSON text that Medium and others read, and finds the frame by its address. */
const JSON_TEXT = `
  addEventListener('message', ({ data }) => {
    let told;
    try { told = JSON.parse(data); } catch { return; }
    if (told.context !== 'iframe.resize' || typeof told.height !== 'number') return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.src === told.src) frame.style.height = told.height + 'px';
    }
  });`;

describe('the height of an embed', () => {
  it('is set by pym.js, and again when the window is turned', async () => {
    const body = `<div id="graphic-1"></div><script src="/pym.js"></script>
      <script>new pym.Parent('graphic-1', ${JSON.stringify(embedAddress())}, {});</script>`;
    const page = await openParent(parents, body, { width: 320 });
    await expectSized(frameOf(page));
    const narrow = await page.locator('iframe').getAttribute('height');
    await page.setViewportSize({ width: 900, height: 600 });
    await expectSized(frameOf(page));
    expect(await page.locator('iframe').getAttribute('height')).not.toBe(narrow);
  });

  it('is set by @newswire/frames', async () => {
    const body = `<div id="chart"></div><script type="module">
      import { Framer } from '/frames.js';
      new Framer(document.getElementById('chart'), { src: ${JSON.stringify(embedAddress())} });
    </script>`;
    const page = await openParent(parents, body);
    await expectSized(frameOf(page));
  });

  it('is told again to @newswire/frames when that begins to listen after the embed has spoken', async () => {
    const page = await openParent(
      parents,
      `<iframe id="chart" src="${embedAddress()}"></iframe><button>Attach</button><script type="module">
        import { observeIframe } from '/frames.js';
        document.querySelector('button').onclick = () => observeIframe(document.getElementById('chart'));
      </script>`,
    );
    await expect.poll(() => heightsTold(page)).not.toEqual([]);
    await page.getByRole('button').click();
    await expectSized(frameOf(page));
  });

  it('is set by a page that listens as AMP does, which then takes its placeholder away', async () => {
    const page = await openParent(parents, AMP.replace('ADDRESS', JSON.stringify(embedAddress())));
    await expectSized(frameOf(page));
    expect(await page.locator('#placeholder').count()).toBe(0);
  });

  it('is set by a page that listens to Datawrapper, for five embeds on one page', async () => {
    const frames = EMBEDS.map((_, index) => `<iframe src="${embedAddress(index)}"></iframe>`).join('');
    const page = await openParent(parents, `<script>${DATAWRAPPER}</script>${frames}`, { width: 700 });
    await expectEachSized(framesOf(page));
    const heights = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    expect(heights).toHaveLength(EMBEDS.length);
    expect(new Set(heights).size).toBeGreaterThan(1);
  });

  it('is set by a page that gave its frame the id of a Datawrapper chart', async () => {
    const id = 'datawrapper-chart-wyze-2019/accounts-to-scale';
    const body = `<script>${DATAWRAPPER}</script><iframe id="${id}" src="${embedAddress()}"></iframe>`;
    await expectSized(frameOf(await openParent(parents, body)));
  });

  it('is set by a page that reads the JSON text, whatever else stands in the address', async () => {
    const src = embedAddress(0, '?theme=dark&parentUrl=https%3A%2F%2Fexample.org%2Fdraft&parentTitle=Draft#amp=1');
    const body = `<script>${JSON_TEXT}</script><iframe src="${src.replaceAll('&', '&amp;')}"></iframe>`;
    await expectSized(frameOf(await openParent(parents, body)));
  });

  it('is set in a sandbox that allows scripts alone, where the embed has no origin', async () => {
    const body = `<script>${JSON_TEXT}</script><iframe sandbox="allow-scripts" src="${embedAddress()}"></iframe>`;
    const page = await openParent(parents, body);
    await expectSized(frameOf(page));
    expect(new Set((await receivedBy(page)).map(({ origin }) => origin))).toEqual(new Set(['null']));
  });
});

describe('an embed', () => {
  it('is complete in an empty sandbox, and says nothing', async () => {
    const open = `<iframe src="${embedAddress(1)}"></iframe>`;
    const body = `<iframe sandbox="" height="900" src="${embedAddress()}"></iframe>${open}`;
    const page = await openParent(parents, body, { printed: /^Blocked script execution/ });
    // The other frame's messages show that there was time to speak.
    await expect.poll(() => heightsTold(page)).not.toEqual([]);
    const told = (await receivedBy(page)).map(({ data }) => JSON.stringify(data)).join();
    expect(told).not.toContain('accounts-to-scale');
    const strict = page.locator('iframe').first().contentFrame();
    expect(await strict.locator('h1').innerText()).toMatch(/\w/);
    expect(await strict.locator('.address').isVisible()).toBe(true);
  });

  it('says its height in each form that parents know, and never null', async () => {
    const page = await openParent(parents, `<iframe src="${embedAddress(0, '?childId=chart-1')}"></iframe>`);
    await expect.poll(() => heightsTold(page)).not.toEqual([]);
    const [height = 0] = await heightsTold(page);
    const received = (await receivedBy(page)).map(({ data }) => data);
    const id = 'wyze-2019/accounts-to-scale';
    const src = embedAddress(0, '?childId=chart-1');
    expect(received.slice(0, 6)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height },
      { 'datawrapper-height': { [id]: height } },
      JSON.stringify({ src, context: 'iframe.resize', height }),
      `pymxPYMxchart-1xPYMxheightxPYMx${height}`,
      { source: 'breach-explorer', v: 1, type: 'height', id, height },
      { sentinel: 'amp', type: 'embed-ready' },
    ]);
    expect(received).not.toContain(null);
  });
});
