import type { Breach, Dataset } from '../../../src/model/dataset.ts';
import { choicesFrom } from '../../../src/risk/choices.ts';
import { scoreGroup } from '../../../src/risk/score-group.ts';

/** The scores that pages may show, and the sums that lead to the defaults: "2 × 0.75 + 0.5". */
export interface KnownScores {
  readonly scores: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
}

/** Scores every group of every breach anew: the ends of its range, its default, and what single choices lead to. */
export function knownScores(dataset: Dataset): KnownScores {
  const ranges = dataset.breaches.flatMap((breach) => groupScores(breach, dataset));
  const starts = ranges.flatMap(({ start }) => start ?? []);
  const scores = ranges.flatMap(({ lowest, highest, flips }) => [lowest, highest, ...flips].map(({ score }) => score));
  return {
    scores: new Set([...scores, ...starts.map(({ score }) => score)].map(String)),
    sums: new Set(starts.map(({ dpc, ei, cb }) => `${dpc} × ${ei} + ${cb}`)),
  };
}

function groupScores({ groups, assessment }: Breach, { rules }: Dataset) {
  return groups.flatMap(({ id }) => {
    const result = scoreGroup(
      choicesFrom(
        assessment.filter(({ group }) => group === id),
        rules,
      ),
    );
    return result.kind === 'range' ? [result] : [];
  });
}
