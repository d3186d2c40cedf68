import type { ComparedBreach, ComparedStatus } from './comparison.ts';

/** Another breach, and what it has in common with one. */
export interface SimilarBreach {
  readonly breach: ComparedBreach;
  /** Ids of the data types that both are said to have exposed, in the order of the vocabulary. */
  readonly shared: readonly string[];
  readonly isSameSector: boolean;
}

/** Whether somebody says that it was exposed: what was denied, or only could not be ruled out, is no likeness. */
export function isSaidExposed(status: ComparedStatus): boolean {
  return status !== 'denied' && status !== 'not-reported' && status !== 'possible';
}

/** Ids of the data types that somebody says were exposed. */
export function exposedTypes({ types }: Pick<ComparedBreach, 'types'>): string[] {
  return types.filter(({ status }) => isSaidExposed(status)).map(({ dataType }) => dataType);
}

/**
 * The share of two sets that they do not have in common, from 0 (the same) to 1 (nothing in common), after
 * P. Jaccard, "The distribution of the flora in the alpine zone", New Phytologist 11 (1912), 37-50.
 * Two empty sets have nothing in common.
 */
export function jaccardDistance(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  const both = new Set(a.filter((item) => other.has(item))).size;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : 1 - both / all;
}

/**
 * The breaches that share data types with one, those that share most first; of as many, first the one that has fewest
 * others, then one of the same sector, then by name. A breach that shares none is left out.
 */
export function similarBreaches(own: ComparedBreach, all: readonly ComparedBreach[]): SimilarBreach[] {
  const types = exposedTypes(own);
  return all
    .filter(({ id }) => id !== own.id)
    .map((breach) => {
      const others = exposedTypes(breach);
      return {
        similar: {
          breach,
          shared: types.filter((type) => others.includes(type)),
          isSameSector: breach.sector.id === own.sector.id,
        },
        distance: jaccardDistance(types, others),
      };
    })
    .filter(({ similar }) => similar.shared.length > 0)
    .toSorted(
      (a, b) =>
        b.similar.shared.length - a.similar.shared.length ||
        a.distance - b.distance ||
        Number(b.similar.isSameSector) - Number(a.similar.isSameSector) ||
        a.similar.breach.name.localeCompare(b.similar.breach.name, 'en'),
    )
    .map(({ similar }) => similar);
}
