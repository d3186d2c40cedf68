import { describe, expect, it } from 'vitest';
import { type Compiled, compileData, serialiseDataset } from '../../src/compile/compile-data.ts';
import { inventedData, messagesOf } from './fixture-files.ts';

const BREACH = 'breaches/kettle-2021/';

/** The invented breach with some files changed, as text. */
function changed(changes: Readonly<Record<string, (text: string) => string>>): Map<string, Uint8Array> {
  const files = inventedData();
  for (const [path, change] of Object.entries(changes)) {
    files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path)))));
  }
  return files;
}

function datasetOf(compiled: Compiled) {
  if (compiled.kind === 'refused') throw new Error(messagesOf(compiled).join('\n'));
  return compiled.dataset;
}

const breachOf = (compiled: Compiled) => datasetOf(compiled).breaches[0];

describe('compiling a data folder', () => {
  it('gives the site, the words and every breach with what follows from its ledger', () => {
    const compiled = compileData(inventedData());
    const { site, families, dataTypes, claimants } = datasetOf(compiled);
    expect([site.name, families.length, dataTypes.length, claimants.length]).toEqual(['Kettle Record', 2, 3, 3]);
    expect(breachOf(compiled)).toMatchObject({
      id: 'kettle-2021',
      title: 'Kettle Works, March 2021',
      headline: 'For 9 days boiling times stood open',
      deck: 'Steam Lab counts 5,000 users.',
      organisation: 'kettle-works',
      asOf: '2022-01-31',
      sections: [
        { id: 'what-happened', title: 'What happened', html: '<p>Boiling times of 5,000 users stood open.</p>' },
        { id: 'what-we-could-not-find', html: '<ul>\n<li>The report of the inspector.</li>\n</ul>' },
      ],
      exposures: [
        { group: 'app-users', dataType: 'email', status: 'confirmed-own', yes: ['k2-email'], no: [], other: ['k3'] },
        { group: 'app-users', dataType: 'boil-log', status: 'confirmed-own', yes: ['k2-boil-log'], no: [], other: [] },
        { group: 'all-users', dataType: 'password', status: 'denied', yes: [], no: ['k4'], other: [] },
      ],
      counts: [
        { group: 'all-users', lead: { value: 5000, unit: 'users', status: 'claimed', claims: ['k1'] }, rivals: [] },
        { group: 'app-users', lead: { value: 1200, unit: 'users', status: 'claimed', claims: ['k5'] }, rivals: [] },
      ],
    });
  });

  it('turns a blank cell into null, never into zero or an empty string', () => {
    const claim = breachOf(compileData(inventedData()))?.claims.find(({ id }) => id === 'k3');
    expect(claim).toMatchObject({ parent: null, date: null, value: null, unit: null });
  });

  it('sums up what it read', () => {
    const compiled = compileData(inventedData());
    expect(compiled.kind === 'compiled' && compiled.summary).toMatchObject({
      files: inventedData().size,
      breaches: 1,
      claims: 8,
      sources: 4,
      cells: { 'confirmed-own': 2, 'confirmed-press': 0, disputed: 0, claimed: 0, denied: 1, 'not-reported': 0 },
    });
  });

  it('accepts a breach of which nothing is known but its name', () => {
    const headerOnly = (text: string) => text.split('\n')[0] ?? '';
    const tables = [...inventedData().keys()].filter((path) => path.startsWith(BREACH) && path.endsWith('.csv'));
    const changes = Object.fromEntries(tables.map((path) => [path, headerOnly]));
    const text = (old: string) => `${old.replace(/\{claim:\w+\}/g, 'some').split('\n## ')[0]}`;
    const breach = breachOf(compileData(changed({ ...changes, [`${BREACH}breach.md`]: text })));
    expect(breach).toMatchObject({ claims: [], exposures: [], counts: [], dataTypeStatuses: [], sections: [] });
  });

  it('puts SITE_URL and BASE_PATH in the place of the origin and the base path', () => {
    const overrides = { SITE_URL: 'https://other.example', BASE_PATH: '/kettles/' };
    expect(datasetOf(compileData(inventedData(), overrides)).site).toMatchObject({
      origin: 'https://other.example',
      base_path: '/kettles/',
      name: 'Kettle Record',
    });
  });

  it('takes a blank override as none', () => {
    const { site } = datasetOf(compileData(inventedData(), { SITE_URL: '', BASE_PATH: undefined }));
    expect([site.origin, site.base_path]).toEqual(['https://kettle.example', '/']);
  });

  it('warns of a claim that is later than its source, and of a rival number that cannot be', () => {
    const claims = (text: string) =>
      text
        .replace('k5,,2021-03-02', 'k5,,2021-03-04')
        .concat('k7,,,daily-spout,asserts,scale,app-users,,9000,users,It says 9000,spout-story,headline,own\n');
    const groups = (text: string) => text.replace(',k5,', ',k5;k7,');
    const compiled = compileData(changed({ [`${BREACH}claims.csv`]: claims, [`${BREACH}groups.csv`]: groups }));
    expect([compiled.kind, ...messagesOf(compiled)]).toEqual([
      'compiled',
      'data/breaches/kettle-2021/claims.csv:8:date  warning: "2021-03-04" is later than its source "steam-blog" (2021-03-02). Check both dates.',
      'data/breaches/kettle-2021/groups.csv:3:count_claims  warning: the number 9,000 is more than any number of "all-users", which it is part of (5,000). Check the value.',
    ]);
  });
});

describe('the dataset', () => {
  it('is the same text for the same data, whatever the order of the files', () => {
    const files = inventedData();
    const other = new Map([...files].toReversed());
    expect(serialiseDataset(datasetOf(compileData(other)))).toBe(serialiseDataset(datasetOf(compileData(files))));
  });

  it('has its breaches in alphabetical order', () => {
    const files = inventedData();
    for (const [path, bytes] of [...files]) {
      if (path.startsWith(BREACH)) files.set(path.replace('kettle-2021', 'acme-2020'), bytes);
    }
    expect(datasetOf(compileData(files)).breaches.map(({ id }) => id)).toEqual(['acme-2020', 'kettle-2021']);
  });
});

describe('hostile text', () => {
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['a tag that ends a script', '</script><img src=x onerror=alert(1)>'],
    ['an address that runs code', 'javascript:alert(1)'],
    ['a formula', "=cmd|' /C calc'!A0"],
    ['a formula with a sign', '+SUM(1;2)'],
    ['what is written from right to left', 'א\u200Fב\u200E'],
    ['a very long cell', 'long '.repeat(2000).trim()],
    ['quotation marks and entities', '&quot;&#60;"\'`<>&'],
    ['a template', '{{constructor.constructor("x")()}} <%= 1 %>'],
  ];

  /** Every cell that holds free text. */
  const CELLS: readonly (readonly [string, string])[] = [
    [`${BREACH}claims.csv`, 'Steam Lab counts 5000 users'],
    [`${BREACH}claims.csv`, 'first paragraph'],
    [`${BREACH}groups.csv`, 'Named as a group by Steam Lab.'],
    [`${BREACH}groups.csv`, 'users of the app'],
    [`${BREACH}sources.csv`, 'An open kettle'],
    [`${BREACH}events.csv`, 'A database of boiling times is opened'],
    [`${BREACH}points.csv`, 'Both numbers are shown.'],
    [`${BREACH}corrections.csv`, 'A typing error.'],
    [`${BREACH}not-this.csv`, 'Toasters burn'],
    ['vocabulary/data-types.csv', 'When a kettle was switched on.'],
    ['vocabulary/claimants.csv', 'a newspaper'],
    ['vocabulary/families.csv', 'How to reach someone'],
  ];

  it.each(HOSTILE)('%s is kept letter for letter in every cell of text', (_, hostile) => {
    const cell = `"${hostile.replaceAll('"', '""')}"`;
    for (const [path, text] of CELLS) {
      const compiled = compileData(changed({ [path]: (old) => old.replace(text, () => cell) }));
      expect(JSON.parse(serialiseDataset(datasetOf(compiled)))).toEqual(datasetOf(compiled));
      expect(JSON.stringify(datasetOf(compiled))).toContain(JSON.stringify(hostile));
    }
  });

  it('is refused in every cell where it turns the direction of what stands after it', () => {
    for (const [path, text] of CELLS) {
      const compiled = compileData(changed({ [path]: (old) => old.replace(text, () => 'a\u202Eb\u2066c') }));
      expect(messagesOf(compiled).join()).toMatch(
        / holds a character that turns the direction of text \(U\+202E\) at character /,
      );
    }
  });

  it.each(HOSTILE)('%s is harmless in the text of a breach', (_, hostile) => {
    const compiled = compileData(
      changed({
        [`${BREACH}breach.md`]: (old) =>
          old.replace('The report of the inspector.', () => `${hostile} [x](${hostile})`),
      }),
    );
    const html =
      breachOf(compiled)
        ?.sections.map((section) => section.html)
        .join('') ?? '';
    expect(html).not.toMatch(/<(?!\/?(?:p|ul|li|a|em|strong|code)\b)|href="javascript|<[^>]*onerror/i);
  });
});
