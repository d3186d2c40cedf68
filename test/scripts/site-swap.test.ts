import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepLast, putBack, putLastBack, removeLast, setAside } from '../../scripts/site-swap.ts';

let root = '';

const putSite = (text: string) => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), text);
};
const site = () => readFileSync(join(root, 'dist/index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-swap-'));
  mkdirSync(join(root, '.dataset'));
});
afterEach(() => rmSync(root, { recursive: true }));

it('a site that was made replaces the one before, and nothing is left of that', () => {
  putSite('first');
  setAside(root);
  expect(existsSync(join(root, 'dist'))).toBe(false);
  putSite('second');
  keepLast(root);
  removeLast(root);
  putBack(root);
  putLastBack(root);
  expect(site()).toBe('second');
  expect(readdirSync(join(root, '.dataset'))).toEqual([]);
});

it('a site that must not be published gives way to the one before', () => {
  putSite('first');
  setAside(root);
  putSite('second');
  keepLast(root);
  putLastBack(root);
  expect(site()).toBe('first');
});

it('a site that nobody looked through is the one before for the next build', () => {
  for (const text of ['first', 'second', 'third']) {
    setAside(root);
    putSite(text);
    keepLast(root);
  }
  expect(site()).toBe('third');
  putLastBack(root);
  expect(site()).toBe('second');
});

it('a build that fails leaves the site as it was', () => {
  putSite('first');
  setAside(root);
  putSite('half');
  putBack(root);
  expect(site()).toBe('first');
});

it('after a build that was stopped, the next one takes the last whole site for the one before', () => {
  putSite('whole');
  setAside(root);
  putSite('half');
  setAside(root);
  putSite('half again');
  putBack(root);
  expect(site()).toBe('whole');
});

it('a build that was stopped before it made anything leaves the site to be put back', () => {
  putSite('whole');
  setAside(root);
  putBack(root);
  expect(site()).toBe('whole');
});

it('the first build has nothing to put aside', () => {
  setAside(root);
  putBack(root);
  keepLast(root);
  removeLast(root);
  expect(readdirSync(root)).toEqual(['.dataset']);
});
