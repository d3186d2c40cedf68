import { describe, expect, it } from 'vitest';
import { BANDS, bandOf } from '../../src/risk/bands.ts';
import type { Reading } from '../../src/risk/severity.ts';
import { severity } from '../../src/risk/severity.ts';
import { readRows, rules } from './read-tables.ts';

const vectors = readRows('test/risk/enisa-vectors.csv');
const labelOf = new Map(BANDS.map(({ id, label }) => [id, label]));

/** Four circumstances that add up to a total; the vectors give only the total. Intent has no 0.25, so it is filled first. */
function circumstancesThatSumTo(total: number): Reading['circumstances'] {
  const intent = total >= 0.5 ? 0.5 : 0;
  const confidentiality = Math.min(0.5, total - intent);
  const integrity = Math.min(0.5, total - intent - confidentiality);
  const availability = total - intent - confidentiality - integrity;
  return {
    'CB.confidentiality': confidentiality,
    'CB.integrity': integrity,
    'CB.availability': availability,
    'CB.intent': intent,
  };
}

describe('vectors with a whole sum', () => {
  const sums = vectors.filter(({ dpc, ei, cb, se }) => dpc && ei && cb && se);

  it('are all there', () => {
    expect(sums.map(({ id }) => id)).toHaveLength(29);
  });

  it.each(sums)('$id: $scenario', ({ dpc, ei, cb, se, band }) => {
    const result = severity({
      contexts: [Number(dpc)],
      identifiers: [Number(ei)],
      circumstances: circumstancesThatSumTo(Number(cb)),
    });
    expect(result.score).toBe(Number(se));
    expect(labelOf.get(result.band)).toBe(band);
  });
});

describe('vectors that give a score without its inputs', () => {
  it.each(vectors.filter(({ dpc, se }) => !dpc && se))('$id: $scenario', ({ se, band }) => {
    expect(labelOf.get(bandOf(Number(se)))).toBe(band);
  });
});

/** Which rule each table vector is a case of, decided by hand from its scenario. */
const RULE_OF_VECTOR: Record<string, string> = {
  L01: 'DPC.simple.base',
  L02: 'DPC.simple.standing',
  L04: 'DPC.simple.safety',
  L05: 'DPC.simple.base',
  L06: 'DPC.behavioural.no-insight',
  L08: 'DPC.behavioural.daily-life',
  L09: 'DPC.behavioural.sensitive-profile',
  L10: 'DPC.behavioural.base',
  L12: 'DPC.behavioural.sensitive-profile',
  L13: 'DPC.financial.no-insight',
  L14: 'DPC.financial.some-facts',
  L16: 'DPC.financial.full',
  L17: 'DPC.financial.no-insight',
  L18: 'DPC.financial.full',
  L20: 'DPC.sensitive.no-insight',
  L21: 'DPC.sensitive.general-assumptions',
  L22: 'DPC.sensitive.specific-assumptions',
  L24: 'DPC.sensitive.base',
  L25: 'DPC.sensitive.base',
  L26: 'DPC.simple.private-life',
  E01: 'EI.name.common',
  E02: 'EI.name.rare-in-country',
  E03: 'EI.name.rare-in-town',
  E05: 'EI.id-number.alone',
  E06: 'EI.id-number.reveals-more',
  E07: 'EI.id-number.with-register',
  E09: 'EI.phone-or-address.not-listed-small-place',
  E10: 'EI.phone-or-address.listed',
  E11: 'EI.email.not-findable',
  E13: 'EI.email.name-and-findable',
  E14: 'EI.photo.unclear',
  E15: 'EI.photo.unclear-with-clue',
  E17: 'EI.photo.clear-and-linked',
  E18: 'EI.code.no-link',
  E19: 'EI.code.reveals-part',
  C01: 'CB.confidentiality.no-sign',
  C02: 'CB.confidentiality.known',
  C03: 'CB.confidentiality.unknown',
  C05: 'CB.integrity.can-be-restored',
  C06: 'CB.integrity.cannot-be-restored',
  C07: 'CB.availability.easily-recovered',
  C09: 'CB.availability.gone-for-good',
  C10: 'CB.intent.malicious',
  C11: 'CB.intent.error',
};

describe('vectors that look up one number', () => {
  it.each(vectors.filter(({ se }) => !se))('$id: $scenario', ({ id = '', dpc, ei, cb }) => {
    const rule = rules.find((candidate) => candidate.id === RULE_OF_VECTOR[id]);
    expect(rule?.value).toBe(Number(dpc || ei || cb));
  });
});
