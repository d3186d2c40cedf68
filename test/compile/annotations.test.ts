import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../src/compile/annotations.ts';
import { errorOf, warningOf } from '../../src/compile/problem.ts';

describe('a problem as an annotation of GitHub Actions', () => {
  it('names file, line and column, and says what to do', () => {
    const problem = errorOf({
      file: 'data/breaches/x/claims.csv',
      row: 14,
      column: 'data_type',
      message: 'unknown data type "wifi-sid"',
      remedy: 'Did you mean "wifi-ssid"?',
    });
    expect(annotationOf(problem)).toBe(
      '::error file=data/breaches/x/claims.csv,line=14,title=data_type::unknown data type "wifi-sid". Did you mean "wifi-ssid"?',
    );
  });

  it('leaves out what is not known, and tells warnings apart', () => {
    expect(annotationOf(warningOf({ file: 'data/site.csv', message: 'is odd' }))).toBe(
      '::warning file=data/site.csv::is odd.',
    );
  });

  it('cannot be ended by a line break or a comma in the data', () => {
    const problem = errorOf({ file: 'a,b:c', row: 1, message: '100 %\n::error::no' });
    expect(annotationOf(problem)).toBe('::error file=a%2Cb%3Ac,line=1::100 %25%0A::error::no.');
  });
});
