import type { Breach } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';

/** A source as the list at the end of a page shows it. */
export interface SourceRow extends Source {
  /** How many claims rest on it. */
  readonly claimCount: number;
}

/** Sources by how they were seen: read first, listed for reference last; in each by publisher. */
export function sourceRows(breach: Breach): SourceRow[] {
  const cited = Map.groupBy(breach.claims, ({ source }) => source);
  return breach.sources
    .map((source) => ({ ...source, claimCount: cited.get(source.id)?.length ?? 0 }))
    .sort((a, b) => rank(a) - rank(b) || a.publisher.localeCompare(b.publisher, 'en'));
}

function rank({ how_seen }: Source): number {
  return how_seen === 'not seen directly' ? 1 : 0;
}
