import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loaderOf } from '../../src/publish/loader.ts';

const read = (name: string) => readFileSync(`.dataset/scripts/${name}.js`);

describe.each(['frame', 'loader'])('the script %s', (name) => {
  it('takes at most 3,000 bytes of gzip', () => {
    expect(gzipSync(read(name), { level: 9 }).length).toBeLessThanOrEqual(3000);
  });

  it('can stand in a page of any encoding, between script tags', () => {
    expect(read(name).toString('latin1')).toMatch(/^[\t\n\x20-\x7e]+$/);
    expect(read(name).toString()).not.toMatch(/<\/script|<!--/i);
  });

  it('needs nothing that a strict policy or a sandbox refuses', () => {
    expect(read(name).toString()).not.toMatch(/\beval\b|new Function|innerHTML|localStorage|sessionStorage|cookie/);
  });

  it('is the same when it is bundled again', () => {
    const before = read(name);
    execFileSync(process.execPath, ['scripts/build-embed-scripts.ts']);
    expect(read(name).equals(before)).toBe(true);
  });
});

it('the loader is served at the address of its hash, unchanged', async () => {
  const { path } = loaderOf(read('loader').toString());
  expect(readFileSync(`dist${path}`).equals(read('loader'))).toBe(true);
});
