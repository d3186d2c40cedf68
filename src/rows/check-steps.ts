import type { Breach, Dataset, ExplainerText } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, FIXED_BY } from '../model/misuse.ts';
import { isConfirmed } from '../model/status.ts';
import { type Asked, anyOf, type Condition, isOpenType, unless } from './check-conditions.ts';
import type { TypePart } from './check-left.ts';
import { typeLink } from './check-said.ts';
import { inTiers, type Tiers } from './check-tiers.ts';
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
 * What to do. First what helps with data that is confirmed for a group that the reader is in and that has not ended,
 * then the rest; in each, data types with the best evidence of misuse, then those whose use a reader can end. The steps
 * of a data type stay together. A step can stand in both lists, for each reader in one of them.
 */
export function checkSteps(breach: Breach, questions: readonly Asked[], dataset: Dataset): Tiers<CheckStep> {
  const texts = inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))])
    .flatMap(({ id }) => dataset.explainers.find(({ data_type }) => data_type === id) ?? [])
    .filter(({ fixed_by }) => fixed_by !== 'not-needed')
    .toSorted(byEffect)
    .map((text) => ({ text, ...conditionsOf(text.data_type, breach, questions, dataset) }));
  const isLasting = ({ text }: { readonly text: ExplainerText }) => endingOf(text.data_type, breach, dataset) === null;
  const first = texts.filter(({ confirmed }) => confirmed !== null);
  const lasting = texts.filter((each) => each.confirmed === null && isLasting(each));
  const ended = texts.filter((each) => !isLasting(each));
  const steps = mergeSteps([...first, ...lasting, ...ended].flatMap((each) => stepsOf(each, dataset)));
  return inTiers(
    steps.flatMap(({ confirmed, ...step }) => (confirmed === null ? [] : [{ ...step, condition: confirmed }])),
    steps.flatMap(({ confirmed, ...step }) => {
      if (confirmed === step.condition) return [];
      return [{ ...step, condition: confirmed === null ? step.condition : unless(step.condition, confirmed) }];
    }),
  );
}

/** The texts with a paragraph for people at risk from someone they know, of the data types that are confirmed and last. */
export function atRiskPages(breach: Breach, questions: readonly Asked[], dataset: Dataset): TypePart[] {
  return inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))])
    .filter(({ id }) => dataset.explainers.some((text) => text.data_type === id && hasParagraph(text)))
    .flatMap(({ id }) => {
      const { label, path } = typeLink(id, dataset);
      const { confirmed } = conditionsOf(id, breach, questions, dataset);
      return confirmed === null ? [] : [{ label, path: `${path}#at-risk`, condition: confirmed }];
    });
}

interface Conditions {
  /** That the data is the reader's and no answer settles it; `null` where it never is. */
  readonly condition: Condition | null;
  /** That it is besides confirmed for one of the reader's own groups and has not ended. */
  readonly confirmed: Condition | null;
}

function conditionsOf(dataType: string, breach: Breach, questions: readonly Asked[], dataset: Dataset): Conditions {
  const hasEnded = endingOf(dataType, breach, dataset) !== null;
  return {
    condition: isOpenType(dataType, breach, questions),
    confirmed: hasEnded ? null : isOpenType(dataType, breach, questions, isConfirmed),
  };
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

type Step = CheckStep & Pick<Conditions, 'confirmed'>;

function stepsOf(
  { text, condition, confirmed }: Conditions & { readonly text: ExplainerText },
  dataset: Dataset,
): Step[] {
  if (condition === null) return [];
  const types = [{ ...typeLink(text.data_type, dataset), condition }];
  return text.steps.map((step) => ({ ...step, types, condition, confirmed }));
}

/** Every step once, where it stands first, for all the data types that name it. */
function mergeSteps(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const index = merged.findIndex((earlier) => isSameStep(earlier, step));
    const earlier = merged[index];
    if (earlier === undefined) merged.push(step);
    else merged[index] = joinSteps(earlier, step);
  }
  return merged;
}

function joinSteps(earlier: Step, step: Step): Step {
  const paths = new Set(earlier.types.map(({ path }) => path));
  const confirmed = [earlier.confirmed, step.confirmed].filter((condition) => condition !== null);
  return {
    ...earlier,
    types: [...earlier.types, ...step.types.filter(({ path }) => !paths.has(path))],
    condition: anyOf([earlier.condition, step.condition]),
    confirmed: confirmed.length === 0 ? null : anyOf(confirmed),
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
