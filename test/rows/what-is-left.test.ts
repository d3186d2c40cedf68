import { describe, expect, it } from 'vitest';
import type { Window } from '../../src/model/breach-tables.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Ended, Explainer } from '../../src/model/misuse.ts';
import { leftRows } from '../../src/rows/what-is-left.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { misuseDataset } from '../support/misuse-breach.ts';

const ended = (date: string): Ended => ({ data_type: 'email', date, what: 'It was closed.', claims: ['c1'] });
const window = (claimant: string, start: string): Window => ({ id: claimant, claimant, start, end: null, claim: 'c1' });

function rowsOf(notes: {
  lasts?: Explainer['lasts'];
  ended?: readonly Ended[];
  windows?: readonly Window[];
  claim?: Partial<Claim>;
}) {
  const explainers = notes.lasts ? [{ data_type: 'email', lasts: notes.lasts }] : [];
  const given = { explainers, ended: notes.ended ?? [], windows: notes.windows ?? [] };
  return leftRows(misuseDataset({ claims: [notes.claim ?? {}] }, given), noted);
}

describe('leftRows of the flagship', () => {
  const rows = leftRows(dataset, wyze);

  it('has the 27 of 32 data types that are not denied', () => {
    expect(rows).toHaveLength(27);
    expect(rows.some(({ status }) => status === 'denied')).toBe(false);
  });

  it('has five for life, nine for years, four for days, two ended and seven not assessed', () => {
    const counts = Map.groupBy(rows, ({ remainder }) => remainder);
    expect([...counts].map(([remainder, all]) => [remainder, all.length])).toEqual([
      ['life', 5],
      ['years', 9],
      ['days', 4],
      ['ended', 2],
      ['not-assessed', 7],
    ]);
  });

  it('puts the confirmed before the claimed and the disputed, then follows the vocabulary', () => {
    expect(rows.filter(({ remainder }) => remainder === 'life').map(({ dataType }) => dataType)).toEqual([
      'height',
      'weight',
      'gender',
      'bone-mass',
      'bone-density',
    ]);
  });

  it('says when the tokens ended and by whose account', () => {
    const tokens = rows.filter(({ ended }) => ended);
    expect(tokens.map(({ dataType }) => dataType)).toEqual(['alexa-token', 'api-token']);
    expect(tokens[0]).toMatchObject({
      status: 'confirmed-own',
      lasts: 'days',
      ended: {
        date: '2019-12-27',
        claimants: ['Wyze'],
        by: "Wyze, as reported by Tom's Hardware",
        claims: ['c71'],
      },
    });
  });

  it('begins with the window of the organisation', () => {
    expect(new Set(rows.map(({ since }) => since))).toEqual(new Set(['2019-12-04']));
    expect(rows[0]).toMatchObject({ sinceIsWindow: true, asOf: '2026-11-23', organisation: 'Wyze' });
  });

  it('has e-mail with both groups that somebody speaks of', () => {
    expect(rows.find(({ dataType }) => dataType === 'email')).toMatchObject({
      groups: ['camera-owners', 'shared-access'],
      fixedBy: 'nobody',
    });
  });
});

describe('leftRows of other breaches', () => {
  it('is empty without exposures', () => {
    expect(leftRows(misuseDataset({}, { explainers: [{ data_type: 'email', lasts: 'life' }] }), noted)).toEqual([]);
  });

  it('is empty where nothing ended and nothing is assessed', () => {
    expect(rowsOf({})).toEqual([]);
    expect(rowsOf({ lasts: 'not-assessed' })).toEqual([]);
  });

  it('is empty where all that is assessed was denied', () => {
    expect(rowsOf({ lasts: 'life', claim: { claimant: 'acme', stance: 'denies' } })).toEqual([]);
  });

  it('is empty where a data type was only passed on', () => {
    expect(rowsOf({ lasts: 'life', claim: { claimant: 'bench', stance: 'relays' } })).toEqual([]);
  });

  it('counts what ended as ended, without an assessment too', () => {
    expect(rowsOf({ ended: [ended('2023-06-01')] })[0]).toMatchObject({
      remainder: 'ended',
      lasts: 'not-assessed',
      fixedBy: 'not-assessed',
      ended: { by: 'Finder' },
    });
  });

  it('takes the last date of a data type that ended twice, a month as its last day', () => {
    const twice = rowsOf({ ended: [ended('2023-06'), ended('2023-06-15')] });
    expect(twice[0]?.ended?.date).toBe('2023-06');
  });

  it('begins with the first window of anybody where the organisation gives none', () => {
    const windows = [window('finder', '2023-05-01'), window('gazette', '2023-04-01')];
    expect(rowsOf({ lasts: 'years', windows })[0]).toMatchObject({ since: '2023-05-01', sinceIsWindow: true });
  });

  it('begins with the first date seen where nobody gives a window', () => {
    expect(rowsOf({ lasts: 'years' })[0]).toMatchObject({ since: '2023-05-04', sinceIsWindow: false });
  });

  it('has no beginning where nothing has a date', () => {
    expect(rowsOf({ lasts: 'years', claim: { date: null } })[0]).toMatchObject({ since: null, sinceIsWindow: false });
  });

  it('refuses the catalogue', () => {
    const data: Dataset = misuseDataset({}, {});
    expect(() => leftRows(data, { kind: 'catalogue' })).toThrow(RangeError);
  });
});
