import { formatCount, formatRounded, numberWord, sentenceCase } from './wording.ts';

/** The smallest and the largest value that can be defended; a `null` low makes a ceiling, a `null` high a floor. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** A breach with its value, to be set beside others of the same unit. */
export interface Counted extends Bounds {
  readonly name: string;
  /** Of its page, below the base path; `null` where it has none. */
  readonly path: string | null;
}

/** Where a value stands among others of its unit. */
export interface PlaceAmong {
  readonly own: Bounds;
  readonly others: readonly Counted[];
  /** How many are surely larger, surely smaller, and how many cannot be told, because the ranges meet or are open. */
  readonly larger: number;
  readonly smaller: number;
  readonly untold: number;
  /** The next smaller and the next larger one, of those that are surely so. */
  readonly below: Counted | null;
  readonly above: Counted | null;
}

/** Sets a value among others. Ranges that meet are never put in an order. */
export function placeAmong(own: Bounds, others: readonly Counted[]): PlaceAmong {
  const larger = others.filter((other) => isBelow(own, other)).toSorted((a, b) => (a.low ?? 0) - (b.low ?? 0));
  const smaller = others.filter((other) => isBelow(other, own)).toSorted((a, b) => (b.high ?? 0) - (a.high ?? 0));
  return {
    own: { low: own.low, high: own.high },
    others,
    larger: larger.length,
    smaller: smaller.length,
    untold: others.length - larger.length - smaller.length,
    below: smaller[0] ?? null,
    above: larger[0] ?? null,
  };
}

/** Whether everything that `a` can be is less than everything that `b` can be. */
function isBelow(a: Bounds, b: Bounds): boolean {
  return a.high !== null && b.low !== null && a.high < b.low;
}

/** "2.4 million to 2.88 million", "at least 24", "at most 6 million", "13,000" */
export function boundsWords({ low, high }: Bounds): string {
  if (low === null && high === null) return 'not stated';
  if (low === null) return `at most ${formatRounded(high ?? 0)}`;
  if (high === null) return `at least ${formatRounded(low)}`;
  return low === high ? formatRounded(low) : `${formatRounded(low)} to ${formatRounded(high)}`;
}

/**
 * "Of 17 other breaches counted in people, nine are larger and six smaller; of two that cannot be told, because the
 * ranges meet."
 *
 * @param what what the others are: "other breaches here that are counted in people"
 */
export function placeWords({ others, larger, smaller, untold }: PlaceAmong, what: string): string {
  if (others.length === 0) return `There are no ${what}.`;
  const parts = [
    [larger, 'larger'],
    [smaller, 'smaller'],
  ] as const;
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${numberWord(count)} ${isAre(count)} ${word}`);
  const rest =
    untold === 0 ? [] : [`${numberWord(untold)} cannot be put before or after it, because the ranges meet or are open`];
  return `Of ${formatCount(others.length)} ${what}, ${[...told, ...rest].join('; ')}.`;
}

/** "Next above: A, 13,000 · next below: B, 712" in parts, for links. */
export function neighboursOf({
  above,
  below,
}: PlaceAmong): readonly { readonly label: string; readonly of: Counted }[] {
  return [
    ...(above ? [{ label: sentenceCase('next larger'), of: above }] : []),
    ...(below ? [{ label: sentenceCase('next smaller'), of: below }] : []),
  ];
}

function isAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
