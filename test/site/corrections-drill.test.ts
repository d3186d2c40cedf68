import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILE } from '../../scripts/build.ts';
import { type BuiltSite, readSite } from '../../scripts/built-site.ts';
import { buildCopy, copyProject, type ProjectCopy, runInCopy } from '../../scripts/project-copy.ts';
import type { FigureVersion } from '../../src/model/figure-version.ts';

const BREACH = 'breaches/kettle-2021';
const DENIAL = 'k7,,2021-03-04,kettle-works,denies,data-type,app-users,email,,,The company denies e-mail addresses,';
const CORRECTIONS = [
  '2021-12-02,corrected,counts-by-source,,one bar,two bars,A bar was hidden by another.',
  '2021-12-02,corrected,,k5,1200 users,1300 users,The list was misread.',
  '2021-12-03,withdrawn,,k7,The company denies e-mail addresses,,The post was of another company.',
];

/** A catalogue of one line, whose count is corrected. */
const CATALOGUE: Readonly<Record<string, string>> = {
  'sectors.csv': 'id,label,smart_home,kind\ntoys,Toys,yes,connected-product\n',
  'causes.csv': 'id,label,meaning\nopen,Open server,It stood open.\n',
  'breaches.csv': [
    'id,organisation,product,sector,country,exposure_start,exposure_end,discovered,disclosed,affected_low,affected_high,unit,affected,counted_by,cause,cause_note,contested,hibp_name',
    'teapot-2020,Teapots,,toys,FI,2019-12~,2020-01-05,,2020-01,10,20,accounts,10 to 20 accounts,Gazette,open,,,\n',
  ].join('\n'),
  'exposures.csv': 'breach,data_type,judgement\nteapot-2020,email,possible\n',
  'sources.csv':
    'id,breach,url,publisher,kind,supports,seen_on,how_seen\nt1,teapot-2020,https://gazette.example/t,gazette.example,press,counts,2020-02-01,article\n',
  'corrections.csv': 'date,breach,figures,said,says,why\n',
};
const LINE_CORRECTION =
  '2021-12-02,teapot-2020,affected-in-context,at most 15 accounts,at most 20 accounts,A page was misread.';

let copy: ProjectCopy;
let before: BuiltSite;
let after: BuiltSite;
/** What `/v/<hash>/` said before anything was corrected, by hash. */
let pagesBefore: Map<string, string>;
let filesBefore: Map<string, string>;
const said: string[] = [];

const path = (...parts: string[]) => join(copy.project, 'data', ...parts);

async function publish(reason: string, date: string): Promise<void> {
  const { ok, output } = await runInCopy(copy, ['scripts/publish.ts', '--reason', reason, '--date', date]);
  if (!ok) throw new Error(output);
  said.push(output);
}

function storedFiles(): Map<string, string> {
  const names = readdirSync(path('versions'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.jso?n?$/.test(name),
  );
  return new Map(names.toSorted().map((name) => [name, readFileSync(path('versions', name), 'utf8')]));
}

/** The versions of a figure, the oldest first. */
function versionsOf(figure: string): FigureVersion[] {
  const versions: FigureVersion[] = JSON.parse(readFileSync(join(copy.project, '.dataset', 'versions.json'), 'utf8'));
  return versions.filter(({ content }) => content.figure === figure && content.view === null);
}

const textOf = (site: BuiltSite, page: string) =>
  (site.pages.find((one) => one.path === page)?.document.body.textContent ?? '').replace(/\s+/g, ' ');

/** The figure itself, which never changes; the frame around it is of today. */
const figureOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? 'no figure';

const statusFile = (hash: string) => JSON.parse(after.read(`v/${hash}/status.json`).toString());

beforeAll(async () => {
  copy = copyProject();
  rmSync(path(), { recursive: true });
  cpSync('test/fixtures/invented-data', path(), { recursive: true });
  writeFileSync(path(BREACH, 'corrections.csv'), 'date,kind,figure,claim,said,says,why\n');
  appendFileSync(path(BREACH, 'claims.csv'), `${DENIAL}works-post,third paragraph,own\n`);
  mkdirSync(path('catalogue'));
  for (const [name, text] of Object.entries(CATALOGUE)) writeFileSync(path('catalogue', name), text);
  await publish('The first version', '2021-06-01');

  // As if the run had been stopped while it wrote one of the files.
  const [{ hash } = { hash: '' }] = publishedOf('counts-by-source');
  rmSync(path('versions', 'kettle-2021', 'counts-by-source', `${hash}.json`));
  writeFileSync(path('versions', 'kettle-2021', 'counts-by-source', `${hash}.json.999999.tmp`), '{"half":');
  await publish('The first version', '2021-06-01');
  await buildCopy(copy);
  before = readSite(copy.project);
  pagesBefore = new Map(
    before.files
      .filter((file) => /^v\/.*index\.html$/.test(file))
      .map((file) => [file.split('/')[1] ?? '', before.read(file).toString()]),
  );
  filesBefore = storedFiles();

  appendFileSync(path(BREACH, 'corrections.csv'), `${CORRECTIONS.join('\n')}\n`);
  appendFileSync(path('catalogue', 'corrections.csv'), `${LINE_CORRECTION}\n`);
  const claims = readFileSync(path(BREACH, 'claims.csv'), 'utf8');
  writeFileSync(
    path(BREACH, 'claims.csv'),
    claims.replace(',1200,users,Steam Lab counts 1200', ',1300,users,Steam Lab counts 1300'),
  );
  await publish('Corrected counts', '2021-12-03');
  await buildCopy(copy);
  after = readSite(copy.project);
});
afterAll(() => copy.remove());

/** Read from the folder, because the list of the compile is older than what was just published. */
function publishedOf(figure: string): FigureVersion[] {
  const folder = path('versions', 'kettle-2021', figure);
  return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

describe('publishing', () => {
  it('stores every figure once, and a run that was stopped is finished by the next', () => {
    expect(said[0]).toMatch(/Published (\d+) of \1 figures and views \(0 unchanged\), loader new/);
    expect(said[1]).toMatch(/Published 1 of \d+ figures and views \(\d+ unchanged\), loader unchanged/);
  });

  it('adds versions of what changed, and changes no file that is there', () => {
    const now = storedFiles();
    expect(now.size).toBeGreaterThan(filesBefore.size);
    expect([...filesBefore].filter(([name, text]) => now.get(name) !== text)).toEqual([]);
  });

  it('stops where a stored version was edited, and names the file', async () => {
    const [{ hash } = { hash: '' }] = versionsOf('ledger');
    const file = path('versions', 'kettle-2021', 'ledger', `${hash}.json`);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('Steam Lab counts', 'Steam Lab guesses'));
    const { ok, output } = await runInCopy(copy, COMPILE);
    writeFileSync(file, text);
    expect(ok).toBe(false);
    expect(output).toContain(`data/versions/kettle-2021/ledger/${hash}.json  was changed: its content has the hash`);
  });
});

describe('a version that was published before the corrections', () => {
  it('still has the figure as it was, byte for byte', () => {
    expect(pagesBefore.size).toBeGreaterThan(5);
    const changed = [...pagesBefore].filter(
      ([hash, html]) => figureOf(after.read(`v/${hash}/index.html`).toString()) !== figureOf(html),
    );
    expect(changed).toEqual([]);
    expect([...pagesBefore.values()].map(figureOf)).not.toContain('no figure');
  });

  it('said nothing of them then', () => {
    expect([...pagesBefore.values()].filter((html) => /Corrected on|Withdrawn on/.test(html))).toEqual([]);
  });

  it('says in its frame, without script, what was corrected in the figure', () => {
    const [old] = versionsOf('counts-by-source');
    expect(textOf(after, `/v/${old?.hash}/`)).toContain('Corrected on Dec 2 2021: was “one bar”, now “two bars”.');
    expect(statusFile(old?.hash ?? '')).toMatchObject({
      ...{ hash: old?.hash, status: 'corrected', published: '2021-06-01', as_of: '2022-01-31' },
      corrections: [{ claim: 'k5' }, { figure: 'counts-by-source', said: 'one bar' }].toReversed(),
    });
  });

  it('says that a claim behind it was corrected, and that another was withdrawn', () => {
    const [old] = versionsOf('ledger');
    const text = textOf(after, `/v/${old?.hash}/`);
    expect(text).toContain('Withdrawn on Dec 3 2021: claim k7, “The company denies e-mail addresses”.');
    expect(text).toContain('Corrected on Dec 2 2021: claim k5 was “1200 users”, now “1300 users”.');
    expect(statusFile(old?.hash ?? '').status).toBe('withdrawn');
  });

  it('keeps its rows', () => {
    const [old] = versionsOf('ledger');
    expect(after.read(`v/${old?.hash}/data.csv`).toString()).toContain('Steam Lab counts 1200 users');
  });
});

describe('a version that was published after the corrections, on the day of the last', () => {
  it('carries no notice', () => {
    const latest = versionsOf('ledger').at(-1);
    expect(latest?.published).toBe('2021-12-03');
    expect(statusFile(latest?.hash ?? '')).toMatchObject({ status: 'current', text: '', corrections: [] });
    expect(textOf(after, `/v/${latest?.hash}/`)).not.toMatch(/Corrected on|Withdrawn on/);
  });
});

describe('everything else that is published', () => {
  const EVERYWHERE = ['one bar', '1200 users', 'The company denies e-mail addresses'];

  it('lists them on the page of corrections, the newest first', () => {
    const text = textOf(after, '/corrections/');
    const places = EVERYWHERE.toReversed().map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(text.indexOf('Dec 3 2021')).toBeLessThan(text.indexOf('Dec 2 2021'));
  });

  it('tells them in the feeds of the site and of the breach', () => {
    for (const file of ['feed.xml', 'feed.json', `${BREACH}/feed.xml`, `${BREACH}/feed.json`]) {
      const text = after.read(file).toString();
      for (const words of [...EVERYWHERE, 'Corrected counts', '#correction:2021-12-03:withdrawn:k7']) {
        expect(text, file).toContain(words);
      }
    }
  });

  it('tells them on the page of the breach, and on the figures concerned', () => {
    const page = after.pages.find((one) => one.path === `/${BREACH}/`);
    const notesIn = (id: string) =>
      page?.document.querySelector(`#${id} .corrections`)?.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const words of EVERYWHERE) expect(notesIn('ledger') + notesIn('counts-by-source')).toContain(words);
    expect(notesIn('counts-by-source')).toContain('two bars');
    expect(notesIn('ledger')).not.toContain('two bars');
  });

  it('keeps the page of the withdrawn claim, which says so and counts for nothing', () => {
    const text = textOf(after, `/${BREACH}/claims/k7/`);
    expect(text).toContain('Withdrawn on Dec 3 2021. The post was of another company.');
    expect(text).toMatch(/Mar 4 2021: Disputed.*Dec 3 2021: Confirmed.*without k7, withdrawn/);
    const status = after.dataset.breaches[0]?.exposures.find(({ dataType }) => dataType === 'email')?.status;
    expect([before.dataset.breaches[0]?.exposures[0]?.status, status]).toEqual(['disputed', 'confirmed-own']);
  });

  it('keeps the card by which the page of the withdrawn claim is shared, and says on it that it was withdrawn', () => {
    const page = after.pages.find(({ path }) => path === `/${BREACH}/claims/k7/`);
    const card = `cards/${BREACH}/claims/k7.png`;
    expect(page?.document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(`/${card}`);
    expect(after.files).toContain(card);
    // The words of a picture stand in its file as they are.
    expect(after.read(card).toString()).toContain('Withdrawn on Dec 3 2021; it counts for nothing on this site.');
  });

  it('tells the correction on the page of the claim, and the withdrawal on that of the data type', () => {
    expect(textOf(after, `/${BREACH}/claims/k5/`)).toContain('It said “1200 users” and says “1300 users”.');
    expect(textOf(after, '/data-types/email/')).toContain('The company denies e-mail addresses');
  });
});

describe('a correction of a line of the catalogue', () => {
  const WORDS = 'It said “at most 15 accounts” and says “at most 20 accounts”. A page was misread.';

  it('is told on the page of the line, of the figure that showed it, and of corrections', () => {
    for (const page of ['/breaches/teapot-2020/', '/charts/catalogue/affected-in-context/', '/corrections/']) {
      expect(textOf(after, page), page).toContain(WORDS);
    }
    expect(textOf(after, '/charts/catalogue/types-by-breach/')).not.toContain('at most 15');
  });

  it('is told in the feed of the site, and not in that of a breach', () => {
    expect(after.read('feed.xml').toString()).toContain('#correction:2021-12-02:teapot-2020');
    expect(after.read(`${BREACH}/feed.xml`).toString()).not.toContain('teapot');
  });

  it('is told in the frame of the figure as it was published before', () => {
    const [old] = versionsOf('affected-in-context');
    expect(textOf(after, `/v/${old?.hash}/`)).toContain('was “at most 15 accounts”, now “at most 20 accounts”');
    const [other] = versionsOf('types-by-breach');
    expect(statusFile(other?.hash ?? '').status).toBe('current');
  });
});
