import { describe, expect, it } from 'vitest';
import type { Breach, Dataset } from '../../src/model/dataset.ts';
import { accountsRows, formatShare } from '../../src/rows/accounts-to-scale.ts';
import { dataset, wyze, wyzeBreach } from '../support/dataset.ts';

/** The flagship with some of its counts changed. */
function withCounts(change: (counts: Breach['counts']) => Breach['counts']): Dataset {
  const breach = wyzeBreach();
  return { ...dataset, breaches: [{ ...breach, counts: change(breach.counts) }] };
}

describe('the numbers of the flagship', () => {
  const rows = accountsRows(dataset, wyze);

  it('are the total, its rival, and the groups inside it in the order of the data', () => {
    expect(rows.map(({ id, role, value, share }) => [id, role, value, share])).toEqual([
      ['all-users', 'total', 2_400_000, 1],
      ['all-users-rival-1', 'rival', 2_880_000, 1.2],
      ['camera-owners', 'uncounted', null, null],
      ['shared-access', 'uncounted', null, null],
      ['alexa-linked', 'part', 24_000, 0.01],
      ['health-beta', 'part', 140, 140 / 2_400_000],
    ]);
  });

  it('each say whose they are and when', () => {
    expect(Object.fromEntries(rows.map(({ id, attribution }) => [id, attribution]))).toEqual({
      'all-users': 'Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze, Dec 30 2019',
      'all-users-rival-1': 'Claimed by ISMG, Dec 31 2019, as reported, seen in a repost or digest',
      'camera-owners': 'Not disclosed',
      'shared-access': 'Not disclosed',
      'alexa-linked': 'Claimed by Twelve Security, Dec 26 2019; reported as acknowledged by Wyze, Dec 2019',
      'health-beta': 'Confirmed by Wyze, via ZDNet (Dec 2019) and WFLA (no date seen)',
    });
  });

  it('keep the status of a count apart from the status of what it counts', () => {
    const alexa = rows.find(({ id }) => id === 'alexa-linked');
    expect(alexa?.status).toBe('claimed-acknowledged');
    expect(alexa?.exposure).toEqual({ label: 'Alexa integration token', status: 'confirmed-own' });
  });

  it('name nobody for a group that nobody counted', () => {
    const owners = rows.find(({ id }) => id === 'camera-owners');
    expect(owners).toMatchObject({ voices: [], unit: null, status: 'not-disclosed', exposure: null });
  });
});

describe('a breach whose total is not known', () => {
  it('has no rows, so that its page has no such figure', () => {
    const counts = withCounts((all) =>
      all.map((count) => (count.group === 'all-users' ? { ...count, lead: null } : count)),
    );
    expect(accountsRows(counts, wyze)).toEqual([]);
  });

  it('has no rows either when the only total is denied', () => {
    const counts = withCounts((all) =>
      all.map((count) =>
        count.group === 'all-users' && count.lead ? { ...count, lead: { ...count.lead, status: 'denied' } } : count,
      ),
    );
    expect(accountsRows(counts, wyze)).toEqual([]);
  });

  it('has no rows when it has no counts at all', () => {
    expect(
      accountsRows(
        withCounts(() => []),
        wyze,
      ),
    ).toEqual([]);
  });
});

it('a total without counted groups is a row of its own', () => {
  const counts = withCounts((all) =>
    all.filter(({ group }) => group === 'all-users').map((c) => ({ ...c, rivals: [] })),
  );
  expect(accountsRows(counts, wyze).map(({ id, role }) => [id, role])).toEqual([['all-users', 'total']]);
});

it('of two groups that are part of no other, the larger is the total', () => {
  const breach = wyzeBreach();
  const groups = breach.groups.map((group) => (group.id === 'alexa-linked' ? { ...group, part_of: null } : group));
  const rows = accountsRows({ ...dataset, breaches: [{ ...breach, groups }] }, wyze);
  expect(rows[0]?.id).toBe('all-users');
  expect(rows.some(({ id }) => id === 'alexa-linked')).toBe(false);
});

it('groups that are part of each other do not keep the rows from ending', () => {
  const breach = wyzeBreach();
  const groups = breach.groups.map((group) =>
    group.id === 'alexa-linked'
      ? { ...group, part_of: 'health-beta' }
      : group.id === 'health-beta'
        ? { ...group, part_of: 'alexa-linked' }
        : group,
  );
  const rows = accountsRows({ ...dataset, breaches: [{ ...breach, groups }] }, wyze);
  expect(rows.map(({ id }) => id)).not.toContain('alexa-linked');
});

it.each([
  [0.01, '1 in 100'],
  [1 / 3, '33%'],
  [0.2, '1 in 5'],
  [140 / 2_400_000, 'about 1 in 17,143'],
  [0.995, '100%'],
  [1, '100%'],
])('a share of %d reads %s', (share, words) => {
  expect(formatShare(share)).toBe(words);
});
