import { describe, expect, it } from 'vitest';
import { cellStatus, exposures, strongest } from '../../src/evidence/cell-status.ts';
import type { Claim } from '../../src/model/claim.ts';
import { authority, claim, said } from './claims.ts';

const statusOf = (...claims: Claim[]) => cellStatus(claims, authority);

describe('the status of a cell', () => {
  it('is not reported when nobody spoke of it', () => {
    expect(statusOf()).toBe('not-reported');
  });

  it.each(['asserts', 'confirms'])('is claimed when only somebody else %s', (stance) => {
    expect(statusOf(said('researcher', stance))).toBe('claimed');
  });

  it.each(['researcher', 'newspaper', 'plaintiff', 'other-company'])('is only claimed by the own word of %s', (who) => {
    expect(statusOf(said(who, 'confirms', 'own'))).toBe('claimed');
  });

  it.each([
    ['asserts', 'own', 'confirmed-own'],
    ['asserts', 'quoted', 'confirmed-own'],
    ['asserts', 'reported', 'confirmed-press'],
    ['asserts', 'reposted', 'confirmed-press'],
    ['confirms', 'own', 'confirmed-own'],
    ['confirms', 'quoted', 'confirmed-own'],
    ['confirms', 'reported', 'confirmed-press'],
    ['confirms', 'reposted', 'confirmed-press'],
  ])('when the organisation %s, seen as %s, is %s', (stance, directness, status) => {
    expect(statusOf(said('company', stance, directness))).toBe(status);
  });

  it('is confirmed by its own words when one of several confirmations is in its own words', () => {
    const claims = [said('company', 'confirms', 'reported'), said('company', 'confirms', 'quoted')];
    expect(statusOf(...claims)).toBe('confirmed-own');
  });

  it('stays confirmed via press when the own words are another claimant’s', () => {
    expect(statusOf(said('company', 'confirms', 'reported'), said('researcher', 'asserts', 'own'))).toBe(
      'confirmed-press',
    );
  });

  it.each([
    ['own', 'confirmed-own'],
    ['quoted', 'confirmed-own'],
    ['reported', 'confirmed-press'],
    ['reposted', 'confirmed-press'],
  ])('when a regulator says yes, seen as %s, is %s', (directness, status) => {
    expect(statusOf(said('regulator', 'asserts', directness))).toBe(status);
  });

  it('is confirmed by a court’s own finding', () => {
    expect(statusOf(said('court', 'confirms', 'own'))).toBe('confirmed-own');
  });

  it.each(['quoted', 'reported', 'reposted'])('is only claimed by a court known as %s', (directness) => {
    expect(statusOf(said('court', 'confirms', directness))).toBe('claimed');
  });

  it('is not reported when a court only relays what the record says', () => {
    expect(statusOf(said('court', 'relays', 'own'))).toBe('not-reported');
  });

  it.each(['denies', 'no-evidence', 'qualifies'])('is denied when only the organisation %s', (stance) => {
    expect(statusOf(said('company', stance, 'reported'))).toBe('denied');
  });

  it.each(['newspaper', 'researcher', 'regulator', 'court', 'other-company'])('is not denied by %s alone', (who) => {
    expect(statusOf(said(who, 'denies'))).toBe('not-reported');
  });

  it('is denied when the organisation and others deny it', () => {
    expect(statusOf(said('newspaper', 'denies'), said('company', 'denies'))).toBe('denied');
  });

  it.each(['denies', 'no-evidence', 'qualifies'])('is disputed when somebody asserts it and somebody %s', (stance) => {
    expect(statusOf(said('researcher', 'asserts'), said('company', stance))).toBe('disputed');
  });

  it('is disputed when the organisation confirms it and somebody else denies it', () => {
    expect(statusOf(said('company', 'confirms'), said('newspaper', 'denies'))).toBe('disputed');
  });

  it('is disputed when the organisation says both', () => {
    expect(statusOf(said('company', 'confirms'), said('company', 'denies'))).toBe('disputed');
  });

  it.each(['relays', 'unknown'])('ignores a claim that %s', (stance) => {
    expect(statusOf(said('company', stance))).toBe('not-reported');
    expect(statusOf(said('company', stance), said('researcher', 'asserts'))).toBe('claimed');
    expect(statusOf(said('researcher', stance), said('company', 'denies'))).toBe('denied');
  });

  it('does not depend on the order of the claims', () => {
    const claims = [
      said('newspaper', 'relays'),
      said('company', 'confirms', 'reported'),
      said('researcher', 'asserts'),
    ];
    expect(statusOf(...claims.toReversed())).toBe(statusOf(...claims));
  });
});

describe('the cells of a ledger', () => {
  it('are those that a claim names with group and data type, in the order of first mention', () => {
    const claims = [
      claim({ id: 'a', data_type: '' }),
      claim({ id: 'b', group: 'testers', data_type: 'height' }),
      claim({ id: 'c' }),
      claim({ id: 'd', group: '', data_type: '' }),
      said('company', 'denies', 'own', { id: 'e', group: 'testers', data_type: 'height' }),
      said('newspaper', 'relays', 'own', { id: 'f' }),
    ];
    expect(exposures(claims, authority)).toEqual([
      { group: 'testers', dataType: 'height', status: 'disputed', yes: ['b'], no: ['e'], other: [] },
      { group: 'users', dataType: 'email', status: 'claimed', yes: ['c'], no: [], other: ['f'] },
    ]);
  });

  it('include a cell that a count speaks of', () => {
    const count = claim({ id: 'n', subject: 'scale', value: '24', unit: 'users' });
    expect(exposures([count], authority)).toMatchObject([{ dataType: 'email', status: 'claimed', yes: ['n'] }]);
  });

  it('are kept apart by group: no group takes over the status of another', () => {
    const claims = [said('company', 'denies', 'own', { group: 'all' }), said('researcher', 'asserts')];
    expect(exposures(claims, authority).map(({ group, status }) => [group, status])).toEqual([
      ['all', 'denied'],
      ['users', 'claimed'],
    ]);
  });
});

describe('the strongest of several statuses', () => {
  it('goes from confirmed over disputed and claimed to denied', () => {
    expect(strongest(['denied', 'claimed', 'disputed', 'confirmed-press', 'confirmed-own'])).toBe('confirmed-own');
    expect(strongest(['denied', 'claimed', 'disputed', 'confirmed-press'])).toBe('confirmed-press');
    expect(strongest(['denied', 'claimed', 'disputed'])).toBe('disputed');
    expect(strongest(['denied', 'claimed'])).toBe('claimed');
    expect(strongest(['not-reported', 'denied'])).toBe('denied');
  });

  it('is not reported when there is none', () => {
    expect(strongest([])).toBe('not-reported');
  });
});
