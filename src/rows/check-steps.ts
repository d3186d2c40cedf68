import type { Breach, Dataset, ExplainerText } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, FIXED_BY } from '../model/misuse.ts';
import { type Asked, anyOf, type Condition, isOpenType } from './check-conditions.ts';
import type { TypePart } from './check-left.ts';
import { typeLink } from './check-said.ts';
import { inTiers, isConfirmedForSome, type Tiers } from './check-tiers.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { endingOf } from './what-is-left.ts';

/** Something that a reader can do, with the reason and the data types that it helps against. */
export interface CheckStep {
  readonly do: string;
  readonly because: string;
  /** Each with the condition that it is the reader's, so that a step shared by several names only those. */
  readonly types: readonly TypePart[];
  readonly condition: Condition;
}

const EVIDENCE_ORDER = [...EVIDENCE_CLASSES, 'none-gathered'] as const;

/**
 * What to do, each step once. First the data types that are confirmed and have not ended, then the others; in each,
 * those with the best evidence of misuse, then those whose use a reader can end. The steps of a data type stay together.
 */
export function checkSteps(breach: Breach, questions: readonly Asked[], dataset: Dataset): Tiers<CheckStep> {
  const texts = inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))])
    .flatMap(({ id }) => dataset.explainers.find(({ data_type }) => data_type === id) ?? [])
    .filter(({ fixed_by }) => fixed_by !== 'not-needed');
  const isFirst = ({ data_type }: ExplainerText) =>
    isConfirmedForSome(data_type, breach) && endingOf(data_type, breach, dataset) === null;
  const stepsIn = (group: readonly ExplainerText[]) =>
    group.toSorted(byEffect).flatMap((text) => stepsOf(text, breach, questions, dataset));
  const first = stepsIn(texts.filter(isFirst));
  const lasting = texts.filter((text) => !isFirst(text) && endingOf(text.data_type, breach, dataset) === null);
  const ended = texts.filter(({ data_type }) => endingOf(data_type, breach, dataset) !== null);
  const merged = mergeSteps([...first, ...stepsIn(lasting), ...stepsIn(ended)]);
  const isOfFirst = (step: CheckStep) => first.some((one) => one.do === step.do);
  return inTiers(
    merged.filter(isOfFirst),
    merged.filter((step) => !isOfFirst(step)),
  );
}

/** The texts that have a paragraph for people at risk from someone they know, of the data types that are confirmed and last. */
export function atRiskPages(breach: Breach, questions: readonly Asked[], dataset: Dataset): TypePart[] {
  return inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))])
    .filter(({ id }) => isConfirmedForSome(id, breach) && endingOf(id, breach, dataset) === null)
    .filter(({ id }) => dataset.explainers.some((text) => text.data_type === id && hasParagraph(text)))
    .flatMap(({ id }) => {
      const { label, path } = typeLink(id, dataset);
      const condition = isOpenType(id, breach, questions);
      return condition === null ? [] : [{ label, path: `${path}#at-risk`, condition }];
    });
}

function hasParagraph({ sections }: ExplainerText): boolean {
  return sections.some(({ id }) => id === 'if-someone-you-know-worries-you');
}

function byEffect(a: ExplainerText, b: ExplainerText): number {
  return (
    EVIDENCE_ORDER.indexOf(a.evidence) - EVIDENCE_ORDER.indexOf(b.evidence) ||
    FIXED_BY.indexOf(a.fixed_by) - FIXED_BY.indexOf(b.fixed_by)
  );
}

function stepsOf(text: ExplainerText, breach: Breach, questions: readonly Asked[], dataset: Dataset): CheckStep[] {
  const condition = isOpenType(text.data_type, breach, questions);
  if (condition === null) return [];
  return text.steps.map((step) => ({
    ...step,
    types: [{ ...typeLink(text.data_type, dataset), condition }],
    condition,
  }));
}

/** Every step once, where it stands first, for all the data types that name it. */
function mergeSteps(steps: readonly CheckStep[]): CheckStep[] {
  const merged: CheckStep[] = [];
  for (const step of steps) {
    const index = merged.findIndex((earlier) => isSameStep(earlier, step));
    const earlier = merged[index];
    if (earlier === undefined) merged.push(step);
    else merged[index] = joinSteps(earlier, step);
  }
  return merged;
}

function joinSteps(earlier: CheckStep, step: CheckStep): CheckStep {
  const paths = new Set(earlier.types.map(({ path }) => path));
  return {
    ...earlier,
    types: [...earlier.types, ...step.types.filter(({ path }) => !paths.has(path))],
    condition: anyOf([earlier.condition, step.condition]),
  };
}

/** "Turn on two-step sign-in" and "Turn on two-step sign-in where it is offered" are one: the words of one begin the other. */
function isSameStep(a: CheckStep, b: CheckStep): boolean {
  const [shorter = '', longer = ''] = [wordsOf(a.do), wordsOf(b.do)].toSorted((x, y) => x.length - y.length);
  return longer.startsWith(shorter);
}

function wordsOf(text: string): string {
  return `${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  } `;
}
