import { describe, expect, it } from 'vitest';
import { type Band, bandOf } from '../../src/risk/bands.ts';
import { flagsFor } from '../../src/risk/flags.ts';
import { type Reading, severity } from '../../src/risk/severity.ts';
import { readRows } from './read-tables.ts';

/** A vector with the inputs that its scenario gives: every category, each circumstance, the number of people. */
interface Case extends Reading {
  readonly vector: string;
  readonly people: number;
}

function circumstances(confidentiality: number, intent: number): Reading['circumstances'] {
  return {
    'CB.confidentiality': confidentiality,
    'CB.integrity': 0,
    'CB.availability': 0,
    'CB.intent': intent,
  };
}

const CASES: Case[] = [
  { vector: 'P04', contexts: [1], identifiers: [1], circumstances: circumstances(0.25, 0), people: 150 },
  { vector: 'P09', contexts: [4], identifiers: [1], circumstances: circumstances(0.5, 0.5), people: 2000 },
  { vector: 'P11', contexts: [4], identifiers: [1], circumstances: circumstances(0.5, 0.5), people: 1 },
  { vector: 'P13', contexts: [1], identifiers: [1], circumstances: circumstances(0.5, 0), people: 1 },
  { vector: 'D01', contexts: [1], identifiers: [0.25], circumstances: circumstances(0, 0), people: 1 },
  { vector: 'D04', contexts: [2], identifiers: [1], circumstances: circumstances(0, 0), people: 1 },
  { vector: 'D08', contexts: [3], identifiers: [1], circumstances: circumstances(0, 0), people: 1 },
  { vector: 'W02', contexts: [1, 2], identifiers: [0.75], circumstances: circumstances(0.5, 0), people: 2_400_000 },
];

interface Result {
  readonly score: number;
  readonly band: Band;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const scored = (score: number): Result => ({ score, band: bandOf(score) });

/** Mistakes that public tools and texts make while they name the method. */
const MISTAKES: Record<string, (one: Case) => Result> = {
  'summing the categories': (one) => scored(sum(one.contexts) * severity(one).ei + severity(one).cb),
  'points for the number of people': (one) => scored(severity(one).score + (one.people > 100 ? 0.25 : 0)),
  'multiplying by a factor for the number of people': (one) =>
    scored(severity(one).score * Math.max(1, Math.log10(one.people))),
  'bands at 1, 2 and 3': (one) => ({ score: severity(one).score, band: bandOf(severity(one).score + 1) }),
  'upper edges that belong to the band': (one) => ({
    score: severity(one).score,
    band: bandOf(severity(one).score - 0.25),
  }),
  'integer arithmetic': (one) => scored(Math.trunc(severity(one).dpc * severity(one).ei) + severity(one).cb),
  'an ease of identification rounded to 0 or 1': (one) =>
    scored(severity(one).dpc * Math.round(severity(one).ei) + severity(one).cb),
  'leaving intent out': (one) =>
    scored(severity({ ...one, circumstances: { ...one.circumstances, 'CB.intent': 0 } }).score),
  'at most 0.25 for each loss': (one) => {
    const { dpc, ei } = severity(one);
    const losses = Math.min(0.25, one.circumstances['CB.confidentiality']);
    return scored(dpc * ei + losses + one.circumstances['CB.intent']);
  },
  'adding before multiplying': (one) => scored(severity(one).dpc * (severity(one).ei + severity(one).cb)),
};

const expected = new Map(
  readRows('test/risk/enisa-vectors.csv').map(({ id, se, band }) => [
    id,
    { score: Number(se), band: band?.replace(' ', '-') },
  ]),
);

describe('the vectors', () => {
  it.each(CASES)('agree with the score, whose inputs are those of $vector', (one) => {
    const { score, band } = severity(one);
    expect({ score, band }).toEqual(expected.get(one.vector));
  });

  it.each(Object.entries(MISTAKES))('disagree with %s', (_name, mistaken) => {
    const caught = CASES.filter((one) => {
      const { score, band } = mistaken(one);
      const right = expected.get(one.vector);
      return score !== right?.score || band !== right.band;
    });
    expect(caught).not.toEqual([]);
  });
});

describe('flags', () => {
  it('are raised above 100 people and not at 100', () => {
    const raised = [100, 101].map((people) => flagsFor(people, false).map((flag) => flag.raised));
    expect(raised).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it('stay open where nobody has said', () => {
    expect(flagsFor(null, null)).toEqual([
      { rule: 'FLAG.more-than-100', raised: null },
      { rule: 'FLAG.unintelligible', raised: null },
    ]);
  });
});
