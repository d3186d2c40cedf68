import { describe, expect, it } from 'vitest';
import { filterEntries, meets } from '../../../src/browser/compare/filter.ts';
import { readQuery } from '../../../src/browser/compare/query.ts';
import { entry } from './entries.ts';

const query = (values: Record<string, string>) => readQuery(new Map(Object.entries(values)));

describe('a filter', () => {
  const kettle = entry('kettle-2021', {
    unit: 'accounts',
    isSmartHome: true,
    types: new Map([
      ['email', 'claimed'],
      ['password', 'denied'],
    ]),
  });

  it.each([
    [{}, true],
    [{ sector: 'kettles' }, true],
    [{ sector: 'toys' }, false],
    [{ cause: 'intrusion' }, true],
    [{ cause: 'insider' }, false],
    [{ unit: 'accounts' }, true],
    [{ unit: 'people' }, false],
    [{ from: '2021' }, true],
    [{ from: '2022' }, false],
    [{ to: '2020' }, false],
    [{ 'smart-home': 'yes' }, true],
    [{ source: 'hibp' }, false],
    [{ 'data-type': 'password' }, true],
    [{ status: 'claimed' }, true],
    [{ status: 'disputed' }, false],
  ])('of %j is met or not', (values, isMet) => {
    expect(meets(kettle, query(values))).toBe(isMet);
  });

  it('of a data type and a status is met where both meet in one cell', () => {
    expect(meets(kettle, query({ 'data-type': 'password', status: 'denied' }))).toBe(true);
    expect(meets(kettle, query({ 'data-type': 'email', status: 'denied' }))).toBe(false);
  });

  it('of years leaves out what has no year', () => {
    expect(meets(entry('undated', { year: null }), query({ from: '1990' }))).toBe(false);
  });
});

describe('the list', () => {
  const all = [
    entry('open'),
    entry('hibp.private', { name: 'Private Club', flags: ['sensitive'] }),
    entry('hibp.made-up', { name: 'Made Up', flags: ['fabricated'] }),
    entry('hibp.unsure', { name: 'Unsure', flags: ['unverified'] }),
  ];
  const everything = new Map(all.map(({ key }) => [key, 1]));
  const keys = (q: string) =>
    filterEntries(all, query({ q }), q === '' ? null : everything).entries.map(({ key }) => key);

  it('leaves out what is sensitive or no breach until somebody searches', () => {
    expect(keys('')).toEqual(['open', 'hibp.unsure']);
  });

  it('shows a sensitive entry to who writes its whole name, and to nobody else', () => {
    expect(keys('private')).toEqual(['open', 'hibp.made-up', 'hibp.unsure']);
    expect(keys('private club')).toContain('hibp.private');
  });

  it('never counts what is no breach', () => {
    expect(filterEntries(all, query({ q: 'u' }), everything)).toMatchObject({ shown: 2, total: 2 });
  });
});
