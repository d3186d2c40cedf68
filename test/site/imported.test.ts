import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { inventedEntries } from '../../scripts/invented-catalogue.ts';
import { loadedFiles, weightOf } from '../../scripts/page-weight.ts';
import { buildCopy, copyProject, type ProjectCopy } from '../../scripts/project-copy.ts';
import { csvOf } from '../../src/import/import-download.ts';
import type { ImportedBreach } from '../../src/model/imported.ts';
import { importedBreach } from '../support/imported-breach.ts';
import { HOSTILE } from './support/hostile-data.ts';
import { brokenLinks, linksOf } from './support/links.ts';
import { failuresByPage, site } from './support/site.ts';

const FLAGS = ['fabricated', 'retired', 'spam-list', 'unverified', 'malware', 'stealer-log', 'disclosure-unsure'];
const hhs = { unit: 'people', happened: null, listed: null, reported: '2024-04-26' } as const;

const ENTRIES: Readonly<Record<'hibp' | 'hhs', readonly ImportedBreach[]>> = {
  hibp: [
    importedBreach({ id: 'many', name: 'Many Teapots', count: 5_000_000_000 }),
    importedBreach({ id: 'most', name: 'Most Teapots', count: 1_904_522_000 }),
    importedBreach({ id: 'secret', name: 'Secret Teapots', flags: ['sensitive'] }),
    importedBreach({ id: 'list', name: 'Named like a list' }),
    ...FLAGS.map((flag) => importedBreach({ id: `is-${flag}`, name: `Teapots, ${flag}`, flags: [flag], count: 7 })),
    importedBreach({
      id: 'hostile',
      name: `Hostile ${HOSTILE}`,
      domain: HOSTILE,
      places: [HOSTILE],
      other_data: [HOSTILE],
      other_causes: [HOSTILE],
      url: 'https://gazette.example/?a="><script>hostile()</script>',
    }),
    ...inventedEntries(
      1000,
      site.dataset.dataTypes.map(({ id }) => id),
    ).map((entry) => ({ ...entry, flags: [], data_types: [...new Set(['email', ...entry.data_types])] })),
  ],
  hhs: [
    importedBreach({
      ...hhs,
      data_types: [],
      id: 'clinic',
      name: 'Teapot Clinic',
      count: 600,
      places: ['US-WI'],
      other_causes: ['Theft'],
    }),
  ],
};

describe('a site with imported catalogues', () => {
  let copy: ProjectCopy;
  let built: BuiltSite;
  let pages: readonly BuiltPage[];

  beforeAll(async () => {
    copy = copyProject();
    const folder = join(copy.project, 'data/catalogue/imported');
    mkdirSync(folder, { recursive: true });
    for (const [source, entries] of Object.entries(ENTRIES))
      writeFileSync(join(folder, `${source}.csv`), csvOf(entries));
    await buildCopy(copy);
    built = readSite(copy.project);
    pages = built.pages.filter(({ path }) => path.startsWith('/imported/'));
  });
  afterAll(() => copy.remove());

  const pageOf = (path: string) => {
    const page = pages.find((each) => each.path === path);
    if (!page) throw new RangeError(`no page ${path}`);
    return page;
  };
  const textOf = (path: string) => pageOf(path).document.body.textContent?.replace(/\s+/g, ' ') ?? '';

  it('has a page, CSV and JSON for each entry, lists of 200, an overview, and no embed or picture of its own', () => {
    const entries = Object.entries(ENTRIES).flatMap(([source, list]) =>
      list.map(({ id }) => `imported/${source}/${id}`),
    );
    const files = [
      ...entries.flatMap((entry) => [`${entry}/index.html`, `${entry}.csv`, `${entry}.json`]),
      ...['hibp', 'hhs'].flatMap((source) => ['/index.html', '.csv', '.json'].map((end) => `imported/${source}${end}`)),
      ...[2, 3, 4, 5, 6].map((page) => `imported/hibp/list/${page}/index.html`),
      'imported/index.html',
    ];
    expect(built.files.filter((file) => file.startsWith('imported/'))).toEqual(files.toSorted());
    expect(built.files.filter((file) => /^(?:embed|charts|oembed)\/(?:hibp|hhs|imported)/.test(file))).toEqual([]);
  });

  it('names credit, licence and date on every page and in every file', () => {
    const silent = failuresByPage(pages, ({ document }) => {
      const text = document.querySelector('main')?.textContent?.replace(/\s+/g, ' ') ?? '';
      const said = ['Have I Been Pwned', 'as of Jun 1 2026', 'CC BY 4.0'].filter((words) => !text.includes(words));
      const link = document.querySelector('a[rel~=license][href="https://creativecommons.org/licenses/by/4.0/"]');
      return link === null ? [...said, 'no link to the licence'] : said;
    });
    expect(silent).toEqual([]);
    const files = built.files.filter((file) => /^imported\/.*\.(?:csv|json)$/.test(file));
    const bare = files.filter((file) => !/Have I Been Pwned.*CC BY 4\.0/s.test(built.read(file).toString()));
    expect(bare).toEqual([]);
  });

  it('writes counts past 32 bits whole, with the unit of the catalogue', () => {
    expect(textOf('/imported/hibp/many/')).toContain('5,000,000,000 addresses');
    expect(textOf('/imported/hibp/most/')).toContain('1,904,522,000 addresses');
    expect(textOf('/imported/hhs/clinic/')).toContain('600 people');
    expect(built.read('imported/hibp/many.csv').toString()).toContain(',5000000000,addresses,');
    expect(JSON.parse(built.read('imported/hibp/most.json').toString()).entries[0].count).toBe(1_904_522_000);
  });

  it.each(FLAGS)('says that an entry is %s, in words', (flag) => {
    const terms = [...pageOf(`/imported/hibp/is-${flag}/`).document.querySelectorAll('.imported-flags dd')];
    expect(terms.map(({ textContent }) => (textContent ?? '').length > 40)).toEqual([true]);
    expect(/left out of totals/.test(terms[0]?.textContent ?? '')).toBe(
      ['fabricated', 'retired', 'spam-list'].includes(flag),
    );
  });

  it('keeps a sensitive entry out of search engines and every other page', () => {
    const robots = (path: string) => pageOf(path).document.querySelector('meta[name=robots]')?.getAttribute('content');
    expect([robots('/imported/hibp/secret/'), robots('/imported/hibp/many/')]).toEqual(['noindex', undefined]);
    const others = built.pages.filter(({ path }) => path !== '/imported/hibp/secret/');
    expect(others.filter(({ html }) => /hibp\/secret|Secret Teapots/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  it('tells search engines of an entry as data of the catalogue, and of none that is not promoted', () => {
    const jsonLd = (path: string) => pageOf(path).document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(jsonLd('/imported/hibp/many/')?.textContent ?? '{}')).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Organization', name: 'Have I Been Pwned' },
      creditText: expect.stringContaining('Have I Been Pwned'),
      dateModified: '2026-06-01',
      variableMeasured: [{ name: 'Number affected', unitText: 'addresses' }, { name: 'Kinds of data' }],
      distribution: [{ encodingFormat: 'text/csv' }, { encodingFormat: 'application/json' }],
    });
    const silent = ['secret', 'is-fabricated', 'is-retired', 'is-spam-list'];
    expect(silent.map((id) => jsonLd(`/imported/hibp/${id}/`))).toEqual(silent.map(() => null));
  });

  it('draws data types, dates and place, and shares one card', () => {
    const { document } = pageOf('/imported/hibp/many/');
    expect(document.querySelectorAll('.types-of svg, .dated svg, svg.place').length).toBeGreaterThanOrEqual(4);
    const cards = new Set(
      pages.map((page) => page.document.querySelector('meta[property="og:image"]')?.getAttribute('content')),
    );
    expect(cards.size).toBe(1);
    expect([...cards][0]).toMatch(/\/cards\/imported\.png$/);
    expect(built.files).toContain('cards/imported.png');
  });

  it('runs and holds nothing that a catalogue wrote as markup', () => {
    const written = failuresByPage(built.pages, ({ document }) => [
      ...[
        ...document.querySelectorAll(
          'img[src=x], main script:not([type]), svg[onload], main b > b, a[href^=javascript]',
        ),
      ].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) => /^on/i.test(name))
          .map(({ name }) => `${element.localName} ${name}`),
      ),
    ]);
    expect(written).toEqual([]);
    expect(textOf('/imported/hibp/hostile/')).toContain('<script>hostile()</script>');
  });

  it('has no broken link, and reaches every entry but the sensitive one by links', () => {
    expect(failuresByPage(pages, (page) => brokenLinks(page, built))).toEqual([]);
    const linked = new Set(built.pages.flatMap(linksOf));
    const lost = pages.map(({ path }) => built.basePath + path.slice(1)).filter((path) => !linked.has(path));
    expect(lost).toEqual([`${built.basePath}imported/hibp/secret/`]);
  });

  it('is counted on the page of a data type, without what is left out of totals or sensitive', () => {
    const page = built.pages.find(({ path }) => path === '/data-types/email/');
    const listed = ENTRIES.hibp.length - 4;
    expect(page?.document.body.textContent).toContain(
      `${listed.toLocaleString('en')} breaches listed by Have I Been Pwned exposed it`,
    );
  });

  it('takes at most 200 kB for the page of all breaches with the index and the search, compressed', () => {
    const page = built.pages.find(({ path }) => path === '/breaches/');
    if (!page) throw new RangeError('no page of all breaches');
    const search = built.files.filter((file) => /^assets\/search\.[^/]+\.js$/.test(file));
    const loaded = loadedFiles(page, built);
    const later = ['breaches/index.json', ...search].filter((file) => !loaded.some((each) => each.file === file));
    const weights = [weightOf(loaded), ...later.map((file) => gzipSync(built.read(file), { level: 9 }).length)];
    expect(search).toHaveLength(1);
    expect(
      weights.reduce((sum, bytes) => sum + bytes),
      weights.join(' + '),
    ).toBeLessThanOrEqual(200_000);
  });

  it('holds every entry in the index, and the pages there were before', () => {
    const index = JSON.parse(built.read('breaches/index.json').toString());
    expect(index.entries.length).toBe(built.dataset.catalogue.breaches.length + ENTRIES.hibp.length + 1);
    expect(index.credit.map(({ source }: { source: string }) => source)).toEqual(['hibp', 'hhs']);
    const rest = built.pages.filter(({ path }) => !path.startsWith('/imported/')).map(({ path }) => path);
    expect(rest).toEqual(site.pages.map(({ path }) => path));
  });
});
