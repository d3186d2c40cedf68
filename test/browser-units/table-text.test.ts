import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, toTsv, visibleCells } from '../../src/browser/table-text.ts';

const CELLS = [
  ['name', 'count'],
  ['A "quoted", long\nname', '1,000'],
  ['=SUM(A1)', ''],
];

describe('rows as text', () => {
  it('are CSV that another program reads back', () => {
    expect(toCsv(CELLS)).toBe('name,count\r\n"A ""quoted"", long\nname","1,000"\r\n=SUM(A1),\r\n');
    expect(Papa.parse(toCsv(CELLS).trimEnd()).data).toEqual(CELLS);
  });

  it('are one line each with tabs between the cells', () => {
    expect(toTsv([...CELLS, ['a\tb', '2']])).toBe('name\tcount\nA "quoted", long name\t1,000\n=SUM(A1)\t\na b\t2');
  });

  it('are those that the table shows, with the values behind the words', () => {
    const { document } = parseHTML(
      `<table><thead><tr><th data-name="who">Who</th><th data-name="count">Count</th></tr></thead><tbody>
      <tr><th data-value="A">A</th><td data-value="">not disclosed</td></tr>
      <tr hidden><th data-value="B">B</th><td data-value="2">2</td></tr>
      <tr><th data-value="C">C</th><td data-value="2400000">2,400,000</td></tr></tbody></table>`,
    );
    const table = document.querySelector('table') as HTMLTableElement;
    for (const row of document.querySelectorAll<HTMLElement>('tr')) row.hidden = row.hasAttribute('hidden');
    expect(visibleCells(table)).toEqual([
      ['who', 'count'],
      ['A', ''],
      ['C', '2400000'],
    ]);
  });
});
