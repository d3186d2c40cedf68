import { describe, expect, it } from 'vitest';
import { BANDS } from '../../src/risk/bands.ts';
import { type Choice, withPicks } from '../../src/risk/choices.ts';
import { LEGAL_STOPS, type Part } from '../../src/risk/method.ts';
import { type ScoreRange, scoreGroup } from '../../src/risk/score-group.ts';
import { type Severity, severity } from '../../src/risk/severity.ts';
import { choice, choicesOfGroup, circumstances } from './read-tables.ts';

function rangeOf(choices: readonly Choice[]): ScoreRange {
  const score = scoreGroup(choices);
  if (score.kind !== 'range') throw new Error(`cannot tell: ${score.missing.join(', ')}`);
  return score;
}

const ends = ({ lowest, start, highest }: ScoreRange) => [lowest.score, start?.score, highest.score];

describe('the flagship', () => {
  it.each([
    ['camera-owners', [1, 2, 3.5]],
    ['alexa-linked', [1.75, 2.75, 4.5]],
    ['health-beta', [1.75, 2.75, 4.5]],
    ['shared-access', [1, 1.25, 2.5]],
  ])('scores %s from %j: lowest, default, highest', (group, scores) => {
    expect(ends(rangeOf(choicesOfGroup(group)))).toEqual(scores);
  });

  it('counts the readings of camera owners by band', () => {
    expect(rangeOf(choicesOfGroup('camera-owners')).bands).toEqual([
      { band: 'low', combinations: 5, share: 5 / 12 },
      { band: 'medium', combinations: 5, share: 5 / 12 },
      { band: 'high', combinations: 2, share: 2 / 12 },
      { band: 'very-high', combinations: 0, share: 0 },
    ]);
  });

  it('lists the single choices that put camera owners in another band', () => {
    expect(rangeOf(choicesOfGroup('camera-owners')).flips).toEqual([
      { row: 'DPC.behavioural', rule: 'DPC.behavioural.no-insight', score: 1.25, band: 'low' },
      { row: 'CB.confidentiality', rule: 'CB.confidentiality.known', score: 1.75, band: 'low' },
    ]);
  });

  it('says that two defaults sit on an edge or one step below it', () => {
    expect(rangeOf(choicesOfGroup('camera-owners')).edge).toEqual({ position: 'on', band: 'medium' });
    expect(rangeOf(choicesOfGroup('alexa-linked')).edge).toEqual({ position: 'below', band: 'high' });
    expect(rangeOf(choicesOfGroup('shared-access')).edge).toBeNull();
  });
});

describe('a score from open choices', () => {
  it('has one reading when nothing is open', () => {
    const range = rangeOf([choice('DPC.simple', 'DPC', 1), choice('EI.email', 'EI', 0.25), ...circumstances()]);
    expect(ends(range)).toEqual([0.25, 0.25, 0.25]);
    expect(range.bands[0]).toEqual({ band: 'low', combinations: 1, share: 1 });
    expect(range.flips).toEqual([]);
  });

  it('moves with a pick, and keeps its ends', () => {
    const choices = choicesOfGroup('camera-owners');
    const picked = rangeOf(withPicks(choices, { 'EI.email': 'EI.email.name-and-findable' }));
    expect(ends(picked)).toEqual([1, 2.5, 3.5]);
  });

  it('refuses a pick that is not a stop of its row, and names those that are', () => {
    expect(() => withPicks(choicesOfGroup('camera-owners'), { 'EI.email': 'EI.email.not-findable' })).toThrow(
      new RangeError(
        'EI.email.not-findable is not a stop of EI.email here. The legal stops are EI.email.findable (0.75), EI.email.name-and-findable (1).',
      ),
    );
  });
});

describe('cannot tell', () => {
  it('is the answer for a group that nobody assessed', () => {
    expect(scoreGroup([])).toEqual({
      kind: 'cannot-tell',
      missing: ['DPC', 'EI', 'CB.confidentiality', 'CB.integrity', 'CB.availability', 'CB.intent'],
    });
  });

  it('is the answer where intent is missing, which is not taken to be zero', () => {
    const choices = choicesOfGroup('camera-owners').filter(({ part }) => part !== 'CB.intent');
    expect(scoreGroup(choices)).toEqual({ kind: 'cannot-tell', missing: ['CB.intent'] });
  });

  it('leaves a range without a default where one choice cannot be made', () => {
    const range = rangeOf(withPicks(choicesOfGroup('camera-owners'), { 'DPC.behavioural': null }));
    expect(range.start).toBeNull();
    expect(range.cannotTell).toEqual(['DPC.behavioural']);
    expect([range.lowest.score, range.highest.score, range.edge, range.flips]).toEqual([1, 3.5, null, []]);
  });
});

/** Numbers that look random and are the same in every run (Park and Miller's minimal standard). */
function* sequence(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 16807) % 2147483647;
    yield state;
  }
}

/** Groups with up to three contexts and two identifiers, each choice with one stop or more. */
function madeUpGroups(count: number): Choice[][] {
  const numbers = sequence(20191226);
  const some = (row: string, part: Part): Choice => {
    const legal: readonly number[] = LEGAL_STOPS[part];
    const kept = legal.filter(() => numbers.next().value % 2 === 0);
    return choice(row, part, ...(kept.length > 0 ? kept : legal.slice(0, 1)));
  };
  const contexts = ['DPC.simple', 'DPC.behavioural', 'DPC.financial'];
  const identifiers = ['EI.email', 'EI.photo'];
  return Array.from({ length: count }, () => [
    ...contexts.slice(numbers.next().value % 3).map((row) => some(row, 'DPC')),
    ...identifiers.slice(numbers.next().value % 2).map((row) => some(row, 'EI')),
    some('CB.confidentiality', 'CB.confidentiality'),
    some('CB.integrity', 'CB.integrity'),
    some('CB.availability', 'CB.availability'),
    some('CB.intent', 'CB.intent'),
  ]);
}

/** Every combination of stops, one by one: the slow way, to compare the counts with. */
function everyReading(choices: readonly Choice[]): Severity[] {
  const combinations = choices.reduce<number[][]>(
    (so, { stops }) => so.flatMap((values) => stops.map(({ value }) => [...values, value])),
    [[]],
  );
  return combinations.map((values) => {
    const of = (part: Part) => values.filter((_value, index) => choices[index]?.part === part);
    const [confidentiality = 0] = of('CB.confidentiality');
    const [integrity = 0] = of('CB.integrity');
    const [availability = 0] = of('CB.availability');
    const [intent = 0] = of('CB.intent');
    return severity({
      contexts: of('DPC'),
      identifiers: of('EI'),
      circumstances: {
        'CB.confidentiality': confidentiality,
        'CB.integrity': integrity,
        'CB.availability': availability,
        'CB.intent': intent,
      },
    });
  });
}

describe('three hundred made-up groups', () => {
  const groups = madeUpGroups(300);

  it('have ends and counts that agree with going through every reading', () => {
    for (const choices of groups) {
      const range = rangeOf(choices);
      const readings = everyReading(choices);
      const scores = readings.map(({ score }) => score);
      expect([range.lowest.score, range.highest.score]).toEqual([Math.min(...scores), Math.max(...scores)]);
      expect(range.bands.map(({ combinations }) => combinations)).toEqual(
        BANDS.map(({ id }) => readings.filter(({ band }) => band === id).length),
      );
    }
  });

  it('have a default inside the range, in quarters, and shares that add up to one', () => {
    for (const choices of groups) {
      const { lowest, highest, start, bands } = rangeOf(choices);
      expect(start?.score).toBeGreaterThanOrEqual(lowest.score);
      expect(start?.score).toBeLessThanOrEqual(highest.score);
      expect(Number.isInteger((start?.score ?? Number.NaN) * 4)).toBe(true);
      expect(bands.reduce((total, { share }) => total + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it('score the same in whatever order their choices stand', () => {
    for (const choices of groups) {
      const there = rangeOf(choices);
      const back = rangeOf(choices.toReversed());
      expect(back).toEqual({ ...there, flips: back.flips, cannotTell: [] });
      expect(new Set(back.flips.map(({ rule }) => rule))).toEqual(new Set(there.flips.map(({ rule }) => rule)));
    }
  });

  it('list as flips only choices that leave the band when made', () => {
    for (const choices of groups) {
      const { flips, start } = rangeOf(choices);
      for (const flip of flips) {
        const after = rangeOf(withPicks(choices, { [flip.row]: flip.rule })).start;
        expect([after?.score, after?.band]).toEqual([flip.score, flip.band]);
        expect(after?.band).not.toBe(start?.band);
      }
    }
  });
});
