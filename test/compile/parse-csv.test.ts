import { describe, expect, it } from 'vitest';
import { findDelimiter } from '../../src/compile/find-delimiter.ts';
import { parseCsv } from '../../src/compile/parse-csv.ts';

const linesAndCells = (text: string, delimiter = ',') =>
  parseCsv(text, delimiter).rows.map(({ line, cells }) => [line, ...cells]);

describe('rows of a CSV file', () => {
  it('carry the line on which they begin, also after a cell with line breaks', () => {
    expect(linesAndCells('id,text\na,"one\ntwo\nthree"\nb,x')).toEqual([
      [1, 'id', 'text'],
      [2, 'a', 'one\ntwo\nthree'],
      [5, 'b', 'x'],
    ]);
  });

  it('leave out blank lines without losing count', () => {
    expect(linesAndCells('id,text\n\n,\n  ,\u00a0\na,x\n\n')).toEqual([
      [1, 'id', 'text'],
      [5, 'a', 'x'],
    ]);
  });

  it('hold doubled quotation marks as one, and delimiters inside quotation marks', () => {
    expect(linesAndCells('"a ""b"", c",d')).toEqual([[1, 'a "b", c', 'd']]);
  });

  it('lose blanks around cells, no-break spaces too, and keep those inside', () => {
    expect(linesAndCells('\u00a0 a\u00a0b \t,c')).toEqual([[1, 'a\u00a0b', 'c']]);
  });

  it('are none in an empty text', () => {
    expect(parseCsv('', ',')).toEqual({ rows: [], faults: [] });
  });

  it('are marked where a quotation mark never closes', () => {
    const { rows, faults } = parseCsv('id,text\na,x\nb,"open\nc,y\n', ',');
    expect(faults).toEqual([{ line: 3, cell: 1, kind: 'never closed' }]);
    expect(rows.map(({ isDamaged }) => isDamaged)).toEqual([false, false, true]);
  });

  it('are marked where text follows a closing quotation mark', () => {
    expect(parseCsv('id,text\na,"x" y\nb,z\n', ',').faults[0]).toMatchObject({ line: 2, kind: 'followed by text' });
  });
});

describe('the delimiter', () => {
  it.each([
    [',', 'id,claims\na,x;y;z'],
    [';', 'id;claims\na;"x;y"'],
    ['\t', 'id\tclaims\na\tx'],
    [',', 'id\na'],
    [',', ''],
  ])('is %j in %j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it('is the one that finds most known columns, when those are given', () => {
    expect(findDelimiter('a, b, c, d;id;claims', (name) => ['id', 'claims'].includes(name))).toBe(';');
  });
});
