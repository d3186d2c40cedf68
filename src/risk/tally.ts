import { BANDS, type Band } from './bands.ts';
import type { Choice } from './choices.ts';
import type { Part } from './method.ts';
import { severityFrom } from './severity.ts';

/** How many combinations of stops fall in a band. A count of readings, not a probability of anything. */
export interface BandShare {
  readonly band: Band;
  readonly combinations: number;
  /** `combinations` as a part of all combinations, 0 to 1. */
  readonly share: number;
}

/** Value to number of combinations that lead to it. */
type Tally = ReadonlyMap<number, number>;

/**
 * Every combination of the stops of some choices, counted by the band that it falls in; all four bands, lowest first.
 * Combinations that agree in DPC, EI and CB are counted together, which keeps the work small however many choices are open.
 */
export function tallyBands(choices: readonly Choice[]): BandShare[] {
  const counts = new Map<Band, number>();
  let total = 0;
  for (const [dpc, contexts] of tally(choices, 'DPC', Math.max)) {
    for (const [ei, identifiers] of tally(choices, 'EI', Math.max)) {
      for (const [cb, circumstances] of tally(choices, 'CB', (sum, value) => sum + value)) {
        const { band } = severityFrom(dpc, ei, cb);
        const combinations = contexts * identifiers * circumstances;
        counts.set(band, (counts.get(band) ?? 0) + combinations);
        total += combinations;
      }
    }
  }
  return BANDS.map(({ id }) => {
    const combinations = counts.get(id) ?? 0;
    return { band: id, combinations, share: combinations / total };
  });
}

function tally(
  choices: readonly Choice[],
  element: 'DPC' | 'EI' | 'CB',
  join: (a: number, b: number) => number,
): Tally {
  return choices.filter(({ part }) => isOf(part, element)).reduce((so, choice) => extend(so, choice, join), START);
}

/** Zero is neutral for a sum, and for the highest of values that are never negative. */
const START: Tally = new Map([[0, 1]]);

function extend(tallied: Tally, { stops }: Choice, join: (a: number, b: number) => number): Tally {
  const next = new Map<number, number>();
  for (const [value, count] of tallied) {
    for (const stop of stops) {
      const joined = join(value, stop.value);
      next.set(joined, (next.get(joined) ?? 0) + count);
    }
  }
  return next;
}

function isOf(part: Part, element: 'DPC' | 'EI' | 'CB'): boolean {
  return part === element || part.startsWith(`${element}.`);
}
