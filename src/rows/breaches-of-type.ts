import type { Dataset } from '../model/dataset.ts';
import { breachPath } from './breach-path.ts';
import { type ComparedBreach, type ComparedStatus, comparedBreaches } from './comparison.ts';
import { looseDateWords } from './loose-dates.ts';
import { COMPARED_LABELS, COMPARED_ORDER } from './status-words.ts';

/** A breach that a data type was, or was not, exposed in. */
export interface BreachOfType {
  readonly name: string;
  /** Below the base path. */
  readonly path: string;
  /** When the public was told: "Dec 26 2019". */
  readonly told: string;
  readonly status: ComparedStatus;
  readonly statusWords: string;
  readonly basis: ComparedBreach['basis'];
}

/** The breaches of which anything is said about a data type: from confirmed to denied, the newest of each first. */
export function breachesOfType(dataset: Dataset, dataType: string): BreachOfType[] {
  return comparedBreaches(dataset)
    .flatMap((breach) => {
      const said = breach.types.find((type) => type.dataType === dataType);
      return said ? [{ breach, status: said.status }] : [];
    })
    .toSorted(
      (a, b) =>
        COMPARED_ORDER.indexOf(a.status) - COMPARED_ORDER.indexOf(b.status) ||
        (b.breach.disclosed?.date ?? '').localeCompare(a.breach.disclosed?.date ?? '', 'en'),
    )
    .map(({ breach, status }) => ({
      ...{ name: breach.name, path: breachPath(breach.id), told: looseDateWords(breach.disclosed) },
      ...{ status, statusWords: COMPARED_LABELS[status], basis: breach.basis },
    }));
}
