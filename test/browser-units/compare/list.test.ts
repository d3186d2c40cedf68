import { describe, expect, it } from 'vitest';
import { createList, firstRows, moreRows } from '../../../src/browser/compare/list.ts';
import { readQuery } from '../../../src/browser/compare/query.ts';
import { entry, labels } from './entries.ts';

describe('a list', () => {
  const list = createList([entry('kettle', { name: 'Café Kettle: Boil' }), entry('toaster')], labels);
  const ask = (q: string) => list.ask(readQuery(new Map([['q', q]])), '').entries.map(({ key }) => key);

  it('finds every word anywhere in a name, without accents or case', () => {
    expect(ask('boil CAFE')).toEqual(['kettle']);
    expect(ask('boil toaster')).toEqual([]);
  });

  it('knows an entry by its key', () => {
    expect(list.find('toaster')?.name).toBe('toaster');
    expect(list.find('nobody')).toBeUndefined();
  });

  it('is shown whole while it is short, and fifty rows at a time when it is long', () => {
    expect([firstRows(59, 59), firstRows(101, 0), firstRows(1059, 59)]).toEqual([59, 50, 59]);
    expect([moreRows(50, 101), moreRows(100, 101)]).toEqual([100, 101]);
  });
});
