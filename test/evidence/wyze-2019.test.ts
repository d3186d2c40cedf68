import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/evidence/read-ledger.ts';
import type { Status } from '../../src/model/status.ts';
import { dataset, wyzeBreach } from '../support/dataset.ts';

const breach = wyzeBreach();
const authority = { organisation: breach.organisation, claimants: dataset.claimants };
const readingOn = (day?: string) => readLedger(breach, authority, day);

/** Every cell with its status, as worked out by hand from the ledger. */
const BY_HAND = readFileSync(new URL('wyze-2019-cells.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [group = '', dataType = '', status = '', directness = ''] = line.split(',');
    return { cell: `${group} ${dataType}`, status: [status, directness].filter((word) => word !== '').join(', ') };
  });

/** Statuses in the words of the table worked out by hand. */
const WORDS: Readonly<Record<Status, string>> = {
  'confirmed-own': 'confirmed, own',
  'confirmed-press': 'confirmed, via press',
  disputed: 'disputed',
  claimed: 'claimed',
  denied: 'denied',
  'not-reported': 'not reported',
};

function countsByStatus(rows: readonly { readonly status: Status }[]): Partial<Record<Status, number>> {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status } of rows) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

describe('the cells of the flagship', () => {
  const byRule = new Map(breach.exposures.map(({ group, dataType, status }) => [`${group} ${dataType}`, status]));

  it.each(BY_HAND)('$cell is $status', ({ cell, status }) => {
    expect(WORDS[byRule.get(cell) ?? 'not-reported']).toBe(status);
  });

  it('are those of the table and no others', () => {
    expect([...byRule.keys()].toSorted()).toEqual(BY_HAND.map(({ cell }) => cell).toSorted());
    expect(BY_HAND).toHaveLength(33);
  });

  it('rest on the claims that speak of them, on either side', () => {
    const cell = breach.exposures.find(({ dataType }) => dataType === 'api-token');
    expect(cell).toEqual({
      group: 'camera-owners',
      dataType: 'api-token',
      status: 'disputed',
      yes: ['c50'],
      no: ['c51', 'c52'],
      other: [],
    });
  });
});

describe('the data types of the flagship', () => {
  it('are 7 confirmed by the company itself, 4 via press, 11 claimed, 5 disputed and 5 denied', () => {
    expect(countsByStatus(breach.dataTypeStatuses)).toEqual({
      'confirmed-own': 7,
      'confirmed-press': 4,
      claimed: 11,
      disputed: 5,
      denied: 5,
    });
  });

  it('differ between cells for e-mail addresses only: confirmed for owners, claimed for people with shared access', () => {
    const differing = breach.dataTypeStatuses.filter(({ cellsDiffer }) => cellsDiffer);
    expect(differing).toEqual([{ dataType: 'email', status: 'confirmed-own', cellsDiffer: true }]);
  });
});

describe('the numbers of the flagship', () => {
  const countOf = (group: string) => breach.counts.find((count) => count.group === group);

  it('2.4 million is claimed and reported as acknowledged, with 2.88 million as a claimed rival', () => {
    expect(countOf('all-users')).toEqual({
      group: 'all-users',
      lead: { value: 2400000, unit: 'users', status: 'claimed-acknowledged', claims: ['c01', 'c03', 'c04', 'c05'] },
      rivals: [{ value: 2880000, unit: 'users', status: 'claimed', claims: ['c06'] }],
    });
  });

  it('24,000 is claimed and reported as acknowledged', () => {
    expect(countOf('alexa-linked')).toEqual({
      group: 'alexa-linked',
      lead: { value: 24000, unit: 'users', status: 'claimed-acknowledged', claims: ['c10', 'c11'] },
      rivals: [],
    });
  });

  it('140 is confirmed via press', () => {
    expect(countOf('health-beta')).toEqual({
      group: 'health-beta',
      lead: { value: 140, unit: 'beta testers', status: 'confirmed-press', claims: ['c12', 'c57'] },
      rivals: [],
    });
  });

  it.each(['camera-owners', 'shared-access'])('the number of %s is not disclosed', (group) => {
    expect(countOf(group)).toEqual({ group, lead: null, rivals: [] });
  });
});

describe('the ledger of the flagship as it stood', () => {
  const statusOn = (day: string, cell: string) =>
    readingOn(day).exposures.find(({ group, dataType }) => `${group} ${dataType}` === cell)?.status;
  const leadsOn = (day: string) => readingOn(day).counts.map(({ lead }) => lead && [lead.value, lead.status]);

  it('on Dec 25 2019 says nothing', () => {
    expect(readingOn('2019-12-25').exposures).toEqual([]);
    expect(leadsOn('2019-12-25')).toEqual([null, null, null, null, null]);
  });

  it('on Dec 26 2019 holds the list of the researchers, and two denials in the company’s first post', () => {
    expect(countsByStatus(readingOn('2019-12-26').exposures)).toEqual({ claimed: 20, disputed: 2 });
    expect(statusOn('2019-12-26', 'health-beta bone-density')).toBe('disputed');
    expect(statusOn('2019-12-26', 'health-beta protein-intake')).toBe('disputed');
    expect(leadsOn('2019-12-26')).toEqual([[2400000, 'claimed'], null, null, [24000, 'claimed'], null]);
  });

  it('on Dec 27 2019 holds the company’s confirmation of six data types and four denials', () => {
    expect(countsByStatus(readingOn('2019-12-27').exposures)).toEqual({
      'confirmed-own': 6,
      claimed: 16,
      disputed: 2,
      denied: 4,
    });
    expect(statusOn('2019-12-27', 'camera-owners wifi-password')).toBe('denied');
    expect(leadsOn('2019-12-27')).toEqual([[2400000, 'claimed'], null, null, [24000, 'claimed'], null]);
  });

  it('on Feb 13 2020 holds the company’s review, and not yet what is known without a date', () => {
    expect(countsByStatus(readingOn('2020-02-13').exposures)).toEqual({
      'confirmed-own': 6,
      claimed: 16,
      disputed: 3,
      denied: 6,
    });
    expect(statusOn('2020-02-13', 'camera-owners live-video')).toBe('denied');
    expect(statusOn('2020-02-13', 'camera-owners profile-photo')).toBeUndefined();
    expect(statusOn('2020-02-13', 'health-beta height')).toBe('claimed');
    expect(leadsOn('2020-02-13')).toEqual([
      [2400000, 'claimed-acknowledged'],
      null,
      null,
      [24000, 'claimed-acknowledged'],
      [140, 'confirmed-press'],
    ]);
  });

  it('on the day of the record is the reading that the site shows', () => {
    expect(readingOn()).toEqual({
      exposures: breach.exposures,
      counts: breach.counts,
      dataTypeStatuses: breach.dataTypeStatuses,
    });
  });
});
