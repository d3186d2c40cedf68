import { describe, expect, it } from 'vitest';
import { isChoice, readChosen, readQuery, toggleChosen } from '../../../src/browser/compare/query.ts';

describe('the query in the state', () => {
  it('asks for nothing where nothing is set', () => {
    expect(readQuery(new Map())).toEqual({
      ...{ q: '', source: '', sector: '', cause: '', years: null, dataType: '', status: '', unit: '' },
      isSmartHome: false,
    });
  });

  it('takes years written the wrong way round as they were meant', () => {
    const read = (from: string, to: string) => readQuery(new Map(Object.entries({ from, to }))).years;
    expect(read('2019', '2015')).toEqual([2015, 2019]);
    expect(read('2015', '2019')).toEqual([2015, 2019]);
    expect(read('2015', '')).toEqual([2015, Number.POSITIVE_INFINITY]);
    expect(read('', '2015')).toEqual([Number.NEGATIVE_INFINITY, 2015]);
  });

  it('searches for what was typed without the spaces around it', () => {
    expect(readQuery(new Map([['q', '  kettle co ']])).q).toBe('kettle co');
  });
});

describe('the choice in the state', () => {
  it('holds each breach once, four at most, and nothing that is no id', () => {
    expect(readChosen('a,b,a,<script>,c,../d,e,f')).toEqual(['a', 'b', 'c', 'e']);
  });

  it('knows an imported breach by its source', () => {
    expect(readChosen('kettle-2021,hibp.kettle')).toEqual(['kettle-2021', 'hibp.kettle']);
  });

  it('is none where no part of it can be an id', () => {
    expect(['', ',', 'A B', '"><img>', 'x'.repeat(2000)].map(isChoice)).toEqual([false, false, false, false, false]);
  });

  it('takes a breach in and out again, and no fifth', () => {
    expect(toggleChosen('a,b', 'c')).toBe('a,b,c');
    expect(toggleChosen('a,b', 'a')).toBe('b');
    expect(toggleChosen('a,b,c,d', 'e')).toBe('a,b,c,d');
  });
});
