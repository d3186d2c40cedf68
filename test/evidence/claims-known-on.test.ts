import { describe, expect, it } from 'vitest';
import { claimsKnownOn, knownFrom, type Ledger } from '../../src/evidence/claims-known-on.ts';
import { readLedger } from '../../src/evidence/read-ledger.ts';
import { authority, claim, said } from './claims.ts';

const sources = [
  { id: 'blog', date: '2021-03-02' },
  { id: 'monthly', date: '2021-04' },
  { id: 'undated', date: null },
];
const ledgerOf = (...claims: Ledger['claims']): Ledger => ({ claims, sources, asOf: '2022-01-31' });

describe('the day from which a claim is known', () => {
  it.each([
    ['its own date', { date: '2021-03-05' }, '2021-03-05'],
    ['the last day of its month', { date: '2021-02' }, '2021-02-28'],
    ['the last day of a month in a leap year', { date: '2020-02' }, '2020-02-29'],
    ['the last day of its year', { date: '2021' }, '2021-12-31'],
    ['the date of its source, when it has none', { date: '' }, '2021-03-02'],
    ['the last day of its source’s month', { date: '', source: 'monthly' }, '2021-04-30'],
    ['the day of the record, when that lies in its month', { date: '2022-01' }, '2022-01-31'],
    ['the day of the record, when its source has no date either', { date: '', source: 'undated' }, '2022-01-31'],
    ['the day of the record, when its source is not listed', { date: '', source: 'elsewhere' }, '2022-01-31'],
  ])('is %s', (_, cells, day) => {
    expect(knownFrom(claim(cells), ledgerOf())).toBe(day);
  });
});

describe('the claims known on a day', () => {
  const march = claim({ id: 'march', date: '2021-03' });
  const second = claim({ id: 'second', date: '2021-03-02' });
  const undated = claim({ id: 'undated', date: '', source: 'undated' });
  const idsOn = (day: string) => claimsKnownOn(ledgerOf(march, second, undated), day).map(({ id }) => id);

  it.each([
    ['2021-03-01', []],
    ['2021-03-02', ['second']],
    ['2021-03-30', ['second']],
    ['2021-03-31', ['march', 'second']],
    ['2022-01-30', ['march', 'second']],
    ['2022-01-31', ['march', 'second', 'undated']],
  ])('on %s are %j, in the order of the ledger', (day, ids) => {
    expect(idsOn(day)).toEqual(ids);
  });
});

describe('a reading of a ledger', () => {
  const group = { id: 'users', label: 'Users', short_label: 'Users', part_of: null, count_label: null, basis: 'Named' };
  const ledger = {
    ...ledgerOf(
      said('researcher', 'asserts', 'own', { id: 'first', date: '2021-03-02', value: '500', unit: 'users' }),
      said('company', 'confirms', 'quoted', { id: 'answer', date: '2021-03-05', value: '500', unit: 'users' }),
      said('newspaper', 'denies', 'own', { id: 'late', date: '', source: 'undated' }),
    ),
    groups: [{ ...group, count_claims: ['first', 'answer'] }],
  };
  const statusOn = (day?: string) => readLedger(ledger, authority, day).exposures[0]?.status;

  it('changes from day to day as claims are made', () => {
    expect(statusOn('2021-03-01')).toBeUndefined();
    expect(statusOn('2021-03-02')).toBe('claimed');
    expect(statusOn('2021-03-05')).toBe('confirmed-own');
  });

  it('is the present one, with undated claims, when no day is asked for', () => {
    expect(statusOn()).toBe('disputed');
  });

  it('has the claims of the month and of the year in which the record was checked', () => {
    const claims = [
      said('company', 'confirms', 'own', { id: 'm', date: '2022-01' }),
      said('company', 'denies', 'own', { id: 'y', date: '2022', data_type: 'height' }),
    ];
    const { dataTypeStatuses } = readLedger({ ...ledgerOf(...claims), groups: [] }, authority);
    expect(dataTypeStatuses.map(({ dataType, status }) => [dataType, status])).toEqual([
      ['email', 'confirmed-own'],
      ['height', 'denied'],
    ]);
  });

  it('gives the count as it was known, and null before anyone gave it', () => {
    const leadOn = (day: string) => readLedger(ledger, authority, day).counts[0]?.lead;
    expect(leadOn('2021-03-01')).toBeNull();
    expect(leadOn('2021-03-02')?.status).toBe('claimed');
    expect(leadOn('2021-03-05')?.status).toBe('confirmed-own');
  });

  it('gives a data type its strongest cell, and says where cells differ', () => {
    const claims = [
      said('company', 'denies', 'own', { id: 'd', group: 'all' }),
      said('researcher', 'asserts', 'own', { id: 'y' }),
      said('researcher', 'asserts', 'own', { id: 'z', data_type: 'height' }),
    ];
    expect(readLedger({ ...ledgerOf(...claims), groups: [] }, authority).dataTypeStatuses).toEqual([
      { dataType: 'email', status: 'claimed', cellsDiffer: true },
      { dataType: 'height', status: 'claimed', cellsDiffer: false },
    ]);
  });

  it('of an empty ledger holds nothing but counts that nobody disclosed', () => {
    expect(readLedger({ claims: [], sources: [], asOf: '2022-01-31', groups: ledger.groups }, authority)).toEqual({
      exposures: [],
      counts: [{ group: 'users', lead: null, rivals: [] }],
      dataTypeStatuses: [],
    });
  });
});
