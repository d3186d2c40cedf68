import type { Breach, Dataset } from '../model/dataset.ts';
import type { Question } from '../model/question.ts';
import { allOf, anyOf, type Condition, hasDataType, isMember, isSettled } from './check-conditions.ts';
import type { TypePart } from './check-left.ts';
import { deniedTypes, type SaidLine, saidLines, typeLink } from './check-said.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { endingOf } from './what-is-left.ts';
import { formatDate } from './wording.ts';

/** What a reader need do nothing about, by what was said: each with who says so. */
export interface CheckCalm {
  readonly denied: readonly (SaidLine & { readonly condition: Condition })[];
  readonly ended: readonly (TypePart & { readonly date: string; readonly what: string; readonly by: string })[];
  /** Data types about which nobody needs to do anything, by what the texts on them say of that, with the reason. */
  readonly notNeeded: readonly { readonly parts: readonly TypePart[]; readonly words: string }[];
  /** Data types that an answer settles. */
  readonly settled: readonly TypePart[];
}

/** What was denied, has ended, needs nothing, or is settled by an answer. */
export function checkCalm(breach: Breach, questions: readonly Question[], dataset: Dataset): CheckCalm {
  const types = inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))]);
  const partOf = (dataType: string, ...clauses: readonly (string | null)[]): TypePart[] => {
    const condition = allOf(hasDataType(dataType, breach, questions), ...clauses);
    return condition === null ? [] : [{ ...typeLink(dataType, dataset), condition }];
  };
  return {
    denied: deniedLines(breach, questions, dataset),
    ended: types.flatMap(({ id }) => {
      const ending = endingOf(id, breach, dataset);
      if (ending === null) return [];
      const { what, by } = ending;
      return partOf(id).map((part) => ({ ...part, date: formatDate(ending.date), what, by }));
    }),
    notNeeded: notNeededLines(breach, dataset, (id) => partOf(id)),
    settled: types.flatMap(({ id }) => {
      const settling = questions.filter(({ data_types }) => data_types.includes(id));
      const parts = settling.flatMap((question) => partOf(id, isSettled(question)));
      const [part] = parts;
      return part ? [{ ...part, condition: anyOf(parts.map(({ condition }) => condition)) }] : [];
    }),
  };
}

/** What a whole holds is said to everybody, also to those who answer nothing. */
function deniedLines(breach: Breach, questions: readonly Question[], dataset: Dataset): CheckCalm['denied'] {
  const denied = new Set(deniedTypes(breach));
  return breach.groups.flatMap(({ id, part_of }) => {
    const cells = breach.exposures.filter(({ group, dataType }) => group === id && denied.has(dataType));
    const condition = part_of === null ? '' : (isMember(id, breach, questions) ?? '');
    return saidLines(cells, breach, dataset).map((line) => ({ ...line, condition }));
  });
}

function notNeededLines(
  breach: Breach,
  dataset: Dataset,
  partOf: (dataType: string) => readonly TypePart[],
): CheckCalm['notNeeded'] {
  const said = new Set(breach.exposures.map(({ dataType }) => dataType));
  const texts = dataset.explainers.filter(
    ({ data_type, fixed_by }) =>
      said.has(data_type) && fixed_by === 'not-needed' && endingOf(data_type, breach, dataset) === null,
  );
  const byWords = Map.groupBy(texts, ({ steps: [step] }) => (step === undefined ? '' : `${step.do} ${step.because}`));
  return [...byWords]
    .map(([words, same]) => ({
      parts: same.flatMap(({ data_type }) => partOf(data_type)),
      words,
    }))
    .filter(({ parts }) => parts.length > 0);
}
