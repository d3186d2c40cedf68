import { describe, expect, it } from 'vitest';
import { failuresByPage, isFrame, readersPages, site } from './support/site.ts';

const { origin } = site.dataset.site;

describe('every page', () => {
  it('names its language', () => {
    expect(
      failuresByPage(site.pages, ({ document }) => unless(document.documentElement.lang === 'en', 'lang')),
    ).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = readersPages.map(({ document }) => document.title.trim());
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('has a description', () => {
    const missing = failuresByPage(readersPages, ({ document }) => {
      const description = document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      return unless(description.trim().length >= 20, `description "${description}"`);
    });
    expect(missing).toEqual([]);
  });

  it('has one first heading, and no heading skips a level', () => {
    const wrong = failuresByPage(site.pages, ({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
        Number(localName.slice(1)),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
      const firsts = levels.filter((level) => level === 1).length;
      return [...unless(firsts === 1, `${firsts} first headings`), ...skips.map((level) => `skips to h${level}`)];
    });
    expect(wrong).toEqual([]);
  });

  it('names its own address as the canonical one', () => {
    const wrong = failuresByPage(readersPages, ({ document, path }) => {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
      return unless(canonical === `${origin}${site.basePath}${path.slice(1)}`, `canonical ${canonical}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is named as the canonical one by the frames that are of it', () => {
    const addresses = new Set(readersPages.map(({ path }) => `${origin}${site.basePath}${path.slice(1)}`));
    const lost = failuresByPage(site.pages.filter(isFrame), ({ document }) => {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return unless(addresses.has(canonical), `canonical ${canonical}`);
    });
    expect(lost).toEqual([]);
  });

  it('uses every id once', () => {
    const twice = failuresByPage(site.pages, ({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  it('gives every picture a text', () => {
    const missing = failuresByPage(site.pages, ({ document }) =>
      [...document.querySelectorAll('img:not([alt])')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the site', () => {
  it('has a front page, a page for unknown addresses, robots.txt and an icon', () => {
    expect(site.files).toEqual(expect.arrayContaining(['index.html', '404.html', 'robots.txt', 'favicon.svg']));
  });

  it('has the pages whose addresses are promised', () => {
    const { breaches } = site.dataset;
    const promised = [
      '/',
      '/breaches/',
      '/data-types/',
      '/method/',
      '/charts/',
      '/embedding/',
      ...site.dataset.dataTypes.map(({ id }) => `/data-types/${id}/`),
      ...breaches.flatMap(({ id }) => [`/breaches/${id}/`, `/breaches/${id}/check/`]),
      ...breaches.flatMap(({ id, claims }) => claims.map((claim) => `/breaches/${id}/claims/${claim.id}/`)),
    ];
    const built = new Set(site.pages.map(({ path }) => path));
    expect(promised.filter((path) => !built.has(path))).toEqual([]);
  });

  it('keeps only the page for unknown addresses, and frames, from search engines', () => {
    const hidden = site.pages.filter(({ document }) => document.querySelector('meta[name=robots][content~=noindex]'));
    const kept = ['/404.html', ...site.pages.filter(isFrame).map(({ path }) => path)];
    expect(hidden.map(({ path }) => path).toSorted()).toEqual(kept.toSorted());
  });
});

function unless(holds: boolean, failure: string): string[] {
  return holds ? [] : [failure];
}
