import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../scripts/folder-files.ts';
import { breachIds } from '../../src/compile/data-files.ts';
import { readTable } from '../../src/compile/read-table.ts';
import { rowSchema } from '../../src/model/json-schema.ts';
import { ALL_TABLES, type AnyTable } from '../../src/model/own-meanings.ts';
import { BREACH_TABLES } from '../../src/model/tables.ts';
import { schemaFiles } from '../../src/publish/schema-files.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));
const BAD_INPUT = fileURLToPath(new URL('../fixtures/bad-input/', import.meta.url));
const files = readFolder(DATA);
const TABLES = Object.keys(ALL_TABLES) as AnyTable[];

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const check = Object.fromEntries(TABLES.map((table) => [table, ajv.compile(rowSchema(table))]));

/** The files of `data/` that a table stands in: one for each breach, or for each imported catalogue. */
function filesOf(table: AnyTable): string[] {
  const { file } = ALL_TABLES[table];
  const inEachBreach = table in BREACH_TABLES ? '^breaches/[^/]+/' : '^';
  const pattern = new RegExp(`${inEachBreach}${file.replace('<source>', '[^/]+').replaceAll('.', '[.]')}$`);
  return [...files.keys()].filter((path) => pattern.test(path));
}

function rowsOf(path: string, table: AnyTable, bytes: Uint8Array | undefined) {
  return readTable(path, bytes, ALL_TABLES[table], () => undefined).rows.map(({ cells }) => cells);
}

describe('the files that describe the data to other programs', () => {
  it('are those that npm run schemas writes now', () => {
    const expected = schemaFiles(breachIds(files));
    const stored = [...files.keys()].filter((path) => /^schemas\/|\/datapackage\.json$/.test(path));
    expect(stored).toEqual([...expected.keys()].toSorted());
    for (const [path, text] of expected) expect(readFileSync(`${DATA}${path}`, 'utf8'), path).toBe(text);
  });

  it.each(TABLES)('accept every row of %s as it stands in the file', (table) => {
    const rows = filesOf(table).flatMap((path) => rowsOf(path, table, files.get(path)));
    const refused = rows.filter((row) => check[table]?.(row) !== true);
    expect(refused).toEqual([]);
  });

  it('were asked about every table but the imported one, which is written by a command', () => {
    const absent = TABLES.filter((table) => filesOf(table).length === 0);
    expect(absent.filter((table) => table !== 'imported')).toEqual([]);
  });

  it.each([
    ['count-in-words', 'claims'],
    ['count-with-separators', 'claims'],
    ['negative-count', 'claims'],
    ['unknown-stance', 'claims'],
    ['unknown-directness', 'claims'],
    ['list-with-commas', 'points'],
    ['date-the-other-way-round', 'sources'],
    ['how-seen-in-other-words', 'sources'],
    ['web-address-without-scheme', 'sources'],
    ['web-address-that-runs-code', 'sources'],
    ['time-out-of-range', 'events'],
    ['question-with-an-answer-in-other-words', 'questions'],
    ['default-in-words', 'assessment'],
  ] as const)('refuse the invented row of %s', (name, table) => {
    const folder = readFolder(`${BAD_INPUT}${name}`);
    const rows = [...folder]
      .filter(([path]) => path.endsWith(`/${table}.csv`))
      .flatMap(([path, bytes]) => rowsOf(path, table, bytes));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => check[table]?.(row) !== true)).toBe(true);
  });

  it('cannot know the calendar, which the compiler does', () => {
    const [row] = rowsOf('x', 'sources', files.get('breaches/wyze-2019/sources.csv'));
    expect(check['sources']?.({ ...row, date: '2019-02-30' })).toBe(true);
  });

  it('give every resource of a descriptor a file that is there', () => {
    for (const [path, text] of schemaFiles(breachIds(files))) {
      if (!path.endsWith('/datapackage.json')) continue;
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const paths = JSON.parse(text).resources.map((resource: { path: string }) => folder + resource.path);
      expect(paths.filter((file: string) => !files.has(file))).toEqual([]);
    }
  });
});
