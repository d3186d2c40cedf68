import { type ImportedBreach, type ImportedCatalogue, isCounted } from '../model/imported.ts';
import { countWords } from './imported-words.ts';
import type { Counted, PlaceAmong } from './place-among.ts';
import { formatCount, listWords, numberWord } from './wording.ts';

/** Where an entry stands among those of its catalogue, which all count in one unit. */
export interface PlaceInCatalogue {
  /** Its `others` are all entries with a count, the entry itself too, and the same list for every entry. */
  readonly place: PlaceAmong;
  readonly words: string;
}

interface Crowd {
  /** From the smallest to the largest. */
  readonly counts: readonly number[];
  readonly others: readonly Counted[];
}

const crowds = new WeakMap<ImportedCatalogue, Map<string, Crowd>>();

/**
 * The place of an entry among those of its catalogue and unit that belong in totals. The others are sorted once for all
 * entries, so that the pages of a catalogue take time in step with their number.
 *
 * @returns `null` for an entry without a count, one that is left out of totals, and one that has nothing to stand among
 */
export function placeInCatalogue(catalogue: ImportedCatalogue, breach: ImportedBreach): PlaceInCatalogue | null {
  const { count, unit } = breach;
  if (count === null || !isCounted(breach)) return null;
  const { counts, others } = crowdOf(catalogue, unit);
  if (counts.length < 2) return null;
  const smaller = firstAtLeast(counts, count);
  const larger = counts.length - firstAtLeast(counts, count + 1);
  const equal = counts.length - smaller - larger - 1;
  const bounds = { low: count, high: count };
  return {
    place: { own: bounds, others, larger, smaller, untold: equal, below: null, above: null },
    words: wordsOf(countWords(count, unit), counts.length - 1, { larger, smaller, equal }),
  };
}

function wordsOf(
  count: string,
  others: number,
  { larger, smaller, equal }: { readonly larger: number; readonly smaller: number; readonly equal: number },
): string {
  const parts = (
    [
      [larger, 'larger'],
      [smaller, 'smaller'],
      [equal, 'as large'],
    ] as const
  ).filter(([number]) => number > 0);
  const said = parts.map(([number, word]) => `${numberWord(number)} ${number === 1 ? 'is' : 'are'} ${word}`);
  const of = others === 1 ? 'the one other entry' : `the ${formatCount(others)} other entries`;
  return `It has ${count}. Of ${of} of this catalogue with a count, ${listWords(said)}.`;
}

function crowdOf(catalogue: ImportedCatalogue, unit: ImportedBreach['unit']): Crowd {
  const known = crowds.get(catalogue) ?? new Map<string, Crowd>();
  crowds.set(catalogue, known);
  const crowd = known.get(unit) ?? gather(catalogue, unit);
  known.set(unit, crowd);
  return crowd;
}

function gather({ breaches }: ImportedCatalogue, unit: ImportedBreach['unit']): Crowd {
  const counts = breaches
    .filter((breach) => breach.unit === unit && isCounted(breach))
    .flatMap(({ count }) => count ?? [])
    .toSorted((a, b) => a - b);
  return { counts, others: counts.map((count) => ({ name: '', path: null, low: count, high: count })) };
}

/** How many of the sorted counts are below a value, in steps that double. */
function firstAtLeast(counts: readonly number[], value: number): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((counts[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
