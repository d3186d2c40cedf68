import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Question } from '../model/question.ts';
import { endingOf } from './what-is-left.ts';

/** Something that would hold in one case of a question: a label, and what it says it of. */
export interface CaseLine {
  readonly label: string;
  readonly items: readonly string[];
}

/**
 * What would hold if a question had this answer, for readers who are not sure. Of a group, "no" leaves nothing, and what
 * "yes" brings depends on the other answers, so that the page gathers it. Of a circumstance: the data that it is about,
 * the paths that it opens or closes, and the steps that it leaves or settles.
 */
export function caseLines(question: Question, answer: 'yes' | 'no', breach: Breach, dataset: Dataset): CaseLine[] {
  if (question.kind === 'group') {
    const label = 'Then no data, no path and no step follows from this group';
    return answer === 'no' ? [{ label, items: [] }] : [];
  }
  return [
    dataLine(question, dataset),
    pathLine(question, answer, breach, dataset),
    stepLine(question, answer, breach, dataset),
  ]
    .flat()
    .filter(({ items }) => items.length > 0);
}

function dataLine({ data_types }: Question, dataset: Dataset): CaseLine[] {
  return [{ label: 'Data that this is about', items: data_types.map((id) => byId(dataset.dataTypes, id).label) }];
}

function pathLine(
  { closes, closes_when }: Question,
  answer: 'yes' | 'no',
  breach: Breach,
  dataset: Dataset,
): CaseLine[] {
  const paths = dataset.paths.filter(
    ({ id, needs }) => closes.includes(id) && needs.every((type) => endingOf(type, breach, dataset) === null),
  );
  const label =
    closes_when === answer ? 'Then not open to anyone' : 'Then open, where the other data that it needs is yours';
  return [{ label, items: paths.map(({ what }) => what) }];
}

function stepLine(
  { data_types, settled_when }: Question,
  answer: 'yes' | 'no',
  breach: Breach,
  dataset: Dataset,
): CaseLine[] {
  if (settled_when === answer) {
    return [
      { label: 'Then nothing is left to do about', items: data_types.map((id) => byId(dataset.dataTypes, id).label) },
    ];
  }
  const texts = data_types
    .filter((id) => endingOf(id, breach, dataset) === null)
    .flatMap((id) => dataset.explainers.find(({ data_type }) => data_type === id) ?? [])
    .filter(({ fixed_by }) => fixed_by !== 'not-needed');
  const steps = texts.flatMap((text) => text.steps.map((step) => step.do.replace(/\.$/, '')));
  return [{ label: 'Then to do, where that data is yours', items: [...new Set(steps)] }];
}
