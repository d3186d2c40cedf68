import { describe, expect, it } from 'vitest';
import { CIRCUMSTANCES, LEGAL_STOPS } from '../../src/risk/method.ts';
import { type Reading, severity } from '../../src/risk/severity.ts';

/** Every reading with one context and one identifier that the method allows: 4 x 4 x 3 x 3 x 3 x 2. */
const EVERY_READING: Reading[] = LEGAL_STOPS.DPC.flatMap((dpc) =>
  LEGAL_STOPS.EI.flatMap((ei) =>
    LEGAL_STOPS['CB.confidentiality'].flatMap((confidentiality) =>
      LEGAL_STOPS['CB.integrity'].flatMap((integrity) =>
        LEGAL_STOPS['CB.availability'].flatMap((availability) =>
          LEGAL_STOPS['CB.intent'].map((intent) => ({
            contexts: [dpc],
            identifiers: [ei],
            circumstances: {
              'CB.confidentiality': confidentiality,
              'CB.integrity': integrity,
              'CB.availability': availability,
              'CB.intent': intent,
            },
          })),
        ),
      ),
    ),
  ),
);

const NOTHING_LOST = { 'CB.confidentiality': 0, 'CB.integrity': 0, 'CB.availability': 0, 'CB.intent': 0 };

describe('severity', () => {
  it('has 864 readings with one context and one identifier', () => {
    expect(EVERY_READING).toHaveLength(864);
  });

  it('is always a multiple of 0.25 from 0.25 to 6', () => {
    const scores = EVERY_READING.map((reading) => severity(reading).score);
    expect(scores.every((score) => Number.isInteger(score * 4))).toBe(true);
    expect([Math.min(...scores), Math.max(...scores)]).toEqual([0.25, 6]);
  });

  it('never falls when a context, an identifier or a circumstance rises', () => {
    const lower = EVERY_READING.flatMap((reading) => oneStepUp(reading).map((raised) => [reading, raised] as const));
    expect(lower.length).toBeGreaterThan(2000);
    for (const [reading, raised] of lower) expect(severity(raised).score).toBeGreaterThan(severity(reading).score);
  });

  it('takes the highest context and the highest identifier, in whatever order they come', () => {
    for (const contexts of permutations([1, 4, 2])) {
      for (const identifiers of permutations([0.25, 0.75, 0.5])) {
        expect(severity({ contexts, identifiers, circumstances: NOTHING_LOST }).score).toBe(3);
      }
    }
  });

  it('gives the parts of the sum beside the score', () => {
    const circumstances = { ...NOTHING_LOST, 'CB.confidentiality': 0.5, 'CB.intent': 0.5 };
    expect(severity({ contexts: [2], identifiers: [0.75], circumstances })).toEqual({
      dpc: 2,
      ei: 0.75,
      cb: 1,
      score: 2.5,
      band: 'medium',
    });
  });

  it.each([
    [{ contexts: [5], identifiers: [1] }, 'DPC cannot be 5. The legal stops are 1, 2, 3, 4.'],
    [{ contexts: [0], identifiers: [1] }, 'DPC cannot be 0. The legal stops are 1, 2, 3, 4.'],
    [{ contexts: [1.5], identifiers: [1] }, 'DPC cannot be 1.5. The legal stops are 1, 2, 3, 4.'],
    [{ contexts: [1, Number.NaN], identifiers: [1] }, 'DPC cannot be NaN. The legal stops are 1, 2, 3, 4.'],
    [{ contexts: [1], identifiers: [0] }, 'EI cannot be 0. The legal stops are 0.25, 0.5, 0.75, 1.'],
    [{ contexts: [], identifiers: [1] }, 'a score needs at least one DPC'],
    [{ contexts: [1], identifiers: [] }, 'a score needs at least one EI'],
  ])('refuses %o', (reading, message) => {
    expect(() => severity({ ...reading, circumstances: NOTHING_LOST })).toThrow(new RangeError(message));
  });

  it('refuses a circumstance that the method does not allow, and names those that it does', () => {
    const circumstances = { ...NOTHING_LOST, 'CB.intent': 0.25 };
    expect(() => severity({ contexts: [1], identifiers: [1], circumstances })).toThrow(
      new RangeError('CB.intent cannot be 0.25. The legal stops are 0, 0.5.'),
    );
  });
});

function oneStepUp(reading: Reading): Reading[] {
  const { contexts, identifiers, circumstances } = reading;
  const raised = (part: keyof typeof LEGAL_STOPS, value = 0) => LEGAL_STOPS[part].filter((stop) => stop > value);
  return [
    ...raised('DPC', contexts[0]).map((dpc) => ({ ...reading, contexts: [dpc] })),
    ...raised('EI', identifiers[0]).map((ei) => ({ ...reading, identifiers: [ei] })),
    ...CIRCUMSTANCES.flatMap((part) =>
      raised(part, circumstances[part]).map((value) => ({
        ...reading,
        circumstances: { ...circumstances, [part]: value },
      })),
    ),
  ];
}

function permutations(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((value, index) => permutations(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}
