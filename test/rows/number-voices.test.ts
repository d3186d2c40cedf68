import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { keyNumbers } from '../../src/rows/key-numbers.ts';
import { ledgerDataset } from '../support/ledger-breach.ts';

const gives = { subject: 'scale', data_type: null, value: 500, unit: 'users' } as const;
const byAcme = { ...gives, claimant: 'acme', stance: 'confirms', date: '2023-05-09', source: 's1' } as const;
const inTheHerald = { directness: 'reported', source: 's3' } as const;

/** The number that the page leads with, where these claims are named for the count of the one group. */
function leadOf(...claims: readonly Partial<Claim>[]) {
  const dataset = ledgerDataset({ claims, groups: [{ count_claims: claims.map((_, index) => `c${index + 1}`) }] });
  const [breach] = dataset.breaches;
  const [lead] = breach ? keyNumbers(dataset, breach) : [];
  return lead;
}

describe('whose number it is', () => {
  it('is its first claimant’s, with the date', () => {
    expect(leadOf(gives)?.attribution).toBe('Claimed by Finder, May 4 2023');
  });

  it('is not that of someone who only passes it on, wherever that claim stands', () => {
    const relays = { ...gives, claimant: 'gazette', stance: 'relays' } as const;
    expect(leadOf(relays, gives)).toMatchObject({
      attribution: 'Claimed by Finder, May 4 2023',
      claims: ['c1', 'c2'],
    });
  });

  it('says how the words reached us where they are not in the claimant’s own publication', () => {
    expect(leadOf({ ...gives, ...inTheHerald })?.attribution).toBe('Claimed by Finder, May 4 2023, as reported');
  });

  it('dates the acknowledgement as well as the claim, in whatever order the claims stand', () => {
    const words = 'Claimed by Finder, May 4 2023; reported as acknowledged by Acme, May 9 2023';
    expect(leadOf(gives, { ...byAcme, ...inTheHerald })?.attribution).toBe(words);
    expect(leadOf({ ...byAcme, ...inTheHerald }, gives)?.attribution).toBe(words);
  });

  it('is confirmed by the organisation whose own words confirm it, not by the one who said it first', () => {
    expect(leadOf(gives, byAcme)?.attribution).toBe('Confirmed by Acme, May 9 2023');
  });

  it('names both sides of a disputed number, each with its date', () => {
    const denies = { ...byAcme, stance: 'denies' } as const;
    expect(leadOf(gives, denies)?.attribution).toBe('Disputed: Finder asserts, May 4 2023; Acme denies, May 9 2023');
  });

  it('is denied by the organisation, not by someone who passes it on', () => {
    const relays = { ...gives, stance: 'relays' } as const;
    expect(leadOf(relays, { ...byAcme, stance: 'denies' })?.attribution).toBe('Denied by Acme, May 9 2023');
  });
});
