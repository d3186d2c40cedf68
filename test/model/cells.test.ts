import { describe, expect, it } from 'vitest';
import { isRealDate, optionalCount, references } from '../../src/model/cells.ts';

describe('isRealDate', () => {
  it.each(['2019', '2019-12', '2019-12-26', '2020-02-29'])('accepts %s', (date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each(['', '26.12.2019', '2019-13', '2019-02-30', '2019-02-29', '2019-00-01', '2019-1-1'])(
    'refuses "%s"',
    (date) => {
      expect(isRealDate(date)).toBe(false);
    },
  );
});

describe('optionalCount', () => {
  it('reads a blank as unknown, not as zero', () => {
    expect(optionalCount().parse('')).toBeNull();
    expect(optionalCount().parse('0')).toBe(0);
  });

  it.each(['-1', '1.5', '1,000', '2.4 million', '1e6', '99999999999999999999'])('refuses "%s"', (count) => {
    expect(optionalCount().safeParse(count).success).toBe(false);
  });

  it('reads counts past 2^32 exactly', () => {
    expect(optionalCount().parse('8589934593')).toBe(8_589_934_593);
  });
});

describe('references', () => {
  it('splits at semicolons and ignores blanks between them', () => {
    expect(references('claims').parse('c01; c02;;')).toEqual(['c01', 'c02']);
    expect(references('claims').parse('')).toEqual([]);
  });
});
