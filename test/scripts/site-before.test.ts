import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { areUntouched, hashInputs, readRecord, stampFiles, takeOver, writeRecord } from '../../scripts/site-before.ts';

let root = '';

const put = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-before-'));
  put('src/page.ts', 'one');
  put('.dataset/dataset.json', '{}');
  put('.dataset/imported.json', '[]');
  put('dist/a/index.html', 'first');
});
afterEach(() => rmSync(root, { recursive: true }));

it.each([
  ['code', 'src/page.ts'],
  ['a new file of code', 'src/other.ts'],
  ['the data', '.dataset/dataset.json'],
  ['published versions', '.dataset/versions.json'],
  ['a loader that was published', 'data/versions/loader/0123456789abcdef.js'],
  ['a font', '.dataset/fonts/sans.woff2'],
  ['the lock file', 'package-lock.json'],
  ['a file that is published as it is', 'public/robots.txt'],
])('%s that changed makes another hash', (_, path) => {
  const before = hashInputs(root);
  put(path, 'two');
  expect(hashInputs(root)).not.toBe(before);
});

it('the same text under another name makes another hash', () => {
  const before = hashInputs(root);
  rmSync(join(root, 'src/page.ts'));
  put('src/renamed.ts', 'one');
  expect(hashInputs(root)).not.toBe(before);
});

it('what was imported leaves the hash as it is', () => {
  const before = hashInputs(root);
  put('.dataset/imported.json', '[1]');
  expect(hashInputs(root)).toBe(before);
});

it('a file that was written again, cut or removed is no longer as it was noted', () => {
  const dist = join(root, 'dist');
  const noted = stampFiles(dist, ['a/index.html', 'gone.html']);
  expect(noted).toHaveLength(1);
  expect(areUntouched(dist, noted)).toBe(true);
  utimesSync(join(dist, 'a/index.html'), 1, 1);
  expect(areUntouched(dist, noted)).toBe(false);
  put('dist/a/index.html', 'fi');
  expect(areUntouched(dist, noted)).toBe(false);
  rmSync(join(dist, 'a/index.html'));
  expect(areUntouched(dist, noted)).toBe(false);
});

it('a file that is taken over stays when the site before is removed', () => {
  const noted = stampFiles(join(root, 'dist'), ['a/index.html']);
  takeOver(noted, join(root, 'dist'), join(root, 'new'));
  rmSync(join(root, 'dist'), { recursive: true });
  expect(readFileSync(join(root, 'new/a/index.html'), 'utf8')).toBe('first');
});

it('a record is read back, and one that was spoilt is none', () => {
  const record = { inputs: 'x', routes: { '/a': [['a/index.html', 5, 1.5]] } } as const;
  writeRecord(root, record);
  expect(readRecord(root)).toEqual(record);
  put('.dataset/site-record.json', '{"inputs":');
  expect(readRecord(root)).toBeNull();
});
