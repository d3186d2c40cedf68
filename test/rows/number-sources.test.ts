import { describe, expect, it } from 'vitest';
import scale from '../../src/charts/accounts-to-scale.chart.ts';
import counts from '../../src/charts/counts-by-source.chart.ts';
import type { Claim } from '../../src/model/claim.ts';
import { numberSources, type Said } from '../../src/rows/number-sources.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

function said(label: string, more: Partial<Said> = {}): Said {
  return { label, name: label, stance: 'asserts', date: '2023-05-04', publisher: label, ...more };
}

describe('the sources of numbers', () => {
  it('name everyone who carries the first number before anyone of another', () => {
    const numbers = [[said('Finder'), said('Acme', { stance: 'confirms' })], [said('Board')]];
    expect(numberSources(numbers)).toBe('Finder, May 4 2023; Acme, May 4 2023; Board, May 4 2023');
  });

  it('name those who deny the first number beside those who give it', () => {
    const numbers = [[said('Finder'), said('Acme', { stance: 'denies' })], [said('Board')]];
    expect(numberSources(numbers)).toBe('Finder, May 4 2023; Acme, May 4 2023; Board, May 4 2023');
  });

  it('put one who only passes a number on behind all who give one', () => {
    const numbers = [[said('Gazette', { stance: 'relays' }), said('Finder')], [said('Board')]];
    expect(numberSources(numbers)).toBe('Finder, May 4 2023; Board, May 4 2023; Gazette, May 4 2023');
  });

  it('name in one entry all who published what somebody said on a day', () => {
    const inThe = (publisher: string) => said('Acme', { publisher });
    expect(numberSources([[inThe('The Herald'), inThe('The Post (repost)')], [inThe('The Herald')]])).toBe(
      'Acme via The Herald and The Post (repost), May 4 2023',
    );
  });

  it('leave out "via" for a claimant’s own publication, and keep the remark on it', () => {
    expect(numberSources([[said('HIBP', { name: 'Have I Been Pwned', publisher: 'Have I Been Pwned (copy)' })]])).toBe(
      'Have I Been Pwned (copy), May 4 2023',
    );
  });

  it('say that a date was not seen', () => {
    expect(numberSources([[said('Finder', { date: null })]])).toBe('Finder, no date seen');
  });

  it('name one for each number before a second one for any but the first', () => {
    const numbers = [[said('A')], [said('B'), said('C')], [said('D')]];
    expect(numberSources(numbers)).toBe('A, May 4 2023; B, May 4 2023; D, May 4 2023; C, May 4 2023');
  });

  it('count what is beyond four entries, unless that is one', () => {
    const named = ['A', 'B', 'C', 'D'].map((label) => `${label}, May 4 2023`);
    const one = ['A', 'B', 'C', 'D', 'E'].map((label) => [said(label)]);
    expect(numberSources(one).split('; ')).toEqual([...named, 'E, May 4 2023']);
    expect(numberSources([...one, [said('F')]]).split('; ')).toEqual([...named, 'two more in the table']);
  });

  it('never cut who carries the first number', () => {
    const carriers = ['A', 'B', 'C', 'D', 'E'].map((label) => said(label));
    expect(numberSources([carriers, [said('F')], [said('G')]]).split('; ')).toEqual([
      ...['A', 'B', 'C', 'D', 'E'].map((label) => `${label}, May 4 2023`),
      'two more in the table',
    ]);
  });

  it('are empty where nobody gives a number', () => {
    expect(numberSources([])).toBe('');
  });
});

describe('the source line of a figure of numbers', () => {
  const count = { subject: 'scale', data_type: null, value: 500, unit: 'users' } as const;
  const claims: readonly Partial<Claim>[] = [
    { ...count, group: 'part', value: 20, claimant: 'board', date: '2023-06-01' },
    { ...count, source: 's2', claimant: 'gazette', stance: 'relays' },
    count,
    { ...count, claimant: 'acme', stance: 'confirms', source: 's3', directness: 'reposted', date: '2023-05-09' },
    { ...count, value: 600, claimant: 'gazette', date: '2023-05-08' },
    { ...count, value: 7, unit: 'servers', group: null, claimant: 'smith' },
    { ...count, value: 8, unit: 'servers', group: null, date: '2023-07-01' },
  ];
  const groups = [
    { id: 'all', count_claims: ['c3', 'c2', 'c4', 'c5'] },
    { id: 'part', part_of: 'all', count_claims: ['c1'] },
  ];
  const dataset = ledgerDataset({ claims, groups });
  const lead = ['Finder via finder-post, May 4 2023', 'Acme via herald (repost at a.example), May 9 2023'];

  it('names those of each number of people, the total first, and nobody else', () => {
    const { source } = scale.note(scale.rows(dataset, noted));
    expect(source.split('; ')).toEqual([
      ...lead,
      'Gazette via finder-post, May 8 2023',
      'Board via finder-post, Jun 1 2023',
      'Gazette via finder-post, May 4 2023',
    ]);
  });

  it('names those of the number in the title first where numbers of several kinds are shown', () => {
    const rows = counts.rows(dataset, noted);
    expect(counts.finding(rows)).toMatch(/^Finder and Acme \(as reported\) give 500 users/);
    expect(counts.note(rows).source.split('; ').slice(0, 2)).toEqual(lead);
  });

  it('names for a part of the figure only those of the numbers in that part', () => {
    const rows = counts.rows(dataset, noted);
    const part = counts.views?.(rows).find(({ id }) => id === 'part');
    expect(part && counts.note(part.rows).source).toBe('Board via finder-post, Jun 1 2023');
  });
});
