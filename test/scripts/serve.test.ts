import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSite, routeOf, serveSite } from '../../scripts/serve.ts';

describe('the file behind an address', () => {
  it.each([
    ['/', '/', { file: 'index.html' }],
    ['/method/', '/', { file: 'method/index.html' }],
    ['/robots.txt', '/', { file: 'robots.txt' }],
    ['/explorer/method/', '/explorer/', { file: 'method/index.html' }],
    ['/a%20b.txt', '/', { file: 'a b.txt' }],
    ['/', '/explorer/', { redirect: '/explorer/' }],
    ['/explorer', '/explorer/', { redirect: '/explorer/' }],
    ['/method/', '/explorer/', 'not-found'],
    ['/../secret', '/', 'not-found'],
    ['/%2e%2e/secret', '/', 'not-found'],
    ['/a%5C..%5Csecret', '/', 'not-found'],
    ['/%00', '/', 'not-found'],
    ['/%zz', '/', 'not-found'],
  ])('%s below %s', (path, basePath, route) => {
    expect(routeOf(path, basePath)).toEqual(route);
  });
});

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-test-'));
  let site: RunningSite;

  beforeAll(async () => {
    mkdirSync(join(folder, 'method'));
    writeFileSync(join(folder, 'index.html'), '<h1>Front</h1>');
    writeFileSync(join(folder, 'method', 'index.html'), '<h1>Method</h1>');
    writeFileSync(join(folder, '404.html'), '<h1>No page</h1>');
    writeFileSync(join(folder, 'font.woff2'), 'x');
    site = await serveSite({ folder, basePath: '/explorer/', port: { exactly: 0 } });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('sends the headers that the rules give an address, whatever the base path', async () => {
    const page = await fetch(`${site.address}method/`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    const embed = await fetch(`${site.address}embed/gone/`);
    expect([embed.status, embed.headers.get('access-control-allow-origin')]).toEqual([404, '*']);
    expect(embed.headers.get('content-security-policy')).not.toContain('frame-ancestors');
  });

  it('gives the front page at the address it names', async () => {
    const response = await fetch(site.address);
    expect(await response.text()).toBe('<h1>Front</h1>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('leads an address without its closing slash to the page, and keeps the query', async () => {
    const response = await fetch(`${site.address}method?group=owners`);
    expect(new URL(response.url).pathname + new URL(response.url).search).toBe('/explorer/method/?group=owners');
    expect(await response.text()).toBe('<h1>Method</h1>');
  });

  it('gives the page for unknown addresses with status 404', async () => {
    const response = await fetch(`${site.address}nothing/here`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>No page</h1>');
  });

  it('names the type of a font', async () => {
    const response = await fetch(`${site.address}font.woff2`, { method: 'HEAD' });
    expect(response.headers.get('content-type')).toBe('font/woff2');
  });

  it('refuses to change anything', async () => {
    expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
  });

  it('takes the next free port when one is taken, and fails when that very port was asked for', async () => {
    const taken = Number(new URL(site.address).port);
    const second = await serveSite({ folder, basePath: '/', port: { from: taken } });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
    await expect(serveSite({ folder, basePath: '/', port: { exactly: taken } })).rejects.toThrow('EADDRINUSE');
  });
});
