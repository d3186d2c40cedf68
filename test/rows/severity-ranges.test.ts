import { describe, expect, it } from 'vitest';
import { type RangeRow, type SeverityRow, severityRows } from '../../src/rows/severity-ranges.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { assessed, type SeverityNotes, severityDataset } from '../support/severity-breach.ts';

const flagship = severityRows(dataset, wyze);
const rowsOf = (notes: SeverityNotes) => severityRows(severityDataset(notes), noted);

function of(rows: readonly SeverityRow[], group: string): SeverityRow {
  const row = rows.find((each) => each.group === group);
  if (!row) throw new Error(`no group ${group}`);
  return row;
}

function rangeOf(row: SeverityRow | undefined): RangeRow {
  if (!row?.range) throw new Error('no range');
  return row.range;
}

describe('the scores of the flagship', () => {
  it.each([
    ['camera-owners', '1.0', '2 × 0.75 + 0.5 = 2.0', 'medium', '3.5'],
    ['shared-access', '1.0', '1 × 0.75 + 0.5 = 1.25', 'low', '2.5'],
    ['alexa-linked', '1.75', '3 × 0.75 + 0.5 = 2.75', 'medium', '4.5'],
    ['health-beta', '1.75', '3 × 0.75 + 0.5 = 2.75', 'medium', '4.5'],
  ])('are for %s from %s, by default %s, %s, up to %s', (group, lowest, sum, band, highest) => {
    const range = rangeOf(of(flagship, group));
    expect([range.lowest.words, range.start?.sum, range.start?.bandLabel, range.highest.words]).toEqual([
      lowest,
      sum,
      band,
      highest,
    ]);
  });

  it('count 5 low, 5 medium and 2 high of the 12 readings of camera owners', () => {
    const range = rangeOf(of(flagship, 'camera-owners'));
    expect(range.bands.map(({ label, readings }) => [label, readings])).toEqual([
      ['low', 5],
      ['medium', 5],
      ['high', 2],
      ['very high', 0],
    ]);
    expect(range.readings).toBe(12);
  });

  it('name the two single choices that put camera owners in another band', () => {
    expect(rangeOf(of(flagship, 'camera-owners')).flips).toEqual([
      { rule: 'DPC.behavioural.no-insight', words: '1.25', bandLabel: 'low' },
      { rule: 'CB.confidentiality.known', words: '1.75', bandLabel: 'low' },
    ]);
  });

  it('say where a default sits on an edge or one step below it', () => {
    expect(flagship.map(({ range }) => range?.edge)).toEqual([
      'on the edge of medium',
      '',
      'one step below high',
      'one step below high',
      undefined,
    ]);
  });

  it('leave the whole database last, unscored, and say why', () => {
    expect(flagship.map(({ group }) => group).at(-1)).toBe('all-users');
    expect(of(flagship, 'all-users').missing).toBe(
      'This group holds the others, which are scored one by one. No choice is recorded for it as a whole.',
    );
  });

  it('raise the flag for more than 100 people where a count is given, and say that nobody has said otherwise', () => {
    const flagWords = (group: string) => of(flagship, group).flags.map(({ words }) => words);
    expect(flagWords('health-beta')).toEqual(['yes (140 beta testers, confirmed, via press)', 'nobody has said']);
    expect(flagWords('camera-owners')).toEqual(['nobody has said', 'nobody has said']);
  });

  it('say where the disputed app tokens are left out of the score', () => {
    const behavioural = of(flagship, 'camera-owners').choices.find(({ row }) => row === 'DPC.behavioural');
    expect(behavioural?.reason).toContain('The disputed app tokens are not scored here.');
  });

  it('group the claims of a choice under their claimants', () => {
    const behavioural = of(flagship, 'camera-owners').choices.find(({ row }) => row === 'DPC.behavioural');
    expect(behavioural?.claims).toEqual([
      { claimant: 'Wyze', claims: ['c41-camera-nickname', 'c41-wifi-ssid'] },
      { claimant: 'Twelve Security', claims: ['c49-last-on-time', 'c49-login-time', 'c49-logout-time'] },
    ]);
  });
});

describe('a breach', () => {
  it('without an assessment has no rows', () => {
    expect(rowsOf({})).toEqual([]);
  });

  it('of one settled group has a range of one score and no flips', () => {
    const range = rangeOf(rowsOf({ assessment: assessed('all') })[0]);
    expect([range.lowest.score, range.start?.score, range.highest.score, range.readings]).toEqual([
      1.25, 1.25, 1.25, 1,
    ]);
    expect(range.flips).toEqual([]);
  });

  it('gives the same score to a group of 1 and of 10 million', () => {
    const scoreFor = (value: number) => {
      const claims = [{ subject: 'scale', data_type: null, value, unit: 'users' }] as const;
      const [row] = rowsOf({ claims, groups: [{ count_claims: ['c1'] }], assessment: assessed('all') });
      return [row?.range?.start?.score, row?.flags[0]?.raised];
    };
    expect(scoreFor(1)).toEqual([1.25, false]);
    expect(scoreFor(100)).toEqual([1.25, false]);
    expect(scoreFor(10_000_000)).toEqual([1.25, true]);
  });

  it('keeps the range and gives no default where nobody can tell', () => {
    const open = { choice: 'DPC.simple', stops: ['DPC.simple.standing', 'DPC.simple.base'], default: null };
    const [row] = rowsOf({ assessment: assessed('all', open) });
    const range = rangeOf(row);
    expect([range.lowest.score, range.start, range.highest.score]).toEqual([1.25, null, 2]);
    expect(range.cannotTell).toEqual(['Simple data']);
    expect(range.flips).toEqual([]);
  });

  it('orders the stops of a choice by their number', () => {
    const open = {
      choice: 'DPC.simple',
      stops: ['DPC.simple.safety', 'DPC.simple.base'],
      default: 'DPC.simple.base',
    };
    const [row] = rowsOf({ assessment: assessed('all', open) });
    const choice = row?.choices.find((each) => each.row === 'DPC.simple');
    expect(choice?.stops.map(({ value }) => value)).toEqual([1, 4]);
  });

  it('names the parts of which nothing is recorded, and takes none of them to be zero', () => {
    const [row] = rowsOf({
      assessment: assessed('all').filter(({ choice }) => choice !== 'EI.email' && choice !== 'CB.intent'),
    });
    expect(row?.range).toBeNull();
    expect(row?.missing).toBe(
      'Nothing is recorded about how easily it points to one person and intent, and a part that nobody assessed is not zero.',
    );
  });

  it('says that a group without any choice has none', () => {
    const groups = [{}, { id: 'some', label: 'Some people' }];
    const rows = rowsOf({ groups, assessment: assessed('all') });
    expect(of(rows, 'some').missing).toBe('No choice is recorded for this group.');
    expect(of(rows, 'some').countWords).toBe('no count');
  });
});
