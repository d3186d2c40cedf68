import { createServer, type ServerResponse } from 'node:http';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSite } from '../../scripts/built-site.ts';
import { projectFolder } from '../../scripts/commands.ts';
import { blankPage } from './support/open-page.ts';
import { movements, painted } from './support/page-checks.ts';
import { frameOf } from './support/parent-page.ts';
import { listenWhileTested } from './support/parent-server.ts';

const html = readSite(projectFolder).pages.find(({ path }) => path.startsWith('/embed/'))?.html ?? '';

/** A server that sends an embed up to some place, and the rest when it is told to. */
let sent = '';
let rest: (() => void) | undefined;
const server = createServer((request, response: ServerResponse) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  if (request.url === '/embed') {
    response.write(sent);
    rest = () => response.end(html.slice(sent.length));
  } else {
    response.end('<!doctype html><link rel="icon" href="data:,"><iframe src="/embed" title="chart"></iframe>');
  }
});

const address = listenWhileTested(server);

const paintsOf = (frame: Frame) => frame.evaluate(() => performance.getEntriesByType('paint').length);

describe('an embed whose document comes in two parts', () => {
  it.each([
    ['h1', '<h1>'],
    ['.plot', '<div class="plot">'],
    ['.summary', '<p class="summary">'],
    ['footer', '<footer>'],
    ['.address', '<span class="address">'],
    ['.links', '<p class="links">'],
  ])('is not painted before all of it is there, cut at %s', async (selector, start) => {
    expect(html.includes(start)).toBe(true);
    sent = html.slice(0, html.indexOf(start) + start.length);
    const page = await blankPage({ besides: address.origin });
    await page.goto(address.origin, { waitUntil: 'commit' });
    await page.locator('iframe').waitFor();
    const frame = frameOf(page);
    await expect.poll(() => frame.evaluate((part) => document.querySelector(part) !== null, selector)).toBe(true);
    // The page around it has been painted twice: so would the frame.
    await painted(page);
    expect(await paintsOf(frame)).toBe(0);
    rest?.();
    await expect.poll(() => paintsOf(frame)).toBeGreaterThan(0);
    expect(await movements(frame)).toEqual([]);
  });
});
