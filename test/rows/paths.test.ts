import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Path } from '../../src/model/misuse.ts';
import { isOpen, lineStatus, pathColumns, pathRows } from '../../src/rows/paths.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { misuseDataset } from '../support/misuse-breach.ts';

const dataTypes = ['email', 'phone', 'token', 'photo'].map((id) => ({ id, label: `The ${id}` }));
const email: Partial<Claim> = { claimant: 'acme', stance: 'confirms', data_type: 'email' };
const phone: Partial<Claim> = { data_type: 'phone' };
const denied: Partial<Claim> = { claimant: 'acme', stance: 'denies', data_type: 'photo' };
const disputed: Partial<Claim>[] = [
  { data_type: 'token' },
  { claimant: 'acme', stance: 'no-evidence', data_type: 'token' },
];

function rowsOf(claims: readonly Partial<Claim>[], ...paths: readonly Partial<Path>[]) {
  return pathRows(misuseDataset({ claims, dataTypes }, { paths }), noted);
}

describe('pathRows of the flagship', () => {
  const rows = pathRows(dataset, wyze);
  const byPath = new Map(rows.map((row) => [row.path, row]));

  it('has all 22 paths of the vocabulary, none denied, and two that no one group has all parts of', () => {
    expect(rows).toHaveLength(22);
    expect(rows.flatMap(({ path, closed }) => (closed === null ? [] : [`${path} ${closed}`]))).toEqual([
      'feed-chosen-by-voice-link apart',
      'guess-at-health apart',
    ]);
  });

  it('has nine open that need only confirmed data, nine with a claimed part and two with a disputed one', () => {
    expect([...Map.groupBy(rows.filter(isOpen), lineStatus)].map(([status, all]) => [status, all.length])).toEqual([
      ['confirmed-own', 9],
      ['claimed', 9],
      ['disputed', 2],
    ]);
  });

  it('has three seen elsewhere, six shown in a trial, eleven inferred and none seen here', () => {
    const counts = Map.groupBy(rows.filter(isOpen), ({ evidence }) => evidence);
    expect(Object.fromEntries([...counts].map(([evidence, all]) => [evidence, all.length]))).toEqual({
      elsewhere: 3,
      lab: 6,
      inferred: 11,
    });
  });

  it('takes the address of someone with shared access as claimed, though that of owners is confirmed', () => {
    expect(byPath.get('tie-between-people')?.status).toBe('claimed');
    expect(byPath.get('unwanted-mail')?.status).toBe('confirmed-own');
  });

  it('gives a path the status of its weakest part', () => {
    expect(byPath.get('empty-home')).toMatchObject({
      status: 'claimed',
      needs: [
        { dataType: 'email', status: 'confirmed-own' },
        { dataType: 'wifi-ssid', status: 'confirmed-own' },
        { dataType: 'last-on-time', status: 'claimed' },
      ],
    });
    expect(byPath.get('guess-at-health')?.status).toBe('confirmed-press');
    expect(byPath.get('feed-chosen-by-name')?.status).toBe('disputed');
  });

  it('says that a part has ended', () => {
    const [name, token] = byPath.get('feed-chosen-by-voice-link')?.needs ?? [];
    expect(name?.ended).toBeNull();
    expect(token).toMatchObject({ dataType: 'alexa-token', ended: { date: '2019-12-27', claimants: ['Wyze'] } });
  });

  it('has plain words for the harm, the verb and the evidence, and the sources by name', () => {
    expect(byPath.get('unwanted-mail')).toMatchObject({
      harm: 'Disturbance',
      verb: 'linking',
      verbMeaning: 'facts about one person are put together',
      evidenceLabel: 'Seen in other cases',
      sources: [{ publisher: 'privacynow.eu' }, { publisher: 'Google Research' }],
    });
  });

  it('has 14 columns, strongest status first', () => {
    const statuses = pathColumns(rows).map(({ status }) => status);
    expect(statuses).toHaveLength(14);
    expect([...new Set(statuses)]).toEqual(['confirmed-own', 'confirmed-press', 'claimed', 'disputed']);
  });
});

describe('a path over several groups', () => {
  const groups = [{ id: 'whole' }, { id: 'drivers', part_of: 'whole' }, { id: 'riders', part_of: 'whole' }];
  const both = { needs: ['email', 'phone'] };
  const statusOf = (claims: readonly Partial<Claim>[], path: Partial<Path> = both) =>
    pathRows(misuseDataset({ claims, groups, dataTypes }, { paths: [{ needs: ['token'] }, path] }), noted)
      .filter((row) => row.path === 'p2')
      .map(({ status, closed }) => [status, closed]);
  const token = { group: 'drivers', data_type: 'token' };
  const confirmed = { claimant: 'acme', stance: 'confirms' } as const;

  it('is not made of the parts of two groups', () => {
    const claims = [token, { ...email, group: 'drivers' }, { ...confirmed, group: 'riders', data_type: 'phone' }];
    expect(statusOf(claims)).toEqual([['confirmed-own', 'apart']]);
  });

  it('is no stronger than in the one group that has all parts', () => {
    const claims = [
      token,
      { ...email, group: 'drivers' },
      { group: 'riders', data_type: 'email' },
      { ...confirmed, group: 'riders', data_type: 'phone' },
    ];
    expect(statusOf(claims)).toEqual([['claimed', null]]);
  });

  it('has for a part of the whole what was said of the whole', () => {
    const claims = [token, { ...email, group: 'whole' }, { ...confirmed, group: 'riders', data_type: 'phone' }];
    expect(statusOf(claims)).toEqual([['confirmed-own', null]]);
  });

  it('counts one group only where it makes sense for no other, and is left out where there is no such group', () => {
    const claims = [token, { ...email, group: 'drivers' }, { group: 'riders', data_type: 'email' }];
    expect(statusOf(claims, { group: 'riders' })).toEqual([['claimed', null]]);
    expect(statusOf(claims, { group: 'walkers' })).toEqual([]);
  });
});

describe('pathRows of other breaches', () => {
  it('is empty without paths, and without exposures', () => {
    expect(rowsOf([email])).toEqual([]);
    expect(rowsOf([], {})).toEqual([]);
  });

  it('leaves out a path with a part that nobody spoke of', () => {
    expect(rowsOf([email], {}, { needs: ['email', 'phone'] }).map(({ path }) => path)).toEqual(['p1']);
  });

  it('leaves out a path with a part that was only passed on', () => {
    const relayed = { claimant: 'bench', stance: 'relays', data_type: 'phone' } as const;
    expect(rowsOf([email, relayed], {}, { needs: ['phone'] }).map(({ path }) => path)).toEqual(['p1']);
  });

  it('keeps a path that a denial closes, last and closed', () => {
    const rows = rowsOf([email, denied], { needs: ['photo', 'email'] }, { evidence: 'inferred' });
    expect(rows.map(({ path, closed, status }) => [path, closed, status])).toEqual([
      ['p2', null, 'confirmed-own'],
      ['p1', 'denied', 'denied'],
    ]);
  });

  it('is empty where every path is closed', () => {
    expect(rowsOf([denied], { needs: ['photo'] })).toEqual([]);
  });

  it('takes a disputed part for weaker than a claimed one', () => {
    const [row] = rowsOf([phone, ...disputed], { needs: ['token', 'phone'] });
    expect(row?.needs.map(({ dataType }) => dataType)).toEqual(['phone', 'token']);
    expect(row?.status).toBe('disputed');
  });

  it('goes by status, then by evidence, then by the number of parts', () => {
    const rows = rowsOf(
      [email, phone],
      { needs: ['phone'], evidence: 'seen-here' },
      { needs: ['email'], evidence: 'inferred' },
      { needs: ['email', 'phone'], evidence: 'lab' },
      { needs: ['phone'], evidence: 'lab' },
    );
    expect(rows.map(({ path }) => path)).toEqual(['p2', 'p1', 'p4', 'p3']);
  });

  it('has no column for a part that only closed paths need', () => {
    expect(pathColumns(rowsOf([email, denied], {}, { needs: ['photo'] })).map(({ dataType }) => dataType)).toEqual([
      'email',
    ]);
  });

  it('refuses the catalogue', () => {
    expect(() => pathRows(misuseDataset({}, {}), { kind: 'catalogue' })).toThrow(RangeError);
  });
});
