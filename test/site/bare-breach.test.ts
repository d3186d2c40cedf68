import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { brokenLinks } from './support/links.ts';
import { shownTexts } from './support/shown-text.ts';
import { failuresByPage } from './support/site.ts';

const KETTLE = 'test/fixtures/invented-data/breaches/kettle-2021';
const ID = 'toaster-2022';

/** Tables that a breach may leave empty. */
const EMPTY = ['events', 'windows', 'points', 'assessment', 'ended', 'questions', 'corrections', 'not-this'];

/** A breach of which only this is known: one company says that no passwords were in it. Nobody lost anything, as far as anybody says. */
const FILES: Readonly<Record<string, string>> = {
  'breach.md': [
    '---',
    'title: Toaster Works, May 2022',
    'organisation: kettle-works',
    'headline: The company says that no passwords were in it',
    'deck: Nobody says what else was.',
    'as_of: 2022-06-30',
    '---',
    '',
    '## What happened',
    '',
    'Nobody says when.',
    '',
    '## What we could not find',
    '',
    '- Any count.',
    '',
  ].join('\n'),
  'sources.csv': [
    'id,publisher,author,title,date,url,archive_url,kind,how_seen',
    'works-post,Kettle Works,,About our toasters,,https://kettle-works.example/toasters,,company,article',
    '',
  ].join('\n'),
  'groups.csv': [
    'id,label,short_label,part_of,count_claims,count_label,basis',
    'all-users,All users,All,,,,Nobody gave a number.',
    '',
  ].join('\n'),
  'claims.csv': [
    'id,parent,date,claimant,stance,subject,group,data_type,value,unit,statement,source,locator,directness',
    't1,,,kettle-works,denies,data-type,all-users,password,,,The company says that no passwords were in it,works-post,first paragraph,own',
    '',
  ].join('\n'),
};

describe('a breach without events, without a count, and with nothing that anybody says was lost', () => {
  let copy: ProjectCopy;
  let built: BuiltSite;
  let pages: readonly BuiltPage[];

  beforeAll(async () => {
    copy = copyProject();
    const data = join(copy.project, 'data');
    rmSync(data, { recursive: true });
    cpSync('test/fixtures/invented-data', data, { recursive: true });
    const folder = join(data, 'breaches', ID);
    mkdirSync(folder);
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    for (const table of EMPTY) {
      const [header] = readFileSync(`${KETTLE}/${table}.csv`, 'utf8').split('\n');
      writeFileSync(join(folder, `${table}.csv`), `${header}\n`);
    }
    await buildCopy(copy);
    built = readSite(copy.project);
    pages = built.pages.filter(({ path }) => path.includes(`/${ID}/`));
  });
  afterAll(() => copy.remove());

  const textOf = (path: string) =>
    built.pages.find((page) => page.path === path)?.document.body.textContent?.replace(/\s+/g, ' ') ?? '';

  it('has its explorer, its check and the page of its claim', () => {
    const paths = pages.map(({ path }) => path);
    for (const path of [`/breaches/${ID}/`, `/breaches/${ID}/check/`, `/breaches/${ID}/claims/t1/`]) {
      expect(paths).toContain(path);
    }
    expect(textOf(`/breaches/${ID}/`)).toContain('The company says that no passwords were in it');
    expect(textOf('/data-types/password/')).toContain('Toaster Works');
  });

  it('shows no word of the machine where something is not known', () => {
    const words = /\b(?:NaN|undefined|null|Infinity)\b|\[object |Invalid Date/;
    const shown = failuresByPage(built.pages, (page) => shownTexts(page).filter((text) => words.test(text)));
    expect(shown).toEqual([]);
  });

  it('has no figure without its finding and something to see, and no heading above nothing', () => {
    const empty = failuresByPage(pages, ({ document }) => [
      ...[...document.querySelectorAll('figure[data-figure]')]
        .filter((figure) => !figure.querySelector('h2')?.textContent?.trim() || !figure.querySelector('svg, table, li'))
        .map(({ id }) => `figure ${id}`),
      ...[...document.querySelectorAll('h2, h3')]
        .filter((heading) => heading.nextElementSibling === null && heading.parentElement?.children.length === 1)
        .map(({ textContent }) => `heading ${textContent?.trim()}`),
    ]);
    expect(empty).toEqual([]);
  });

  it('draws no timeline, no scale and no score, because nobody gave what they need', () => {
    const figures = built.files.filter((file) => file.startsWith(`charts/${ID}/`) && file.endsWith('/index.html'));
    const names = figures.map((file) => file.split('/')[2]);
    for (const name of ['exposure-timeline', 'accounts-to-scale', 'counts-by-source', 'severity-ranges']) {
      expect(names).not.toContain(name);
    }
    expect(names).toContain('exposure-matrix');
    expect(names).toContain('ledger');
  });

  it('has no broken link', () => {
    expect(failuresByPage(pages, (page) => brokenLinks(page, built))).toEqual([]);
  });
});
