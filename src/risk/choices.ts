import type { AssessmentRow, Rule } from '../model/risk.ts';
import { type Part, partOfRow, requireLegalStop } from './method.ts';

/** One value that a choice may take, with the rule that gives it. */
export interface Stop {
  readonly rule: string;
  readonly value: number;
}

/** One choice that the score of a group rests on. */
export interface Choice {
  /** The row of the method: `DPC.behavioural`. */
  readonly row: string;
  readonly part: Part;
  /** At least one; several mean that the choice is open. */
  readonly stops: readonly Stop[];
  /** Where the score starts from; `null` when nobody can tell. */
  readonly start: Stop | null;
}

/**
 * The choices that some rows of an assessment stand for.
 *
 * @param rows the rows of one group
 * @throws RangeError when a row names a rule or a stop that the method does not have; `assessmentProblems` finds these first
 */
export function choicesFrom(rows: readonly AssessmentRow[], rules: readonly Rule[]): Choice[] {
  return rows.map((row, index) => {
    const part = partOfRow(row.choice);
    if (part === null) throw new RangeError(`the method has no row ${row.choice}`);
    if (rows.findIndex(({ choice }) => choice === row.choice) < index)
      throw new RangeError(`${row.choice} is chosen twice`);
    const stops = row.stops.map((rule) => stopOf(rule, part, rules));
    if (stops.length === 0) throw new RangeError(`${row.choice} has no stops`);
    const start = row.default === null ? null : stopNamed(row.default, row.choice, stops);
    return { row: row.choice, part, stops, start };
  });
}

/**
 * The same choices, started from other stops.
 *
 * @param picks the rule picked per row; `null` for "cannot tell"; rows that are not named keep their start
 * @throws RangeError when a pick is not a stop of its row, naming the stops that are
 */
export function withPicks(choices: readonly Choice[], picks: Readonly<Record<string, string | null>>): Choice[] {
  return choices.map((choice) => {
    const pick = picks[choice.row];
    if (pick === undefined) return choice;
    return { ...choice, start: pick === null ? null : stopNamed(pick, choice.row, choice.stops) };
  });
}

function stopOf(id: string, part: Part, rules: readonly Rule[]): Stop {
  const value = rules.find((rule) => rule.id === id)?.value;
  if (value === undefined || value === null) throw new RangeError(`no rule ${id} with a number`);
  requireLegalStop(part, value);
  return { rule: id, value };
}

function stopNamed(rule: string, row: string, stops: readonly Stop[]): Stop {
  const stop = stops.find((candidate) => candidate.rule === rule);
  if (stop) return stop;
  const legal = stops.map((candidate) => `${candidate.rule} (${candidate.value})`).join(', ');
  throw new RangeError(`${rule} is not a stop of ${row} here. The legal stops are ${legal}.`);
}
