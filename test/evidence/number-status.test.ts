import { describe, expect, it } from 'vitest';
import { groupCount, numberStatus } from '../../src/evidence/number-status.ts';
import type { Claim } from '../../src/model/claim.ts';
import { authority, said } from './claims.ts';

const statusOf = (...claims: Claim[]) => numberStatus(claims, authority);
const given = (id: string, who: string, stance: string, directness: string, value: string, unit = 'users') =>
  said(who, stance, directness, { id, value, unit: value === '' ? '' : unit });

describe('the status of a number', () => {
  it('is not disclosed when nobody gives it', () => {
    expect(statusOf()).toBe('not-disclosed');
    expect(statusOf(said('newspaper', 'relays'), said('company', 'unknown'))).toBe('not-disclosed');
  });

  it('is claimed when somebody else gives it', () => {
    expect(statusOf(said('researcher', 'asserts'))).toBe('claimed');
  });

  it.each(['own', 'quoted'])('that somebody else gave is confirmed by the organisation’s %s words', (directness) => {
    expect(statusOf(said('researcher', 'asserts'), said('company', 'confirms', directness))).toBe('confirmed-own');
  });

  it.each(['reported', 'reposted'])(
    'that somebody else gave is only acknowledged by a %s confirmation',
    (directness) => {
      expect(statusOf(said('researcher', 'asserts'), said('company', 'confirms', directness))).toBe(
        'claimed-acknowledged',
      );
    },
  );

  it('that somebody else gave is not confirmed by a newspaper’s own relay', () => {
    expect(statusOf(said('researcher', 'asserts'), said('newspaper', 'relays', 'own'))).toBe('claimed');
  });

  it.each(['reported', 'reposted'])(
    'that only the organisation gives, seen as %s, is confirmed via press',
    (directness) => {
      expect(statusOf(said('company', 'confirms', directness))).toBe('confirmed-press');
    },
  );

  it.each(['own', 'quoted'])('that only the organisation gives, seen as %s, is confirmed', (directness) => {
    expect(statusOf(said('company', 'asserts', directness))).toBe('confirmed-own');
  });

  it.each(['denies', 'no-evidence', 'qualifies'])('is disputed when the organisation %s it', (stance) => {
    expect(statusOf(said('researcher', 'asserts'), said('company', stance))).toBe('disputed');
  });

  it('is denied when only the organisation speaks, and says no', () => {
    expect(statusOf(said('company', 'denies'))).toBe('denied');
  });

  it('is not disclosed when only somebody else says no', () => {
    expect(statusOf(said('newspaper', 'denies'))).toBe('not-disclosed');
  });
});

describe('the count of a group', () => {
  it('is null, not zero, when no claim is named for it', () => {
    expect(groupCount('users', [], authority)).toEqual({ group: 'users', lead: null, rivals: [] });
  });

  it('is null when the claims named for it give no value', () => {
    expect(groupCount('users', [given('a', 'company', 'unknown', 'own', '')], authority).lead).toBeNull();
  });

  it('keeps a count of zero apart from an unknown one', () => {
    expect(groupCount('users', [given('a', 'company', 'confirms', 'own', '0')], authority).lead?.value).toBe(0);
  });

  it('leads with the value of the first claim named, and puts other values beside it', () => {
    const claims = [
      given('a', 'researcher', 'asserts', 'own', '500'),
      given('b', 'newspaper', 'asserts', 'own', '700', 'people'),
      given('c', 'company', 'confirms', 'reported', '500', 'customers'),
      given('d', 'newspaper', 'relays', 'own', '500'),
    ];
    expect(groupCount('users', claims, authority)).toEqual({
      group: 'users',
      lead: { value: 500, unit: 'users', status: 'claimed-acknowledged', claims: ['a', 'c', 'd'] },
      rivals: [{ value: 700, unit: 'people', status: 'claimed', claims: ['b'] }],
    });
  });
});
