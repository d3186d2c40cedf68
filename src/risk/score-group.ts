import { type Band, type Edge, edgeOf } from './bands.ts';
import type { Choice } from './choices.ts';
import { PARTS, type Part } from './method.ts';
import { type Severity, severity } from './severity.ts';
import { type BandShare, tallyBands } from './tally.ts';

/** A single choice that would put the score in another band, all else as it is. */
export interface Flip {
  /** The row of the method that is chosen otherwise. */
  readonly row: string;
  readonly rule: string;
  readonly score: number;
  readonly band: Band;
}

/** A group whose parts are all assessed: every reading that its choices allow. */
export interface ScoreRange {
  readonly kind: 'range';
  readonly lowest: Severity;
  readonly highest: Severity;
  /** The score of the defaults; `null` when one of them is "cannot tell". */
  readonly start: Severity | null;
  /** Where the start sits on a band's edge, or one step below it. */
  readonly edge: Edge | null;
  /** Rows of which nobody can tell which stop holds. */
  readonly cannotTell: readonly string[];
  /** All four bands, lowest first. */
  readonly bands: readonly BandShare[];
  readonly flips: readonly Flip[];
}

/** A group that the method cannot score, and the parts for which no choice is recorded. */
export interface CannotTell {
  readonly kind: 'cannot-tell';
  readonly missing: readonly Part[];
}

export type GroupScore = ScoreRange | CannotTell;

/**
 * The score of one group of people, never of their number.
 * A part that nobody assessed is not taken to be zero: the answer is then "cannot tell".
 *
 * @param choices the choices of one group, in any order
 */
export function scoreGroup(choices: readonly Choice[]): GroupScore {
  const missing = PARTS.filter((part) => !choices.some((choice) => choice.part === part));
  if (missing.length > 0) return { kind: 'cannot-tell', missing };
  const starts = choices.flatMap(({ part, start }) => (start === null ? [] : [{ part, value: start.value }]));
  const start = starts.length === choices.length ? scoreOf(starts) : null;
  return {
    kind: 'range',
    // No part ever lowers another, so the lowest stops together give the lowest score, and the highest the highest.
    lowest: scoreOf(choices.map(({ part, stops }) => ({ part, value: Math.min(...stops.map(({ value }) => value)) }))),
    highest: scoreOf(choices.map(({ part, stops }) => ({ part, value: Math.max(...stops.map(({ value }) => value)) }))),
    start,
    edge: start === null ? null : edgeOf(start.score),
    cannotTell: choices.filter((choice) => choice.start === null).map(({ row }) => row),
    bands: tallyBands(choices),
    flips: start === null ? [] : flips(choices, starts, start.band),
  };
}

interface Scored {
  readonly part: Part;
  readonly value: number;
}

function flips(choices: readonly Choice[], starts: readonly Scored[], from: Band): Flip[] {
  return choices.flatMap(({ row, part, stops }, index) =>
    stops.flatMap(({ rule, value }) => {
      const { score, band } = scoreOf(starts.with(index, { part, value }));
      return band === from ? [] : [{ row, rule, score, band }];
    }),
  );
}

function scoreOf(scored: readonly Scored[]): Severity {
  const values = (part: Part) => scored.filter((one) => one.part === part).map(({ value }) => value);
  const sum = (part: Part) => values(part).reduce((total, value) => total + value, 0);
  return severity({
    contexts: values('DPC'),
    identifiers: values('EI'),
    circumstances: {
      'CB.confidentiality': sum('CB.confidentiality'),
      'CB.integrity': sum('CB.integrity'),
      'CB.availability': sum('CB.availability'),
      'CB.intent': sum('CB.intent'),
    },
  });
}
