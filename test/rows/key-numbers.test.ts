import { describe, expect, it } from 'vitest';
import { keyNumbers } from '../../src/rows/key-numbers.ts';
import { recordSummary } from '../../src/rows/record.ts';
import { sourceRows } from '../../src/rows/source-list.ts';
import { dataset, wyzeBreach } from '../support/dataset.ts';

describe('keyNumbers', () => {
  const numbers = keyNumbers(dataset, wyzeBreach());

  it('leads with the three counts that somebody gave, and leaves groups without a count out', () => {
    expect(numbers.map(({ group, value }) => [group, value])).toEqual([
      ['all-users', '2.4 million'],
      ['alexa-linked', '24,000'],
      ['health-beta', '140'],
    ]);
  });

  it('says whose each number is and what became of it', () => {
    expect(numbers.map(({ attribution }) => attribution)).toEqual([
      'Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze, Dec 30 2019',
      'Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze, Dec 2019',
      'Confirmed by Wyze, via ZDNet (Dec 2019) and WFLA (no date seen)',
    ]);
  });

  it('puts the rival number beside the one it rivals, with its own claim', () => {
    const ismg = 'Claimed by ISMG, Dec 31 2019, as reported, seen in a repost or digest';
    expect(numbers.map(({ rivals }) => rivals)).toEqual([
      [{ value: '2.88 million', status: 'claimed', attribution: ismg, claims: ['c06'], givers: 'ISMG' }],
      [],
      [],
    ]);
  });

  it('has every claim that is named for the count of a group beside one of its numbers', () => {
    const shown = numbers.flatMap(({ claims, rivals }) => [claims, ...rivals.map((rival) => rival.claims)].flat());
    expect(shown).toEqual(['c01', 'c03', 'c04', 'c05', 'c06', 'c10', 'c11', 'c12', 'c57']);
  });
});

describe('recordSummary', () => {
  it('counts the ledger and the sources that were not seen', () => {
    expect(recordSummary(wyzeBreach())).toEqual({
      asOf: '2026-11-23',
      claims: 156,
      sources: 54,
      sourcesNotSeen: 5,
      corrections: 0,
    });
  });
});

describe('sourceRows', () => {
  const rows = sourceRows(wyzeBreach());

  it('keeps every source', () => {
    expect(rows).toHaveLength(54);
  });

  it('puts sources that were not seen last, with no claim resting on them', () => {
    const unseen = rows.slice(-5);
    expect(unseen.map(({ how_seen, claimCount }) => [how_seen, claimCount])).toEqual(
      Array.from({ length: 5 }, () => ['not seen directly', 0]),
    );
  });

  it('counts the claims that rest on a source', () => {
    expect(rows.find(({ id }) => id === 'technation')?.claimCount).toBe(1);
  });
});

describe('the flagship', () => {
  it('holds everything that was researched', () => {
    const { claims, sources, events, groups, points, dataTypeStatuses } = wyzeBreach();
    const counts = [claims, sources, events, groups, points, dataTypeStatuses].map(({ length }) => length);
    expect(counts).toEqual([156, 54, 19, 5, 18, 32]);
  });
});
