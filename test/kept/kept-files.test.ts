import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepFile, listFolder, pruneKept, readKept } from '../../src/kept/kept-files.ts';

const DAY = 24 * 60 * 60;
const now = Date.UTC(2026, 0, 31) / 1000;
let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('what was kept is read back, and nothing else stands beside it', () => {
  const folder = join(root, 'made', 'when-needed');
  expect(readKept(folder, 'a.txt')).toBeNull();
  expect(listFolder(folder)).toEqual([]);
  keepFile(folder, 'a.txt', 'é');
  keepFile(folder, 'b.bin', new Uint8Array([0, 255]));
  expect(readKept(folder, 'a.txt')?.toString('utf8')).toBe('é');
  expect([...(readKept(folder, 'b.bin') ?? [])]).toEqual([0, 255]);
  expect(readdirSync(folder).toSorted()).toEqual(['a.txt', 'b.bin']);
});

it('what no build has asked for in a month is forgotten, and what was read is not', () => {
  const folder = join(root, 'months');
  for (const name of ['old.txt', 'read.txt', 'young.txt']) keepFile(folder, name, name);
  for (const [name, days] of [
    ['old.txt', 31],
    ['read.txt', 31],
    ['young.txt', 29],
  ] as const) {
    utimesSync(join(folder, name), now - days * DAY, now - days * DAY);
  }
  readKept(folder, 'read.txt');
  expect(statSync(join(folder, 'read.txt')).mtimeMs).toBeGreaterThan(now * 1000);
  pruneKept(folder, now * 1000);
  expect(readdirSync(folder).toSorted()).toEqual(['read.txt', 'young.txt']);
});

it('what is gone by the time that it is looked at is passed over', () => {
  const folder = join(root, 'gone');
  keepFile(folder, 'young.txt', 'young');
  symlinkSync(join(folder, 'nowhere'), join(folder, 'listed.unfinished'));
  expect(() => pruneKept(folder, now * 1000)).not.toThrow();
  expect(listFolder(folder)).toContain('young.txt');
});

it('a folder that is not there has nothing to forget', () => {
  expect(() => pruneKept(join(root, 'none'), now)).not.toThrow();
});
