import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CITATION_MAKER, type Cited, citationsOf, claimKey } from '../../src/publish/citations.ts';

const site = { name: 'Kettle Watch', publisher: 'The Boil Desk', data_licence: 'CC BY 4.0' };
const cited: Cited = {
  title: 'Sources say that 3 of 5 kinds of data were exposed',
  subject: 'Kettle Co, May 2021',
  site,
  address: 'https://kettle.example/v/0123456789abcdef/',
  asOf: '2026-11-03',
  hash: '0123456789abcdef',
};

/** Titles that a person could type and a format could trip over. */
const TITLES = [
  'Plain words',
  '"Quoted", ‘single’ and “curly”',
  'Braces {a} {{b}} and half of one }',
  '100% of A & B_C #1 \\ ^ ~ $x$',
  '<i>markup</i> </script><script>x()</script> <!-- y -->',
  'Dashes - -- --- – —, dots … and accents é Ž ß',
  'A line\nAU  - Somebody else\nER  - ',
  '@misc{key, title = {x}}',
  'A title so long that it would be broken into two lines, or three, in a format that breaks its lines at seventy signs',
];

const text = (of: Cited, id: string) => citationsOf(of).find((citation) => citation.id === id)?.text ?? '';
/** The names that the library has for what it reads. */
const TYPES: Readonly<Record<string, string>> = { bibtex: '@bibtex/text', ris: '@ris/file', 'csl-json': '@else/json' };
const readBack = (of: Cited, id: string) => new Cite(text(of, id), { forceType: TYPES[id] ?? '' }).data;
const flat = (title: string) => title.replace(/\s+/g, ' ').trim();

afterEach(() => vi.unstubAllGlobals());

describe('citationsOf', () => {
  it('gives seven ways, each with a label', () => {
    expect(citationsOf(cited).map(({ id, label }) => [id, label])).toEqual([
      ['plain', 'Plain text'],
      ['credit', 'Credit line'],
      ['apa', 'APA'],
      ['bibtex', 'BibTeX'],
      ['ris', 'RIS'],
      ['csl-json', 'CSL-JSON'],
      ['markdown', 'Markdown'],
    ]);
  });

  it('writes one plain line', () => {
    expect(text(cited, 'plain')).toBe(
      '“Sources say that 3 of 5 kinds of data were exposed.” Kettle Co, May 2021. The Boil Desk, as of Nov 3 2026, version 0123456789abcdef. https://kettle.example/v/0123456789abcdef/',
    );
  });

  it('writes a credit line', () => {
    expect(text(cited, 'credit')).toBe('Chart: The Boil Desk (Kettle Co, May 2021), as of Nov 3 2026. CC BY 4.0');
  });

  it('cites a claim as a page with a key of its own, and credits it as a paraphrase', () => {
    const claim: Cited = { ...cited, hash: null, kind: 'claim', key: claimKey('kettle-2021', 'c3') };
    expect(text(claim, 'credit')).toBe(
      'Claim, paraphrased: The Boil Desk (Kettle Co, May 2021), as of Nov 3 2026. CC BY 4.0',
    );
    expect(JSON.parse(text(claim, 'csl-json'))).toMatchObject([{ id: 'kettle_2021_c3', type: 'webpage' }]);
    expect(text(claim, 'bibtex')).toMatch(/^@\w+\{kettle_2021_c3,/);
    expect(text(claim, 'plain')).not.toContain('version');
  });

  it('writes APA with author, year, version, kind and address', () => {
    expect(text(cited, 'apa')).toBe(
      'The Boil Desk. (2026). Sources say that 3 of 5 kinds of data were exposed (Kettle Co, May 2021) (Version 0123456789abcdef) [Dataset]. Kettle Watch. https://kettle.example/v/0123456789abcdef/',
    );
  });

  it('names a publisher once where the site has the same name', () => {
    const same = { ...cited, site: { ...site, name: site.publisher } };
    expect(text(same, 'apa').match(/The Boil Desk/g)).toHaveLength(1);
  });

  it('leaves the version out where there is none, and says when it was seen where that is known', () => {
    const { hash: _, ...rest } = cited;
    const seen = { ...rest, hash: null, accessed: '2027-01-05' };
    expect(text(seen, 'plain')).toContain('as of Nov 3 2026, seen Jan 5 2027.');
    expect(text(seen, 'apa')).not.toContain('Version');
    expect(JSON.parse(text(seen, 'csl-json'))[0].accessed).toEqual({ 'date-parts': [[2027, 1, 5]] });
    expect(text(cited, 'csl-json')).not.toContain('accessed');
  });

  it('gives two versions of one figure two keys', () => {
    const key = (hash: string) => /@\w+\{([^,]+),/.exec(text({ ...cited, hash }, 'bibtex'))?.[1];
    expect([key('aaaa'), key('bbbb')]).toEqual(['dataaaaa', 'databbbb']);
  });

  it.each(['bibtex', 'ris', 'csl-json'])('%s is read back with the whole key of a version', (id) => {
    const [entry] = readBack(cited, id);
    expect(entry?.id).toBe('data0123456789abcdef');
  });

  it.each(['bibtex', 'ris', 'csl-json'])('%s is read back with the whole key of a claim, however long', (id) => {
    const claim: Cited = { ...cited, hash: null, kind: 'claim', key: claimKey('kettle-2021', 'c48-camera-nickname') };
    expect(readBack(claim, id)[0]?.id).toBe('kettle_2021_c48_camera_nickname');
  });

  it.each(['bibtex', 'ris', 'csl-json'])('%s is read back with its author, address and date', (id) => {
    const [entry, ...others] = readBack(cited, id);
    expect(others).toEqual([]);
    expect(entry?.['URL']).toBe(cited.address);
    expect(JSON.stringify(entry?.['author'])).toContain('"The Boil Desk"');
    const day = id === 'bibtex' ? [2026, 11] : [2026, 11, 3];
    expect(entry?.['issued']).toMatchObject({ 'date-parts': [day] });
    const version = id === 'bibtex' ? entry?.['note'] : entry?.['version'];
    expect(version).toContain('0123456789abcdef');
  });

  describe.each(TITLES)('with the title %j', (title) => {
    it.each(['bibtex', 'ris', 'csl-json'])('%s is read back whole', (id) => {
      const [entry, ...others] = readBack({ ...cited, title }, id);
      expect(others).toEqual([]);
      expect(entry?.title).toBe(`${flat(title)} (Kettle Co, May 2021)`);
    });

    it.each(['plain', 'credit', 'apa', 'markdown'])('%s stays on one line', (id) => {
      expect(text({ ...cited, title }, id)).not.toMatch(/[\r\n]|zq/);
    });

    it('plain text and APA lose nothing but the shape of quotation marks', () => {
      const letters = (words: string) => flat(words).replace(/["'“”‘’]/g, '');
      expect(letters(text({ ...cited, title }, 'plain'))).toContain(letters(title));
      expect(letters(text({ ...cited, title }, 'apa'))).toContain(letters(title));
    });
  });

  it('fetches nothing', () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    citationsOf({ ...cited, title: 'https://doi.org/10.1234/x', subject: 'Q42' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('the library’s version in the names of kept references is the one installed', () => {
  const { version } = JSON.parse(readFileSync('node_modules/@citation-js/plugin-csl/package.json', 'utf8'));
  expect(CITATION_MAKER).toBe(`citation-js ${version}`);
});

it('a reference that was set before is taken as it is', () => {
  const [entry] = citationsOf(cited, ({ id }) => `kept for ${id}`).filter(({ id }) => id === 'apa');
  expect(entry?.text).toBe('kept for data0123456789abcdef');
});
