import { expect, it } from 'vitest';
import { fileOf, resourcesOf } from '../../scripts/page-weight.ts';
import { brokenLinks, linksOf } from './support/links.ts';
import { failuresByPage, readersPages, site } from './support/site.ts';

it('every link within the site leads to a page, and to a place on it', () => {
  expect(failuresByPage(site.pages, (page) => brokenLinks(page, site))).toEqual([]);
});

it('every file that a page loads is there', () => {
  const missing = failuresByPage(site.pages, (page) =>
    resourcesOf(page).filter((address) => !site.files.includes(fileOf(address, site.basePath))),
  );
  expect(missing).toEqual([]);
});

it('every page but the one for unknown addresses is linked from another', () => {
  const linked = new Set(
    site.pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => link.startsWith(site.basePath))
        .map((link) => fileOf(link, site.basePath))
        .filter((file) => file !== page.file),
    ),
  );
  expect(readersPages.map(({ file }) => file).filter((file) => file !== '404.html' && !linked.has(file))).toEqual([]);
});

it('links to other sites hand over no address and no control', () => {
  const open = failuresByPage(site.pages, ({ document }) =>
    [...document.querySelectorAll('a[target]')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(open).toEqual([]);
});
