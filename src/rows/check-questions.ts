import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Question } from '../model/question.ts';
import { isSaid } from '../model/status.ts';
import { type CaseLine, caseLines } from './check-cases.ts';
import { type AnswerLetter, allOf, anyAnswer, type Condition, noneOf } from './check-conditions.ts';
import { dataTypePath } from './data-type-path.ts';
import { type SaidClaim, saidClaim } from './data-type-said.ts';

/** What an answer to a question means. */
export interface CheckCase {
  /** "If yes", needed only where both cases stand. */
  readonly label: string;
  readonly text: string;
  /** Answers with which the case stands, and those with which its label does. */
  readonly condition: Condition;
  readonly labelCondition: Condition;
  /** What would hold in this case, told where both stand. */
  readonly holds: readonly CaseLine[];
  /**
   * The answer under which the page gathers what would hold, `camera-owners.y`, while no group is known to be the
   * reader's; `null` where nothing is to be gathered.
   */
  readonly supposes: string | null;
}

/** A question of the check, with what its answers mean. Paths are below the base path, or anchors of the page. */
export interface CheckQuestion {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly question: string;
  readonly cases: readonly CheckCase[];
  readonly links: readonly { readonly label: string; readonly path: string }[];
  readonly claims: readonly SaidClaim[];
  /** Answers with which the links stand, and those with which the claims do. */
  readonly linkCondition: Condition;
  readonly claimCondition: Condition;
  /** Answers with which the page gathers what would hold in a case. */
  readonly supposeCondition: Condition;
}

/** The answers that a reader can choose; to choose none is to skip the question. */
export const ANSWERS: readonly { readonly letter: AnswerLetter; readonly label: string }[] = [
  { letter: 'y', label: 'Yes' },
  { letter: 'n', label: 'No' },
  { letter: 's', label: 'Not sure' },
];

/** The questions of a breach: its own about groups, generated ones for the groups that it leaves out, then circumstances. */
export function questionsOf(breach: Breach): Question[] {
  const asked = new Set(breach.questions.map(({ group }) => group));
  const said = breach.exposures.filter(({ status }) => isSaid(status));
  const left = breach.groups.filter(({ id }) => !asked.has(id) && said.some(({ group }) => group === id));
  const saidTypes = new Set(said.map(({ dataType }) => dataType));
  return [
    ...breach.questions.filter(({ kind }) => kind === 'group'),
    ...left.map(({ id, label }) => generatedQuestion(id, label)),
    ...breach.questions.filter(
      ({ kind, data_types }) => kind !== 'group' && data_types.some((id) => saidTypes.has(id)),
    ),
  ];
}

/** A question as the page prints it. */
export function checkQuestion(
  question: Question,
  questions: readonly Question[],
  breach: Breach,
  dataset: Dataset,
): CheckQuestion {
  const given = (...letters: readonly AnswerLetter[]) => anyAnswer([question], ...letters) ?? '';
  const labelCondition = given('s');
  const holds = (answer: 'yes' | 'no') => caseLines(question, answer, breach, dataset);
  const noGroup = noneOf(
    anyAnswer(
      questions.filter(({ kind }) => kind === 'group'),
      'y',
    ),
  );
  return {
    id: question.id,
    kind: question.kind,
    question: question.question,
    cases: [
      {
        ...{
          label: 'If yes',
          text: question.when_yes,
          condition: given('y', 's'),
          labelCondition,
          holds: holds('yes'),
        },
        supposes: question.group === null ? null : given('y'),
      },
      {
        ...{ label: 'If no', text: question.when_no, condition: given('n', 's'), labelCondition, holds: holds('no') },
        supposes: null,
      },
    ],
    supposeCondition: allOf(labelCondition, noGroup) ?? '',
    links: linksOf(question, breach, dataset),
    claims: question.claims.map((id) => saidClaim(byId(breach.claims, id), breach, dataset)),
    // An answer of "no" hides what the link of a group leads to.
    linkCondition: question.group === null ? given('y', 'n', 's') : given('y'),
    claimCondition: given('y', 'n', 's'),
  };
}

/** The anchor of what was said about a group. */
export function saidAnchor(group: string): string {
  return `said-${group}`;
}

function generatedQuestion(group: string, label: string): Question {
  return {
    ...{ id: group, kind: 'group', group, data_types: [], claims: [] },
    question: `${label}: were you one of them?`,
    when_yes: 'What was said about this group is about you.',
    when_no: 'What was said about this group alone is not about you.',
    ...{ closes_when: null, closes: [], settled_when: null },
  };
}

function linksOf({ group, data_types }: Question, breach: Breach, dataset: Dataset): CheckQuestion['links'] {
  if (group === null)
    return data_types.map((id) => ({ label: byId(dataset.dataTypes, id).label, path: dataTypePath(id) }));
  const isSaidOf = breach.exposures.some((cell) => cell.group === group && isSaid(cell.status));
  return isSaidOf ? [{ label: 'What was said about it', path: `#${saidAnchor(group)}` }] : [];
}
