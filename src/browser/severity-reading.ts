import type { Choice, Stop } from '../risk/choices.ts';
import { partOfRow } from '../risk/method.ts';
import { scoreGroup } from '../risk/score-group.ts';
import { scoreTail, type TailForm } from '../risk/score-words.ts';
import { bandLabel, edgeInWords, formatScore, sumInWords } from '../risk/wording.ts';

/** One choice as the page has it: its legal stops, and the rule that is picked. */
export interface FormChoice {
  /** The row of the method: `DPC.behavioural`. */
  readonly row: string;
  readonly stops: readonly Stop[];
  /** Rule of one of the stops; anything else is "cannot tell". */
  readonly pick: string;
}

/** What the page says about the picked stops. */
export interface Reading {
  /** `null` where a pick is "cannot tell". */
  readonly score: number | null;
  /** "2.0" */
  readonly words: string;
  /** "2 × 0.75 + 0.5 = 2.0, medium" */
  readonly sum: string;
  /** ". Exactly on the lower edge of medium: …", blank where the score is on no edge. */
  readonly edge: string;
  /** What a drawing writes after the score. */
  readonly tails: Readonly<Record<TailForm, string>>;
  /** "Low, 1.25" by the rule that would lead there. */
  readonly flips: ReadonlyMap<string, string>;
}

const NO_SCORE = 'no single score, because a choice is left open';
const NO_TAIL = 'no single score';

/**
 * Scores what is picked, with the code that scored the page when it was built.
 *
 * @param choices all choices of one group, the settled ones included
 * @returns `null` where a part of the score has no choice
 */
export function readingOf(choices: readonly FormChoice[]): Reading | null {
  const result = scoreGroup(choices.flatMap(choiceOf));
  if (result.kind === 'cannot-tell') return null;
  const { start, edge, flips } = result;
  if (start === null) {
    const tails = { sum: NO_TAIL, short: NO_TAIL };
    return { score: null, words: '', sum: NO_SCORE, edge: '', tails, flips: new Map() };
  }
  const edgeWords = edgeInWords(edge);
  return {
    score: start.score,
    words: formatScore(start.score),
    sum: `${sumInWords(start)}, ${bandLabel(start.band)}`,
    edge: edgeWords === '' ? '' : `. ${edgeWords}`,
    tails: { sum: scoreTail(start, edge, 'sum'), short: scoreTail(start, edge, 'short') },
    flips: new Map(flips.map(({ rule, band, score }) => [rule, `${capital(bandLabel(band))}, ${formatScore(score)}`])),
  };
}

/**
 * Where the middle of a label stands above its dot, so that all of it stays on the scale.
 *
 * @param x of the dot, in the drawing's pixels like all of these
 * @param half of the label's width
 */
export function placeLabel(x: number, half: number, left: number, right: number): number {
  return Math.max(left + half, Math.min(right - half, x));
}

function choiceOf({ row, stops, pick }: FormChoice): Choice[] {
  const part = partOfRow(row);
  return part === null ? [] : [{ row, part, stops, start: stops.find(({ rule }) => rule === pick) ?? null }];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
