import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { freeTextColumns, HOSTILE, makeHostile } from './support/hostile-data.ts';
import { failuresByPage, isFrame, site } from './support/site.ts';

describe('a site built from data that is full of markup and script', () => {
  let copy: ProjectCopy;
  let hostile: BuiltSite;

  beforeAll(async () => {
    copy = copyProject();
    makeHostile(copy.project);
    await buildCopy(copy);
    hostile = readSite(copy.project);
  });
  afterAll(() => copy.remove());

  it('was built from hostile text in every kind of column', () => {
    expect(freeTextColumns(copy.project).length).toBeGreaterThan(20);
    const front = hostile.pages.find(({ path }) => path === '/');
    expect(front?.document.body.textContent).toContain('<script>hostile()</script>');
  });

  it('has the pages that it would have without', () => {
    expect(hostile.pages.map(({ path }) => path)).toEqual(site.pages.map(({ path }) => path));
  });

  it('keeps every title whole, up to its last character', () => {
    const torn = failuresByPage(
      hostile.pages.filter((page) => !isFrame(page)),
      ({ document }) => {
        const titles = [...document.querySelectorAll('title')].filter((title) => title.closest('svg') === null);
        return titles.length === 1 && document.title.includes(HOSTILE) ? [] : [document.title];
      },
    );
    expect(torn).toEqual([]);
  });

  it('runs nothing', () => {
    const running = failuresByPage(hostile.pages, ({ document }) => [
      // A script of JSON is data, which no browser runs; that it is whole is tested below.
      ...[...document.querySelectorAll('script:not([type$="json"])')]
        .filter(({ textContent }) => textContent?.includes('hostile()'))
        .map(() => 'a script'),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${element.localName} ${name}`),
      ),
    ]);
    expect(running).toEqual([]);
  });

  it('keeps every script of JSON whole', () => {
    const broken = failuresByPage(hostile.pages, ({ document }) =>
      [...document.querySelectorAll('script[type$="json"]')].flatMap(({ textContent }) => {
        try {
          JSON.parse(textContent ?? '');
          return [];
        } catch (error) {
          return [String(error)];
        }
      }),
    );
    expect(broken).toEqual([]);
  });

  it('has no element that the data wrote', () => {
    const written = failuresByPage(hostile.pages, ({ document }) =>
      [...document.querySelectorAll('img[src=x], iframe, style:not(head style), svg[onload], a[href^=javascript]')]
        // The page of a claim shows how the claim looks in a frame.
        .filter((element) => !/^\/embed\/[a-z0-9/-]+$/.test(element.getAttribute('src') ?? ''))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(written).toEqual([]);
  });

  it('has as many elements of each kind as without, but for the links and marks of the pages themselves', () => {
    const counts = (pages: BuiltSite['pages']) =>
      pages.map(
        ({ path, document }) => `${path} ${document.querySelectorAll('script, form, input, meta, link').length}`,
      );
    expect(counts(hostile.pages)).toEqual(counts(site.pages));
  });
});
