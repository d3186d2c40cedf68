import { describe, expect, it } from 'vitest';
import { explorerPages } from '../../scripts/built-site.ts';
import { inlineScriptWeight, loadedFiles, weightOf } from '../../scripts/page-weight.ts';
import { site } from './support/site.ts';

const explorers = explorerPages(site).map((page) => [page.path, page] as const);

describe.each(explorers)('the explorer at %s', (_path, page) => {
  const files = loadedFiles(page, site);

  it('takes at most 150 kB with everything it loads, compressed', () => {
    expect(weightOf(files), JSON.stringify(files, null, 2)).toBeLessThanOrEqual(150_000);
  });

  it('takes at most 15 kB of script, compressed', () => {
    expect(weightOf(files, 'script') + inlineScriptWeight(page)).toBeLessThanOrEqual(15_000);
  });

  it('sets its text in fonts of at most 60 kB', () => {
    expect(weightOf(files, 'font')).toBeGreaterThan(0);
    expect(weightOf(files, 'font')).toBeLessThanOrEqual(60_000);
  });
});

const chartPages = site.pages.filter(({ path }) => /^\/charts\/[^/]+\/[^/]+\/$/.test(path));

describe.each(chartPages.map((page) => [page.path, page] as const))('the page of a figure at %s', (_path, page) => {
  const files = loadedFiles(page, site);

  it('takes at most 150 kB with everything it loads, and 15 kB of script, compressed', () => {
    expect(weightOf(files), JSON.stringify(files, null, 2)).toBeLessThanOrEqual(150_000);
    expect(weightOf(files, 'script') + inlineScriptWeight(page)).toBeLessThanOrEqual(15_000);
  });
});

const plainPages = site.pages.filter(({ path }) => /^\/breaches\/[^/]+\/(?:check|claims\/[^/]+)\/$/.test(path));

it('pages of claims and checks take at most 4 kB of script, compressed: none of that of figures', () => {
  expect(plainPages.length).toBeGreaterThan(0);
  const heavy = plainPages.filter((page) => weightOf(loadedFiles(page, site), 'script') > 4_000);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});

it('every breach has an explorer', () => {
  expect(explorers.length).toBe(site.dataset.breaches.length);
});

it('a picture of accounts takes at most 5 kB', () => {
  const pictures = site.files.filter((file) => /^pictures\/.*\.png$/.test(file));
  expect(pictures.length).toBeGreaterThan(0);
  const heavy = pictures.filter((file) => site.read(file).length > 5_000);
  expect(heavy).toEqual([]);
});

it('no picture takes more than 150 kB', () => {
  const heavy = site.files.filter((file) => file.endsWith('.png') && site.read(file).length > 150_000);
  expect(heavy).toEqual([]);
});
