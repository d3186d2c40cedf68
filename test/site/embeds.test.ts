import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../scripts/page-weight.ts';
import { site } from './support/site.ts';

/** An embed is whole in one answer of a server: the first round trip carries ten packets of 1,400 bytes. */
const MOST_BYTES = 14_000;
const MEDIAN_BYTES = 8_000;

const embeds = site.pages.filter(({ path }) => path.startsWith('/embed/')).map((page) => [page.path, page] as const);
const weights = embeds.map(([path, { html }]) => ({ path, bytes: gzipSync(html, { level: 9 }).length }));

it('every breach has embeds', () => {
  for (const { id } of site.dataset.breaches) {
    expect(embeds.filter(([path]) => path.startsWith(`/embed/${id}/`)).length).toBeGreaterThan(0);
  }
});

it('no embed is heavier than one round trip carries', () => {
  expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
});

it('the embed in the middle weighs at most 8,000 bytes', () => {
  const sorted = weights.toSorted((a, b) => a.bytes - b.bytes);
  expect(sorted[Math.ceil(sorted.length / 2) - 1]?.bytes, JSON.stringify(sorted)).toBeLessThanOrEqual(MEDIAN_BYTES);
});

/** The page that an embed is of: a claim has one of its own, a view that of its figure. */
function pageOf(path: string): string {
  const [, , scope, figure, view] = path.split('/');
  return figure === 'claims' ? `/breaches/${scope}/claims/${view}` : `/charts/${scope}/${figure}`;
}

describe.each(embeds)('%s', (path, page) => {
  const { document } = page;

  it('is whole in one request, with nothing that its policy would refuse', () => {
    expect(resourcesOf(page)).toEqual([]);
    expect(page.html).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    expect(document.querySelectorAll('[style], iframe, form, object, script[src]').length).toBe(0);
    const handlers = [...document.querySelectorAll('*')].flatMap(({ attributes }) =>
      [...attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('allows its one style and its one script by their hashes', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    for (const name of ['style', 'script']) {
      const elements = [...document.querySelectorAll(name)];
      expect(elements.length).toBe(1);
      const hash = createHash('sha256')
        .update(elements[0]?.textContent ?? '')
        .digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
    }
  });

  it('says finding, measure, words, source and date, licence and address', () => {
    for (const selector of ['h1', '.measure', '.plot', '.summary', '.note']) {
      expect(document.querySelector(selector)?.textContent.trim(), selector).toBeTruthy();
    }
    const { name, data_licence } = site.dataset.site;
    const credit = document.querySelector('.credit')?.textContent ?? '';
    for (const part of [name, data_licence, 'As of ', pageOf(path)]) expect(credit).toContain(part);
  });

  it('has no height that hangs on its frame, and no scrollbar of its own', () => {
    const css = document.querySelector('style')?.textContent ?? '';
    expect(css.match(/[^-]height:\s*100(?:%|[dls]?vh)|overflow(?:-[xy])?:\s*(?:auto|scroll)/)).toBeNull();
  });

  it('reads a drawing as nothing, because the words below it say the same', () => {
    const drawings = [...document.querySelectorAll('svg')].filter((svg) => svg.parentElement?.closest('svg') === null);
    expect(drawings.filter((svg) => svg.getAttribute('aria-hidden') !== 'true')).toEqual([]);
    expect(document.querySelectorAll('svg [role], svg [aria-label], svg title').length).toBe(0);
  });

  it('links by full addresses, because a frame stands on any host', () => {
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
  });

  it('holds every mark that it refers to', () => {
    const used = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
    expect(used.filter((href) => document.getElementById(href.slice(1)) === null)).toEqual([]);
  });

  it('gives no element an id twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
