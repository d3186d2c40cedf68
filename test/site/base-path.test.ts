import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { resourcesOf } from '../../scripts/page-weight.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { brokenLinks, linksOf } from './support/links.ts';
import { failuresByPage, site } from './support/site.ts';

describe('the site under a base path', () => {
  let copy: ProjectCopy;
  let moved: BuiltSite;

  beforeAll(async () => {
    copy = copyProject();
    await buildCopy(copy, { BASE_PATH: '/explorer/', SITE_URL: 'https://news.example' });
    moved = readSite(copy.project);
  });
  afterAll(() => copy.remove());

  it('has the same pages', () => {
    expect(moved.pages.map(({ path }) => path)).toEqual(site.pages.map(({ path }) => path));
  });

  it('puts the base path before every link and every file it loads', () => {
    const astray = failuresByPage(moved.pages, (page) =>
      [...linksOf(page), ...resourcesOf(page)].filter(
        (address) => address.startsWith('/') && !address.startsWith('/explorer/'),
      ),
    );
    expect(astray).toEqual([]);
  });

  it('breaks no link', () => {
    expect(failuresByPage(moved.pages, (page) => brokenLinks(page, moved))).toEqual([]);
  });

  it('puts the base path into styles and scripts that name files', () => {
    const astray = moved.files
      .filter((file) => /\.(?:css|js)$/.test(file))
      .filter((file) => /["'(]\/(?:assets|pictures|breaches)\//.test(moved.read(file).toString()));
    expect(astray).toEqual([]);
  });

  it('names the chosen origin in canonical addresses', () => {
    const front = moved.pages.find(({ path }) => path === '/');
    expect(front?.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://news.example/explorer/',
    );
  });
});
