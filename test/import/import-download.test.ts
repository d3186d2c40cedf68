import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/compile/problem.ts';
import { importDownload } from '../../src/import/import-download.ts';
import { isSmallPractitioner } from '../../src/import/practitioners.ts';
import { type ImportSource, isCounted, isPromoted } from '../../src/model/imported.ts';

const TODAY = '2026-11-24';
const ENTRY = {
  Name: 'Kettle',
  Title: 'Kettle & Co',
  Domain: '',
  BreachDate: '2019-12-01',
  AddedDate: '2020-01-05T00:00:00Z',
  PwnCount: 4_294_967_297,
  Description: '<a href="https://kettle.example" onclick="x()">Kettle</a> &amp; more',
  DataClasses: ['Email addresses', 'Teapot colours'],
  IsVerified: true,
};
const HEADER =
  'Name of Covered Entity,State,Individuals Affected,Breach Submission Date,Type of Breach,Web Description';
const INCIDENT = {
  incident_id: 'A-1',
  summary: 'Somebody was named here',
  reference: 'https://a.example/1; https://b.example/2',
  victim: { victim_id: 'Teapot Works Inc', country: 'US', state: 'wi' },
  timeline: { incident: { year: 2013, month: 4 } },
  attribute: { confidentiality: { data: [{ variety: 'Medical' }], data_disclosure: 'Yes' } },
  plus: { created: '2014-01-02T00:00:00Z' },
};

const mapping = [{ name: 'Email addresses', data_types: ['email'], causes: [], note: null }];
const run = (source: ImportSource, name: string, bytes: string | Uint8Array) =>
  importDownload(source, new Map([[name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes]]), {
    mapping,
    today: TODAY,
  });

function rowsOf(source: ImportSource, name: string, text: string) {
  const imported = run(source, name, text);
  if (imported.kind === 'refused') throw new Error(imported.problems.map(formatProblem).join('\n'));
  return imported.rows;
}

function refusalOf(source: ImportSource, name: string, bytes: string | Uint8Array): string {
  const imported = run(source, name, bytes);
  return imported.kind === 'refused' ? imported.problems.map(formatProblem).join('\n') : 'imported';
}
const hibp = (change: object) => JSON.stringify([{ ...ENTRY, ...change }]);

describe('an import of addresses', () => {
  it('keeps an unknown class by name, takes a missing flag as false, counts past 32 bits, and drops HTML', () => {
    const [row] = rowsOf('hibp', 'b.json', hibp({}));
    expect(row).toMatchObject({
      count: 4_294_967_297,
      unit: 'addresses',
      domain: null,
      happened: '2019-12',
      data_types: ['email'],
      other_data: ['Teapot colours'],
      flags: [],
    });
    expect(JSON.stringify(row)).not.toContain('<');
  });

  it.each([
    ['2019-01-01', '2019'],
    ['2019-12-26', '2019-12-26'],
  ])('shows %s as %s, as precisely as is known', (BreachDate, happened) => {
    expect(rowsOf('hibp', 'b.json', hibp({ BreachDate }))[0]?.happened).toBe(happened);
  });

  it.each(['IsFabricated', 'IsRetired', 'IsSpamList'])('leaves an entry with %s out of totals', (name) => {
    expect(rowsOf('hibp', 'b.json', hibp({ [name]: true })).map(isCounted)).toEqual([false]);
  });

  it('counts a sensitive entry and does not promote it', () => {
    const rows = rowsOf('hibp', 'b.json', hibp({ IsSensitive: true }));
    expect([rows.map(isCounted), rows.map(isPromoted)]).toEqual([[true], [false]]);
  });
});

describe('a hostile download', () => {
  const TURNED = 'Ke\u202Ettle\u2066 \u0000& \uD800Co';

  it('gives names without what turns, hides or breaks text', () => {
    const [row] = rowsOf('hibp', 'b.json', hibp({ Name: TURNED, Title: TURNED, Domain: 'a.example\n\u202Eb' }));
    expect(row).toMatchObject({ name: 'Ke ttle & ?Co', domain: 'a.example b', id: 'ke-ttle-co' });
    expect(row?.url).toBe('https://haveibeenpwned.com/Breach/Ke%20ttle%20%26%20%3FCo');
    expect(rowsOf('hhs', 'p.csv', `${HEADER}\n"Ke\u202Ettle",WI,5,01/02/2020,Theft,\n`)[0]?.name).toBe('Ke ttle');
    const victim = { victim_id: TURNED, country: ['<b>;=1', 'US', 'Unknown'], state: 'x;y' };
    const [incident] = rowsOf('veris', 'i.json', JSON.stringify({ ...INCIDENT, victim }));
    expect(incident).toMatchObject({ name: 'Ke ttle & ?Co', places: ['US'] });
  });

  it('gives ids that a disk can have as names of files, and keeps them apart', () => {
    const long = 'Kettle '.repeat(100);
    const two = [ENTRY, { ...ENTRY, Name: long }, { ...ENTRY, Name: `${long}2` }];
    const ids = rowsOf('hibp', 'b.json', JSON.stringify(two)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(ids.every((id) => id.length <= 205 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toBe(true);
  });
});

describe('a bad download', () => {
  it.each([
    ['cut off', hibp({}).slice(0, 90), 'ends in the middle'],
    ['a page in place of JSON', '<!doctype html><p>Error', 'is an HTML page, not JSON'],
    ['a negative count', hibp({ PwnCount: -1 }), 'breach 1 (Kettle).PwnCount  "-1" is not a count'],
    ['a fractional count', hibp({ PwnCount: 1.5 }), '"1.5" is not a count'],
    ['a date in the future', hibp({ BreachDate: '2027-01-02' }), '"2027-01-02" is in the future'],
    ['a name twice', JSON.stringify([ENTRY, ENTRY]), 'stands at breach 1 already'],
    ['bytes of another encoding', new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d]), 'is not UTF-8'],
  ])('is refused whole: %s', (_, bytes, message) => {
    expect(refusalOf('hibp', 'b.json', bytes)).toContain(message);
  });

  it.each([
    [
      'UTF-16 without its mark',
      Buffer.from(hibp({}), 'utf16le'),
      'is written in UTF-16 (little endian), not in UTF-8. Save',
    ],
    ['a value that JSON has not', hibp({}).replace('true', 'NaN'), 'b.json:1  is not JSON at character'],
    ['a page of words', 'Too many requests', 'is not JSON at character 1, after "T"'],
    ['a date before all computers', hibp({ BreachDate: '0001-01-01' }), '"0001-01-01" is too long ago'],
    [
      'a name of blanks',
      hibp({ Title: '\u00A0\u3000\u200B' }),
      'breach 1.Title  ""\u00A0\u3000U+200B"" is blank. Download',
    ],
    ['a list in place of a text', hibp({ Title: ['Kettle'] }), 'breach 1.Title  "["Kettle"]" is not a text. Download'],
    ['an entry without its name', hibp({ Name: undefined }), 'breach 1.Name  is missing. Download'],
  ])('is refused with what is wrong with it: %s', (_, bytes, message) => {
    expect(refusalOf('hibp', 'b.json', bytes)).toContain(message);
  });

  it('names the line and character of a mistake in a long file, near enough to find it', () => {
    const many = JSON.stringify(
      Array.from({ length: 400 }, (_, index) => ({ ...ENTRY, Name: `Kettle${index}` })),
      null,
      1,
    );
    const lines = many.split('\n');
    const at = lines.findIndex((line) => line.includes('"Kettle7"')) + 3;
    lines[at] = ' "BreachDate": NaN,';
    expect(refusalOf('hibp', 'b.json', lines.join('\n'))).toContain(`b.json:${at + 1}  is not JSON at character 1`);
  });

  it('has every wrong value of an entry named, also where its shape is wrong', () => {
    const said = refusalOf('hibp', 'b.json', hibp({ Title: '', PwnCount: -5, BreachDate: 'x' }));
    expect(said.split('\n')).toHaveLength(3);
  });

  it.each([
    [
      'a place that is none',
      `${HEADER}\nKettle Clinic,<b>;=1,5,01/02/2020,Theft,`,
      'p.csv:2:State  "<b>;=1" is not a state',
    ],
    ['a column twice', `${HEADER},State\nKettle Clinic,WI,5,01/02/2020,Theft,,WI`, 'the column "State" stands twice'],
  ])('of filings is refused with %s', (_, text, message) => {
    expect(refusalOf('hhs', 'p.csv', text)).toContain(message);
  });

  it('of incidents without a day of its entries says where such days stand', () => {
    const said = refusalOf('veris', 'i.json', JSON.stringify({ ...INCIDENT, plus: {} }));
    expect(said).toContain('holds no day of its entries: plus.created or plus.modified');
  });

  it('is named with every mistake in it, not only the first', () => {
    const two = [
      { ...ENTRY, PwnCount: -1 },
      { ...ENTRY, Name: 'Other', BreachDate: '2027-01-02', PwnCount: '12a' },
    ];
    expect(refusalOf('hibp', 'b.json', JSON.stringify(two)).split('\n')).toHaveLength(3);
  });

  it('of filings is refused with line, column, value and remedy', () => {
    const refused = refusalOf(
      'hhs',
      'p.csv',
      `${HEADER}\nKettle Clinic,WI,-5,13/40/2020,Theft,\nTeapot Clinic,WI,2.5,01/02/2999,Loss,\n`,
    );
    expect(refused).toContain('p.csv:2:Individuals Affected  "-5" is not a count. A whole number');
    expect(refused).toContain('p.csv:2:Breach Submission Date  "2020-13-40" is not a date.');
    expect(refused).toContain('p.csv:3:Individuals Affected  "2.5" is not a count.');
    expect(refused).toContain('p.csv:3:Breach Submission Date  "2999-01-02" is in the future.');
  });

  it.each([
    [
      'cut off within a quotation',
      `${HEADER}\nKettle Clinic,WI,5,01/02/2020,"Theft`,
      'a quotation mark that opens here',
    ],
    ['cut off within a row', `${HEADER}\nKettle Clinic,WI,5`, 'has 3 cells where the header has 6'],
    ['an error page', '<html><body>Error</body></html>', 'is an HTML page, not CSV'],
  ])('of filings is refused where it is %s', (_, text, message) => {
    expect(refusalOf('hhs', 'p.csv', text)).toContain(message);
  });

  it('in two encodings is refused at the line and byte where they meet', () => {
    const mixed = Buffer.concat([
      Buffer.from(`${HEADER}\nCafé Clinic,WI,5,01/02/2020,Theft,\nCaf`),
      Buffer.from([0xe9]),
      Buffer.from(' Clinic,WI,5,01/02/2020,Theft,\n'),
    ]);
    expect(refusalOf('hhs', 'p.csv', mixed)).toContain('p.csv:3  is not UTF-8: the byte E9 at character 4');
  });

  it('of incidents is refused where one stands twice, or a count is none', () => {
    const lines = (...each: object[]) => each.map((one) => JSON.stringify(one)).join('\n');
    expect(refusalOf('veris', 'i.jsonl', lines(INCIDENT, INCIDENT))).toContain(
      'the incident "A-1" stands in i.jsonl:1 already',
    );
    const attribute = { confidentiality: { data_total: -3, data_disclosure: 'Yes' } };
    expect(refusalOf('veris', 'i.jsonl', lines({ ...INCIDENT, attribute }))).toContain('"-3" is not a count');
  });

  it('is refused when the delimiter is none that is known', () => {
    expect(refusalOf('hhs', 'p.csv', HEADER.replaceAll(',', '|'))).toContain('has no column');
  });
});

describe('an import of filings', () => {
  it('reads cells over several lines, mixed line ends and names that repeat, and drops an exact double', () => {
    const one = 'Teapot Clinic ,WI,,04/26/2024,"Theft, Loss","two\r\nlines"';
    const other = 'Teapot Clinic,,12000,04/26/2024,Theft,';
    const rows = rowsOf('hhs', 'p.csv', `${HEADER}\r\n${one}\n${one}\r\n${other}\n`);
    expect(rows.map(({ id }) => id)).toEqual(['2024-04-26-teapot-clinic', '2024-04-26-teapot-clinic-2']);
    expect(rows[0]).toMatchObject({
      happened: null,
      reported: '2024-04-26',
      count: null,
      other_causes: ['Theft', 'Loss'],
    });
    expect(rows[1]).toMatchObject({ places: ['US'], count: 12_000, unit: 'people' });
  });

  it.each([
    ['Ada B. Kettle, M.D.', 900, true],
    ['Dr. Kettle', null, true],
    ['Ada Kettle, DDS, PC', 20_000, false],
    ['Kettle County Hospital', 600, false],
  ])('decides whether %s with %s people is a small practitioner: %s', (name, count, expected) => {
    expect(isSmallPractitioner(name, count)).toBe(expected);
  });
});

describe('an import of incidents', () => {
  it('leaves open what is missing, takes the first address and publishes no summary', () => {
    const [row] = rowsOf('veris', 'i.json', JSON.stringify(INCIDENT));
    expect(row).toMatchObject({ happened: '2013-04', count: null, places: ['US-WI'], url: 'https://a.example/1' });
    expect(JSON.stringify(row)).not.toContain('Somebody');
  });

  it('reads the shapes of all versions: a country or a list of them, a day or none, several victims, no data at all', () => {
    const [row] = rowsOf(
      'veris',
      'i.json',
      JSON.stringify({
        ...INCIDENT,
        discovery_method: { external: { variety: ['Customer'] } },
        victim: { victim_id: 'Teapot Works Inc', country: ['US', 'GB'], state: 'US-wi' },
        timeline: { incident: { year: 2013, month: null, day: 4 } },
      }),
    );
    expect(row).toMatchObject({ happened: '2013', places: ['US-WI', 'GB'] });
  });

  it('takes the day of the entry from when it was made, and the date of the copy from its last change', () => {
    const plus = { created: '2014-01-02T00:00:00Z', modified: '2016-05-06T00:00:00Z' };
    const [row] = rowsOf('veris', 'i.json', JSON.stringify({ ...INCIDENT, plus }));
    expect(row).toMatchObject({ listed: '2014-01-02', snapshot: '2016-05-06' });
  });

  it('reads one incident a line, and says on which line one is broken', () => {
    expect(refusalOf('veris', 'i.jsonl', `${JSON.stringify(INCIDENT)}\n{"incident_id":`)).toContain('i.jsonl:2');
  });
});

describe.each([
  ['hibp', 'hibp-breaches-2025-03-04.json', 875],
  ['hhs', 'hhs-ocr-breach-portal-archive-2024-04.csv', 5004],
] as const)('the real download of %s', (source, name, count) => {
  const path = new URL(`../../../shared/catalogues/${name}`, import.meta.url);
  it.skipIf(!existsSync(path))(`gives the same ${count} rows every time (skipped where the download is absent)`, () => {
    const bytes = readFileSync(path);
    const [once, again] = [run(source, name, bytes), run(source, name, bytes)];
    expect(once.kind === 'imported' && once.rows.length).toBe(count);
    expect(once.kind === 'imported' && again.kind === 'imported' && once.csv === again.csv).toBe(true);
  });
});
