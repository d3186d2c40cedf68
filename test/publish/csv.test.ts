import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/publish/csv.ts';

describe('toCsv', () => {
  it('ends every line in CRLF, doubles quotation marks, and leaves what is not known empty', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,"y"', null],
          [0, ' z '],
        ],
      ),
    ).toBe('a,b\r\n"x,""y""",\r\n0," z "\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('leads the text %j with an apostrophe', (text) => {
    expect(Papa.parse<string[]>(toCsv(['a'], [[text]])).data[1]).toEqual([`'${text}`]);
  });

  it('leaves a negative number a number', () => {
    expect(toCsv(['a'], [[-1]])).toBe('a\r\n-1\r\n');
  });

  it.each(['line\nbreak', 'a\r\nb', '"', ',', 'é 😀', '  '])('gives %j back to a reader of CSV', (text) => {
    expect(Papa.parse<string[]>(toCsv(['a'], [[text]])).data[1]).toEqual([text]);
  });
});
