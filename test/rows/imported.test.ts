import { describe, expect, it } from 'vitest';
import { importedCsv, importedJson } from '../../src/publish/imported-files.ts';
import { importedExposing } from '../../src/rows/imported-exposing.ts';
import { importedListPages, importedTotals, totalsWords } from '../../src/rows/imported-list.ts';
import { importedPage } from '../../src/rows/imported-page.ts';
import { placeInCatalogue } from '../../src/rows/imported-place.ts';
import { placeWords } from '../../src/rows/imported-words.ts';
import { dataset } from '../support/dataset.ts';
import { importedBreach, importedCatalogue } from '../support/imported-breach.ts';

const pageOf = (change: Parameters<typeof importedBreach>[0]) => {
  const breach = importedBreach(change);
  return importedPage(dataset, importedCatalogue([breach]), breach);
};

describe('the page of an imported breach', () => {
  it('says who lists it, how many and of when, past 32 bits and with its unit', () => {
    expect(pageOf({}).summary).toBe('Have I Been Pwned lists it with 5,000,000,000 addresses, of Dec 2019.');
    expect(pageOf({ count: null, happened: null, listed: null }).summary).toBe(
      'Have I Been Pwned lists it without a count.',
    );
  });

  it('says that addresses are not people', () => {
    const fact = pageOf({ count: 1 }).facts.find(({ term }) => term === 'How many');
    expect(fact?.value).toBe('1 address');
    expect(fact?.note).toContain('not a count of people');
  });

  it('tells a month as a month, and what the catalogue does not say as not seen', () => {
    expect(pageOf({}).facts[0]).toMatchObject({ term: 'When it happened', value: 'Dec 2019' });
    expect(pageOf({ happened: null }).facts[0]).toMatchObject({ value: 'no date seen' });
  });

  it('keeps a report apart from what happened', () => {
    const breach = importedBreach({ happened: null, reported: '2024-04-26', listed: null, unit: 'people', count: 600 });
    const { facts, summary } = importedPage(dataset, importedCatalogue([breach], 'hhs'), breach);
    expect(facts[0]).toMatchObject({ term: 'Reported', value: 'Apr 26 2024' });
    expect(summary).toContain('lists it with 600 people, reported Apr 26 2024.');
  });

  it('links data types that are known and keeps the others by name', () => {
    const { families, otherData } = pageOf({});
    expect(families.flatMap(({ types }) => types.map(({ path }) => path))).toEqual(['/data-types/email/']);
    expect(otherData).toEqual(['Teapot colours']);
  });

  it('hides a sensitive entry from search engines and says why', () => {
    const page = pageOf({ flags: ['sensitive'] });
    expect(page.hidden).toBe(true);
    expect(page.flags.map(({ label }) => label)).toEqual(['Sensitive']);
  });

  it.each(['fabricated', 'retired', 'spam-list'])(
    'says that a %s entry is left out of totals, and has no place',
    (flag) => {
      const page = pageOf({ flags: [flag] });
      expect(page.flags[0]?.sentence).toContain('left out of totals');
      expect([page.isCounted, page.place]).toEqual([false, null]);
    },
  );

  it('gives a cause in our words with its meaning, and one without a word of ours in the catalogue’s', () => {
    const fact = pageOf({ causes: ['intrusion'], other_causes: ['Theft'] }).facts.find(
      ({ term }) => term === 'How it came about',
    );
    expect(fact?.value).toBe('Intrusion and “Theft” in the catalogue’s words');
  });

  it('calls an address elsewhere what it is', () => {
    expect(pageOf({}).original?.words).toBe('The entry at Have I Been Pwned');
    expect(pageOf({ url: 'https://gazette.example/1' }).original?.words).toBe(
      'What the catalogue names as its source, at gazette.example',
    );
  });

  it.each([
    ['US-WI', 'WI, United States'],
    ['GB', 'United Kingdom'],
    ['<b>', '<b>'],
    ['ZZ9', 'ZZ9'],
  ])('writes the place %s as %s', (code, words) => expect(placeWords(code)).toBe(words));
});

describe('the place of an imported breach', () => {
  const counts = [10, 1_900_000_000, 5_000_000_000, 10, 700];
  const breaches = [
    ...counts.map((count, index) => importedBreach({ id: `a-${index}`, count })),
    importedBreach({ id: 'spam', count: 99, flags: ['spam-list'] }),
    importedBreach({ id: 'none', count: null }),
    importedBreach({ id: 'people', count: 4, unit: 'people' }),
  ];
  const catalogue = importedCatalogue(breaches);
  const placeOf = (index: number) => placeInCatalogue(catalogue, breaches[index] ?? importedBreach())?.words;

  it('counts those of its unit that are larger, smaller and as large, without itself', () => {
    expect(placeOf(0)).toBe(
      'It has 10 addresses. Of the 4 other entries of this catalogue with a count, three are larger and one is as large.',
    );
    expect(placeOf(2)).toBe(
      'It has 5,000,000,000 addresses. Of the 4 other entries of this catalogue with a count, four are smaller.',
    );
  });

  it('is not told of what is left out of totals, has no count, or is alone with its unit', () => {
    expect([5, 6, 7].map(placeOf)).toEqual([undefined, undefined, undefined]);
  });

  it('is looked up in the same sorted list for every entry', () => {
    const [first, second] = [0, 1].map((index) => placeInCatalogue(catalogue, breaches[index] ?? importedBreach()));
    expect(first?.place.others).toBe(second?.place.others);
  });
});

describe('the list of an imported catalogue', () => {
  const many = Array.from({ length: 401 }, (_, index) => importedBreach({ id: `a-${index}`, name: `Kettle ${index}` }));

  it('has 200 on a page, in the order of their names with numbers as numbers', () => {
    const pages = importedListPages(importedCatalogue(many.toReversed()));
    expect(pages.map(({ entries }) => entries.length)).toEqual([200, 200, 1]);
    expect(pages.map(({ range }) => range)).toEqual([
      'Kettle 0 to Kettle 199',
      'Kettle 200 to Kettle 399',
      'Kettle 400',
    ]);
    expect(pages.map(({ path }) => path)).toEqual([
      '/imported/hibp/',
      '/imported/hibp/list/2/',
      '/imported/hibp/list/3/',
    ]);
  });

  it('does not name sensitive entries, and says how many there are', () => {
    const catalogue = importedCatalogue([
      importedBreach({ id: 'a', name: 'A', flags: ['sensitive'] }),
      importedBreach({ id: 'b', name: 'B', flags: ['spam-list'] }),
    ]);
    expect(importedListPages(catalogue).flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(['B']);
    expect(importedTotals(catalogue)).toEqual({ entries: 2, counted: 1, notCounted: 1, sensitive: 1 });
    expect(totalsWords(importedTotals(catalogue))).toContain('1 is marked as sensitive');
  });
});

describe('the files of imported breaches', () => {
  const breaches = [importedBreach({ name: '=HYPERLINK("x")', other_data: ['A', 'B'] })];

  it('carry credit, licence and date in every row of CSV, and no formula', () => {
    const [header, row] = importedCsv(breaches).split('\r\n');
    expect(header).toContain('credit,licence,licence_url,snapshot');
    expect(row).toContain('"\'=HYPERLINK(""x"")"');
    expect(row).toContain('5000000000,addresses,email,A; B');
    expect(row).toContain('Have I Been Pwned,CC BY 4.0,https://creativecommons.org/licenses/by/4.0/,2026-06-01');
  });

  it('carry credit in JSON, with counts as whole numbers', () => {
    const file = JSON.parse(
      importedJson(importedCatalogue(breaches), breaches, dataset.site, '/imported/hibp/kettle/'),
    );
    expect(file.credit).toBe('Have I Been Pwned, as of Jun 1 2026. CC BY 4.0');
    expect(file.entries[0]).toMatchObject({ count: 5_000_000_000, unit: 'addresses', inTotals: true });
    expect(file.counts).toContain('not a count of people');
  });
});

it('a data type counts the entries of each catalogue that are promoted', () => {
  const catalogue = importedCatalogue([
    importedBreach({ id: 'a' }),
    importedBreach({ id: 'b' }),
    importedBreach({ id: 'c', flags: ['sensitive'] }),
    importedBreach({ id: 'd', flags: ['fabricated'] }),
  ]);
  expect(importedExposing([catalogue], 'email')).toEqual([
    {
      words: '2 breaches listed by Have I Been Pwned exposed it, as the catalogue says',
      path: '/breaches/?source=hibp&data-type=email',
    },
  ]);
  expect(importedExposing([catalogue], 'password')).toEqual([]);
});
