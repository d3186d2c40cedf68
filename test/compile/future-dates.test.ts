import { describe, expect, it } from 'vitest';
import { compileData, serialiseDataset } from '../../src/compile/compile-data.ts';
import { futureDates } from '../../src/compile/future-dates.ts';
import { ALL_TABLES } from '../../src/model/own-meanings.ts';
import { FIGURES, inventedData, messagesOf, TODAY } from './fixture-files.ts';

const BREACH = 'breaches/kettle-2021/';

/** Where a table stands that stands in several places. */
function pathOf(file: string): string {
  return file.includes('/') || file === 'site.csv' ? file.replace('<source>', 'hibp') : `${BREACH}${file}`;
}

/** What is said of one row that holds a date in every column. */
function columnsAsked(path: string, columns: readonly string[]): string[] {
  const text = `${columns.join(',')}\n${columns.map(() => '2031-01-01').join(',')}\n`;
  return futureDates(new Map([[path, new TextEncoder().encode(text)]]), TODAY).flatMap(({ column }) => column ?? []);
}

function compiledWith(path: string, from: string, to: string) {
  const files = inventedData();
  const old = new TextDecoder().decode(files.get(path));
  files.set(path, new TextEncoder().encode(old.replace(from, to)));
  return compileData(files, {}, FIGURES, TODAY);
}

describe('a date that has not come', () => {
  it('is looked for in every column that holds dates, and in no other', () => {
    const asked = Object.entries(ALL_TABLES).map(([table, { file, schema }]) => [
      table,
      columnsAsked(pathOf(file), Object.keys(schema.shape)),
    ]);
    expect(asked.filter(([, columns]) => columns?.length !== 0)).toEqual([
      ['risk-sources', ['date']],
      ['catalogue-breaches', ['exposure_start', 'exposure_end', 'discovered', 'disclosed']],
      ['catalogue-sources', ['seen_on']],
      ['catalogue-corrections', ['date']],
      ['sources', ['date']],
      ['claims', ['date']],
      ['events', ['date']],
      ['windows', ['start', 'end']],
      ['corrections', ['date']],
      ['not-this', ['date']],
      ['ended', ['date']],
      ['imported', ['happened', 'reported', 'listed', 'snapshot']],
    ]);
  });

  it.each([
    ['today', '2026-11-28'],
    ['tomorrow, which has begun elsewhere', '2026-11-29'],
  ])('is not %s', (_, day) => {
    expect(messagesOf(compiledWith(`${BREACH}breach.md`, 'as_of: 2022-01-31', `as_of: ${day}`))).toEqual([]);
  });

  it('is the day after tomorrow', () => {
    expect(messagesOf(compiledWith(`${BREACH}breach.md`, 'as_of: 2022-01-31', 'as_of: 2026-11-30'))).toEqual([
      'data/breaches/kettle-2021/breach.md:6:as_of  "2026-11-30" is in the future: today is 2026-11-28. Correct the date, or set the clock of this machine.',
    ]);
  });

  it('is not the month or the year that has begun', () => {
    expect(messagesOf(compiledWith('risk/sources.csv', ',2013,', ',2026,'))).toEqual([]);
    expect(messagesOf(compiledWith('risk/sources.csv', ',2013,', ',2026-11,'))).toEqual([]);
  });

  it('is the month that has not', () => {
    expect(messagesOf(compiledWith('risk/sources.csv', ',2013,', ',2026-12,'))).toEqual([
      'data/risk/sources.csv:2:date  "2026-12" is in the future: today is 2026-11-28. Correct the date, or set the clock of this machine.',
    ]);
  });

  it('is not asked where nobody says which day it is', () => {
    const files = inventedData();
    const text = new TextDecoder().decode(files.get(`${BREACH}breach.md`)).replace('2022-01-31', '2031-01-31');
    files.set(`${BREACH}breach.md`, new TextEncoder().encode(text));
    expect(compileData(files, {}, FIGURES).kind).toBe('compiled');
  });
});

it('the day on which data is compiled changes nothing in the dataset', () => {
  const [earlier, later] = ['2026-11-28', '2031-05-06'].map((day) => compileData(inventedData(), {}, FIGURES, day));
  if (earlier?.kind !== 'compiled' || later?.kind !== 'compiled') throw new Error('the invented data is refused');
  expect(serialiseDataset(later.dataset)).toBe(serialiseDataset(earlier.dataset));
});
