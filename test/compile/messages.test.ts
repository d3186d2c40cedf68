import { describe, expect, it } from 'vitest';
import { findOddCharacter, plainText } from '../../src/compile/odd-characters.ts';
import { errorOf, formatProblem, sortProblems, warningOf } from '../../src/compile/problem.ts';
import { quote, quoteList } from '../../src/compile/quote.ts';
import { didYouMean, nearest } from '../../src/compile/suggest.ts';

describe('a problem', () => {
  it('is one line with file, row, column, what is wrong and what to do', () => {
    const problem = errorOf({
      file: 'data/breaches/x/claims.csv',
      row: 14,
      column: 'data_type',
      message: 'unknown data type "wifi-sid"',
      remedy: 'Did you mean "wifi-ssid"? Known ids are in data/vocabulary/data-types.csv.',
    });
    expect(formatProblem(problem)).toBe(
      'data/breaches/x/claims.csv:14:data_type  unknown data type "wifi-sid". Did you mean "wifi-ssid"? Known ids are in data/vocabulary/data-types.csv.',
    );
  });

  it('leaves out what is not known', () => {
    expect(formatProblem(errorOf({ file: 'data/site.csv', message: 'is missing' }))).toBe('data/site.csv  is missing.');
  });

  it('says when it is a warning', () => {
    expect(formatProblem(warningOf({ file: 'a', row: 1, message: 'is odd' }))).toBe('a:1  warning: is odd.');
  });

  it('stands in the order of files and lines, and keeps the order within a line', () => {
    const at = (file: string, row: number | null, message: string) => errorOf({ file, row, message });
    const sorted = sortProblems([
      at('b', 2, '1'),
      at('a', 10, '2'),
      at('a', 9, '3'),
      at('a', 9, '4'),
      at('a', null, '5'),
    ]);
    expect(sorted.map(({ message }) => message)).toEqual(['5', '3', '4', '2', '1']);
  });
});

describe('a quoted value', () => {
  it('is cut when it is long', () => {
    expect(quote('x'.repeat(10_000))).toBe(`"${'x'.repeat(60)}…"`);
  });

  it('cannot steer the terminal: control, direction and zero-width characters are written as codes', () => {
    expect(quote('a\u001b[31m\u202eb\u200b')).toBe('"aU+001B[31mU+202EbU+200B"');
  });

  it('stands in a list with commas and a word', () => {
    expect([quoteList([]), quoteList(['a']), quoteList(['a', 'b']), quoteList(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      '"a"',
      '"a" and "b"',
      '"a", "b" or "c"',
    ]);
  });
});

describe('a suggestion', () => {
  const known = ['wifi-ssid', 'wifi-password', 'email', 'data_type'];

  it.each([
    ['wifi-sid', 'wifi-ssid'],
    ['WiFi SSID', 'wifi-ssid'],
    ['e-mail', 'email'],
    ['Data Type', 'data_type'],
  ])('for %j is %j', (value, meant) => {
    expect(nearest(value, known)).toBe(meant);
  });

  it.each(['', 'height', 'x'])('for %j is none', (value) => {
    expect(didYouMean(value, known)).toBe('');
  });

  it('is the first of two that are equally near', () => {
    expect(nearest('abcx', ['abca', 'abcb'])).toBe('abca');
  });
});

describe('a lookalike character', () => {
  it('is named with its code and place', () => {
    expect(findOddCharacter('wifi–ssid')).toEqual({
      description: 'an en dash (U+2013) at character 5',
      plain: 'wifi-ssid',
    });
  });

  it('is not found in plain text', () => {
    expect(findOddCharacter("wifi-ssid 'x'")).toBeNull();
  });

  it('is taken out or replaced by what was meant', () => {
    expect(plainText('“a\u00a0b”\u200b—\u00adc')).toBe('a b-c');
  });
});
