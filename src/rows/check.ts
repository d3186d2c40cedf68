import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { Question } from '../model/question.ts';
import { type CheckCalm, checkCalm } from './check-calm.ts';
import { allOf, anyAnswer, type Condition, noneOf } from './check-conditions.ts';
import { type LeftLine, leftLines, type TypePart } from './check-left.ts';
import { type CheckQuestion, checkQuestion, questionsOf } from './check-questions.ts';
import { type SaidBlock, saidBlocks } from './check-said.ts';
import { atRiskPages, type CheckStep, checkSteps } from './check-steps.ts';
import type { Tiers } from './check-tiers.ts';
import { type CheckWay, checkWays } from './check-ways.ts';

/** When each opening sentence of the answer stands. */
export interface CheckVerdict {
  readonly unanswered: Condition;
  /** "No" to every question about a group. */
  readonly nothing: Condition;
  /** Nothing applies so far, and some questions about groups were skipped. */
  readonly nothingYet: Condition;
  /** "Not sure" about some group and "yes" to none: it is not known whether anything applies. */
  readonly unknown: Condition;
  readonly something: Condition;
  /** "Yes" to some group and "not sure" about another. */
  readonly unsure: Condition;
}

/** Every piece of every answer of the check of one breach, each once, with the answers that show it. */
export interface CheckPage {
  readonly breach: string;
  readonly title: string;
  readonly asOf: string;
  readonly path: string;
  readonly breachPath: string;
  /** Short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  readonly questions: readonly CheckQuestion[];
  /** `null` where there is nothing to ask, because nobody says whose data was exposed. */
  readonly verdict: CheckVerdict | null;
  readonly said: readonly SaidBlock[];
  readonly ways: Tiers<CheckWay>;
  readonly left: readonly LeftLine[];
  readonly steps: Tiers<CheckStep>;
  /** Pages with a paragraph for people at risk from someone they know. */
  readonly atRisk: readonly TypePart[];
  readonly calm: CheckCalm;
}

/** The path of a breach's check, below the base path. */
export function checkPath(breach: string): string {
  return `/breaches/${breach}/check/`;
}

/**
 * The check of a breach: what applied to a reader, by their answers.
 * @throws RangeError when the scope names no breach
 */
export function checkPage(dataset: Dataset, scope: Scope): CheckPage {
  const breach = breachOf(dataset, scope);
  const questions = questionsOf(breach);
  return {
    ...headOf(breach, dataset),
    questions: questions.map((question) => checkQuestion(question, questions, breach, dataset)),
    verdict: verdictOf(questions),
    said: saidBlocks(breach, questions, dataset),
    ways: checkWays(breach, questions, dataset),
    left: leftLines(breach, questions, dataset),
    steps: checkSteps(breach, questions, dataset),
    atRisk: atRiskPages(breach, questions, dataset),
    calm: checkCalm(breach, questions, dataset),
  };
}

type Head = Pick<CheckPage, 'breach' | 'title' | 'asOf' | 'path' | 'breachPath' | 'organisation'>;

function headOf(breach: Breach, dataset: Dataset): Head {
  return {
    breach: breach.id,
    title: breach.title,
    asOf: breach.asOf,
    path: checkPath(breach.id),
    breachPath: `/breaches/${breach.id}/`,
    organisation: byId(dataset.claimants, breach.organisation).short_label,
  };
}

function verdictOf(questions: readonly Question[]): CheckVerdict | null {
  const groups = questions.filter(({ kind }) => kind === 'group');
  const something = anyAnswer(groups, 'y');
  if (something === null) return null;
  const unsure = anyAnswer(groups, 's');
  const each = (letter: 'n' | '-', among: readonly Question[]) =>
    allOf(...among.map((question) => anyAnswer([question], letter))) ?? '';
  return {
    unanswered: each('-', questions),
    nothing: each('n', groups),
    nothingYet:
      allOf(noneOf(something), noneOf(unsure), anyAnswer(groups, '-'), anyAnswer(questions, 'y', 'n', 's')) ?? '',
    unknown: allOf(noneOf(something), unsure) ?? '',
    something,
    unsure: allOf(something, unsure) ?? '',
  };
}
