import { describe, expect, it } from 'vitest';
import { countRows } from '../../src/rows/counts-by-source.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

const count = { subject: 'scale', data_type: null, value: 500, unit: 'users' } as const;
const counted = [{ count_claims: ['c1', 'c2'] }];

describe('countRows of the flagship', () => {
  const rows = countRows(dataset, wyze);

  it('has the twelve numbers by panel, group, leading number and date', () => {
    expect(rows.map(({ claim, panel, group, value, unit }) => [claim, panel, group, value, unit])).toEqual([
      ['c01', 'people', 'all-users', 2400000, 'users'],
      ['c03', 'people', 'all-users', 2400000, 'customers'],
      ['c04', 'people', 'all-users', 2400000, 'customers'],
      ['c05', 'people', 'all-users', 2400000, 'customers'],
      ['c06', 'people', 'all-users', 2880000, 'users'],
      ['c10', 'people', 'alexa-linked', 24000, 'users'],
      ['c11', 'people', 'alexa-linked', 24000, 'users'],
      ['c12', 'people', 'health-beta', 140, 'beta testers'],
      ['c57', 'people', 'health-beta', 140, 'beta testers'],
      ['c07', 'percent of users', 'all-users', 24, 'percent of users'],
      ['c09', 'percent of users', 'all-users', 24, 'percent of users'],
      ['c13', 'records', null, 1807201457, 'records'],
    ]);
  });

  it('leaves out the sum that a suit asks for', () => {
    expect(rows.map(({ claim }) => claim)).not.toContain('c88');
  });

  it('gives each number of a group the status that the ledger has for it', () => {
    const statuses = new Map(rows.map(({ claim, status }) => [claim, status]));
    expect([statuses.get('c01'), statuses.get('c06'), statuses.get('c57')]).toEqual([
      'claimed-acknowledged',
      'claimed',
      'confirmed-press',
    ]);
  });

  it('tells a source that passes a number on from those that give it', () => {
    const voices = rows.filter(({ value }) => value === 2400000).map(({ voice }) => voice);
    expect(voices).toEqual(['gives', 'gives', 'gives', 'passes on']);
  });
});

describe('countRows of other breaches', () => {
  it('is empty where nobody gives a number', () => {
    expect(countRows(ledgerDataset({ claims: [{ ...count, value: null }] }), noted)).toEqual([]);
  });

  it('keeps a zero that somebody claims', () => {
    const rows = countRows(ledgerDataset({ claims: [{ ...count, value: 0 }], groups: counted }), noted);
    expect(rows.map(({ value }) => value)).toEqual([0]);
  });

  it('puts every unit that groups are counted in into one panel, under each claim’s own word', () => {
    const claims = [count, { ...count, unit: 'patients' }];
    const rows = countRows(ledgerDataset({ claims, groups: counted }), noted);
    expect(rows.map(({ panelLabel, unit }) => [panelLabel, unit])).toEqual([
      ['People (users, patients)', 'users'],
      ['People (users, patients)', 'patients'],
    ]);
  });

  it('keeps what a plaintiff says about people, and leaves out what one asks for', () => {
    const suit = { ...count, claimant: 'smith' } as const;
    const claims = [count, { ...suit, value: 900 }, { ...suit, value: 7, unit: 'US dollars' }];
    const rows = countRows(ledgerDataset({ claims, groups: counted }), noted);
    expect(rows.map(({ claimant, value }) => [claimant, value])).toEqual([
      ['finder', 500],
      ['smith', 900],
    ]);
  });

  it('keeps what a plaintiff counts in a unit that others count in too', () => {
    const inOneCountry = { ...count, unit: 'accounts in one country' };
    const claims = [count, { ...inOneCountry, value: 30 }, { ...inOneCountry, claimant: 'smith', value: 31 }];
    const rows = countRows(ledgerDataset({ claims, groups: counted }), noted);
    expect(rows.map(({ value, isGroupCount }) => [value, isGroupCount])).toEqual([
      [500, true],
      [30, true],
      [31, false],
    ]);
  });

  it('puts the leading number first, however small, and undated claims last', () => {
    const claims = [
      { ...count, value: 900, date: null },
      { ...count, value: 900 },
      { ...count, value: 20 },
    ];
    const rows = countRows(ledgerDataset({ claims, groups: [{ count_claims: ['c2', 'c1', 'c3'] }] }), noted);
    expect(rows.map(({ claim, isLead }) => [claim, isLead])).toEqual([
      ['c2', true],
      ['c1', true],
      ['c3', false],
    ]);
  });

  it('derives no status for a number of the organisation that is no group’s count', () => {
    const claims = [
      { ...count, claimant: 'acme', unit: 'records' },
      { ...count, value: 3, unit: 'records' },
    ];
    const rows = countRows(ledgerDataset({ claims }), noted);
    expect(rows.map(({ claim, status }) => [claim, status])).toEqual([
      ['c2', 'claimed'],
      ['c1', null],
    ]);
  });

  it('names a number without a unit as such', () => {
    const [row] = countRows(ledgerDataset({ claims: [{ ...count, unit: null }] }), noted);
    expect(row?.unit).toBe('no unit given');
  });
});
