import { describe, expect, it } from 'vitest';
import type { AssessmentRow, Rule } from '../../src/model/risk.ts';
import { BANDS } from '../../src/risk/bands.ts';
import { assessmentProblems, ruleProblems } from '../../src/risk/check.ts';
import { choicesFrom } from '../../src/risk/choices.ts';
import { assessment, rules } from './read-tables.ts';

const CONFIDENTIALITY =
  'CB.confidentiality.no-sign (0), CB.confidentiality.known (0.25), CB.confidentiality.unknown (0.5)';

function row(changes: Partial<AssessmentRow>): AssessmentRow {
  return {
    group: 'readers',
    choice: 'CB.confidentiality',
    stops: ['CB.confidentiality.unknown'],
    default: 'CB.confidentiality.unknown',
    reason: 'It was open.',
    claims: [],
    ...changes,
  };
}

function rule(id: string, value: number | null): Rule {
  return { id, value, meaning: 'm', place: 'p', how_seen: 'quoted', sources: [] };
}

describe('the tables of the project', () => {
  it('hold no rule, choice, stop or default that the method does not allow', () => {
    expect([...ruleProblems(rules), ...assessmentProblems(assessment, rules)]).toEqual([]);
  });

  it('give the edges of the bands that the score uses', () => {
    const edges = rules.filter(({ id }) => id.startsWith('BAND.')).map(({ id, value }) => [id, value]);
    expect(edges).toEqual(BANDS.map(({ id, from }) => [`BAND.${id}`, from]));
  });

  it('name a text for every rule', () => {
    expect(rules.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('a rule that the method does not allow', () => {
  it.each([
    [rule('DPC.simple.huge', 5), 'value', 'DPC.simple.huge cannot be 5. The method allows 1, 2, 3, 4.'],
    [rule('EI.email.unseen', null), 'value', 'EI.email.unseen has no number. The method allows 0.25, 0.5, 0.75, 1.'],
    [rule('CB.intent.half', 0.25), 'value', 'CB.intent.half cannot be 0.25. The method allows 0, 0.5.'],
  ])('is named with what is allowed', (broken, column, message) => {
    expect(ruleProblems([rule('SE.formula', null), broken])).toEqual([{ row: 1, column, message }]);
  });

  it('is found where its row is unknown', () => {
    expect(ruleProblems([rule('DPC.credentials.base', 3)]).map(({ column }) => column)).toEqual(['id']);
  });
});

describe('an assessment that the method does not allow', () => {
  it.each([
    [
      row({ stops: ['CB.confidentiality.many'], default: null }),
      'stops',
      `"CB.confidentiality.many" is not a stop that the method allows for CB.confidentiality. It allows ${CONFIDENTIALITY}.`,
    ],
    [
      row({ stops: ['CB.intent.error'], default: null }),
      'stops',
      `"CB.intent.error" is not a stop that the method allows for CB.confidentiality. It allows ${CONFIDENTIALITY}.`,
    ],
    [row({ stops: [] }), 'stops', `no stop is given. The method allows ${CONFIDENTIALITY}.`],
    [
      row({ stops: ['CB.confidentiality.unknown', 'CB.confidentiality.unknown'] }),
      'stops',
      '"CB.confidentiality.unknown" stands twice. Keep one.',
    ],
    [
      row({ default: 'CB.confidentiality.known' }),
      'default',
      'the default "CB.confidentiality.known" is not one of the stops. Choose CB.confidentiality.unknown or cannot-tell.',
    ],
  ])('is named with its cell and what is allowed', (broken, column, message) => {
    expect(assessmentProblems([broken], rules)).toEqual([{ row: 0, column, message }]);
  });

  it('is found where it names a row that the method does not have', () => {
    const [problem] = assessmentProblems([row({ choice: 'DPC.credentials' })], rules);
    expect(problem?.message).toMatch(/^unknown choice "DPC.credentials"\. The rows with rules .* are DPC\.simple, /);
  });

  it('is found where a group chooses twice from one row, and not where two groups do', () => {
    const problems = assessmentProblems([row({}), row({ group: 'writers' }), row({})], rules);
    expect(problems).toEqual([
      {
        row: 2,
        column: 'choice',
        message: '"CB.confidentiality" is chosen twice for the group "readers". Put all its stops in one row.',
      },
    ]);
  });

  it('may say that nobody can tell', () => {
    expect(assessmentProblems([row({ default: null })], rules)).toEqual([]);
  });
});

describe('reading choices without a check before', () => {
  it.each([
    [row({ choice: 'DPC.credentials' }), 'the method has no row DPC.credentials'],
    [row({ stops: ['CB.confidentiality.many'] }), 'no rule CB.confidentiality.many with a number'],
    [row({ stops: [] }), 'CB.confidentiality has no stops'],
    [
      row({ default: 'CB.confidentiality.known' }),
      'CB.confidentiality.known is not a stop of CB.confidentiality here. The legal stops are CB.confidentiality.unknown (0.5).',
    ],
  ])('throws', (broken, message) => {
    expect(() => choicesFrom([broken], rules)).toThrow(new RangeError(message));
  });

  it('throws for a row that is chosen twice', () => {
    expect(() => choicesFrom([row({}), row({})], rules)).toThrow(new RangeError('CB.confidentiality is chosen twice'));
  });
});
