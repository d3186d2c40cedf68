import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/evidence/read-ledger.ts';
import { statusHistory } from '../../src/evidence/status-history.ts';
import { type Correction, correctionSchema } from '../../src/model/correction.ts';
import { authority, claim } from './claims.ts';

const group = {
  ...{ id: 'users', label: 'Users', short_label: 'All', part_of: null, count_claims: ['number'], count_label: null },
  basis: 'Said so.',
};
const sources = [{ id: 'blog', date: null }];

function withdrawn(id: string, date: string): Correction {
  return correctionSchema.parse({
    ...{ date, kind: 'withdrawn', figure: '', claim: id },
    ...{ said: 'It was there', says: '', why: 'It was of another company.' },
  });
}

const claims = [
  claim({ id: 'first', date: '2021-03-02' }),
  claim({ id: 'echo', date: '2021-03-05', claimant: 'newspaper' }),
  claim({ id: 'denial', date: '2021-03', claimant: 'company', stance: 'denies' }),
  claim({ id: 'number', date: '2021-03-02', subject: 'scale', data_type: '', value: '5000', unit: 'users' }),
];
const ledger = { claims, sources, groups: [group], asOf: '2022-01-31' };

describe('the history of a status', () => {
  it('has the days on which it changed, with the claims that came in, and a month counts from its last day', () => {
    expect(statusHistory(ledger, authority).cells).toEqual([
      {
        group: 'users',
        dataType: 'email',
        changes: [
          { date: '2021-03-02', status: 'claimed', added: ['first'], withdrawn: [] },
          { date: '2021-03-31', status: 'disputed', added: ['denial'], withdrawn: [] },
        ],
      },
    ]);
  });

  it('follows a number in the same way', () => {
    expect(statusHistory(ledger, authority).numbers).toEqual([
      {
        ...{ group: 'users', value: 5000, unit: 'users' },
        changes: [{ date: '2021-03-02', status: 'claimed', added: ['number'], withdrawn: [] }],
      },
    ]);
  });

  it('changes on the day on which a claim is withdrawn', () => {
    const corrections = [withdrawn('denial', '2021-12-01'), withdrawn('number', '2021-12-02')];
    const history = statusHistory({ ...ledger, corrections }, authority);
    expect(history.cells[0]?.changes.at(-1)).toEqual({
      ...{ date: '2021-12-01', status: 'claimed', added: [], withdrawn: ['denial'] },
    });
    expect(history.numbers[0]?.changes.at(-1)).toEqual({
      ...{ date: '2021-12-02', status: 'not-disclosed', added: [], withdrawn: ['number'] },
    });
  });

  it('ends with the status of today', () => {
    const history = statusHistory(ledger, authority);
    const today = readLedger(ledger, authority).exposures.map(({ status }) => status);
    expect(history.cells.map(({ changes }) => changes.at(-1)?.status)).toEqual(today);
  });
});

describe('a withdrawn claim', () => {
  const statusOn = (corrections: readonly Correction[], day: string) =>
    readLedger({ ...ledger, corrections }, authority, day).exposures[0]?.status;

  it('counts up to the day before it was withdrawn, and for nothing from then on', () => {
    const corrections = [withdrawn('denial', '2021-12-01')];
    expect([statusOn(corrections, '2021-11-30'), statusOn(corrections, '2021-12-01')]).toEqual(['disputed', 'claimed']);
  });

  it('takes its parts along', () => {
    const parts = [claim({ id: 'all', data_type: '' }), claim({ id: 'all-email', parent: 'all' })];
    const reading = readLedger({ ...ledger, claims: parts, corrections: [withdrawn('all', '2021-12-01')] }, authority);
    expect(reading.exposures).toEqual([]);
  });

  it('is not one that was corrected', () => {
    const corrected = { ...withdrawn('denial', '2021-12-01'), kind: 'corrected', says: 'It was not' } as const;
    expect(statusOn([corrected], '2022-01-31')).toBe('disputed');
  });
});
