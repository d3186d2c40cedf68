import { describe, expect, it } from 'vitest';
import { claimsByClaimant, ledgerRows } from '../../src/rows/ledger.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

const rows = ledgerRows(dataset, wyze);

describe('the ledger of the flagship', () => {
  it('holds all 156 claims: 101 statements and 55 cells', () => {
    expect(rows).toHaveLength(156);
    expect(new Set(rows.map(({ claim }) => claim)).size).toBe(156);
    expect(rows.filter(({ parent }) => parent !== null)).toHaveLength(55);
  });

  it('counts 21 denials, and 32 claims without a date that was seen', () => {
    expect(rows.filter(({ stance }) => stance === 'denies')).toHaveLength(21);
    expect(rows.filter(({ date }) => date === null)).toHaveLength(32);
  });

  it('puts cells right after their statement', () => {
    const order = rows.map(({ claim }) => claim);
    expect(order.slice(order.indexOf('c07'), order.indexOf('c07') + 3)).toEqual(['c07', 'c07-time-zone', 'c08']);
  });

  it('carries everything a reader needs to check a claim', () => {
    expect(rows.find(({ claim }) => claim === 'c41-email')).toEqual({
      breach: 'wyze-2019',
      asOf: '2026-11-23',
      claim: 'c41-email',
      parent: 'c41',
      date: '2019-12-27',
      claimant: 'wyze',
      claimantLabel: 'Wyze',
      claimantShort: 'Wyze',
      stance: 'confirms',
      subject: 'data-type',
      group: 'camera-owners',
      groupLabel: 'Owners',
      dataType: 'email',
      dataTypeLabel: 'E-mail address',
      value: null,
      unit: null,
      statement: 'Wyze’s Dec 27 update says the first database held customers’ data of this kind: e-mail address',
      directness: 'quoted',
      locator: 'quotation of the Dec 27 update',
      publisher: "Tom's Hardware",
      sourceTitle: "Wyze Confirms Two Unprotected Databases Potentially Exposed 2.4 Million Customer's Data",
      url: expect.stringMatching(/^https:\/\/www\.tomshardware\.com\//),
      archiveUrl: null,
      howSeen: 'excerpt of a stored copy',
    });
  });

  it('counts claims by claimant, the most first', () => {
    const counts = claimsByClaimant(rows).map(({ claimant, rows: said }) => [claimant, said.length]);
    expect(counts).toHaveLength(29);
    expect(counts.slice(0, 3)).toEqual([
      ['wyze', 77],
      ['twelve-security', 33],
      ['us-district-court-wd-washington', 6],
    ]);
  });
});

describe('the ledger of any breach', () => {
  it('moves a cell to its statement where the data has it elsewhere', () => {
    const claims = [{ id: 'a-x', parent: 'a' }, { id: 'b' }, { id: 'a' }, { id: 'a-y', parent: 'a' }];
    expect(ledgerRows(ledgerDataset({ claims }), noted).map(({ claim }) => claim)).toEqual(['b', 'a', 'a-x', 'a-y']);
  });

  it('keeps claims of equally busy claimants in ledger order', () => {
    const claims = [{ claimant: 'gazette' }, { claimant: 'acme' }, { claimant: 'finder' }, { claimant: 'finder' }];
    const found = claimsByClaimant(ledgerRows(ledgerDataset({ claims }), noted));
    expect(found.map(({ claimant }) => claimant)).toEqual(['finder', 'gazette', 'acme']);
  });

  it('is empty where there is no claim', () => {
    expect(ledgerRows(ledgerDataset({}), noted)).toEqual([]);
  });
});
