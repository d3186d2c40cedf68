import { type Band, bandOf } from './bands.ts';
import { CIRCUMSTANCES, type Circumstance, requireLegalStop } from './method.ts';

/** What is scored: one DPC per category of data, one EI per identifier, and each of the four circumstances. */
export interface Reading {
  readonly contexts: readonly number[];
  readonly identifiers: readonly number[];
  readonly circumstances: Readonly<Record<Circumstance, number>>;
}

/** A score with the three numbers that it is made of. */
export interface Severity {
  /** The highest processing context, 1 to 4. */
  readonly dpc: number;
  /** The highest ease of identification, 0.25 to 1. */
  readonly ei: number;
  /** The sum of the circumstances, 0 to 2. */
  readonly cb: number;
  /** DPC x EI + CB: a multiple of 0.25 from 0.25 to 6. */
  readonly score: number;
  readonly band: Band;
}

/**
 * ENISA's severity (working document v1.0, December 2013): SE = DPC x EI + CB.
 * The number of people and whether the data can be read are not inputs: the method notes them beside the score.
 *
 * @throws RangeError when a value is not a legal stop of its part, or when there is no context or no identifier
 */
export function severity({ contexts, identifiers, circumstances }: Reading): Severity {
  for (const value of contexts) requireLegalStop('DPC', value);
  for (const value of identifiers) requireLegalStop('EI', value);
  for (const element of CIRCUMSTANCES) requireLegalStop(element, circumstances[element]);
  const cb = CIRCUMSTANCES.reduce((sum, element) => sum + circumstances[element], 0);
  return severityFrom(highest('DPC', contexts), highest('EI', identifiers), cb);
}

/** The score of three numbers already known to be legal. */
export function severityFrom(dpc: number, ei: number, cb: number): Severity {
  const score = dpc * ei + cb;
  return { dpc, ei, cb, score, band: bandOf(score) };
}

function highest(part: 'DPC' | 'EI', values: readonly number[]): number {
  if (values.length === 0) throw new RangeError(`a score needs at least one ${part}`);
  return Math.max(...values);
}
