import type { AssessmentRow, Rule } from '../model/risk.ts';
import { LEGAL_STOPS, partOfRow, ROWS, rowOfRule } from './method.ts';

/** Something wrong with one cell of a table: which row (from 0), which column, what is wrong and what to do. */
export interface RiskProblem {
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

/** Every rule that the method does not allow: one of an unknown row, or with a number that its part cannot take. */
export function ruleProblems(rules: readonly Rule[]): RiskProblem[] {
  return rules.flatMap((rule, row) => {
    const message = scoredProblem(rule);
    return message === null ? [] : [{ row, ...message }];
  });
}

/**
 * Every choice, stop and default of an assessment that the method does not allow.
 *
 * @param rows all rows of one breach, in file order
 * @param rules the rules that passed `ruleProblems`
 */
export function assessmentProblems(rows: readonly AssessmentRow[], rules: readonly Rule[]): RiskProblem[] {
  return rows.flatMap((row, index) => {
    const legal = rules.filter((rule) => rowOfRule(rule.id) === row.choice && partOfRow(row.choice) !== null);
    if (legal.length === 0) return [{ row: index, column: 'choice', message: unknownChoice(row.choice, rules) }];
    return [...repeated(rows, index), ...stopProblems(row, index, legal), ...defaultProblems(row, index)];
  });
}

function scoredProblem({ id, value }: Rule): Omit<RiskProblem, 'row'> | null {
  if (!/^(?:DPC|EI|CB)\./.test(id)) return null;
  const part = partOfRow(rowOfRule(id));
  if (part === null) {
    return { column: 'id', message: `the method has no row "${rowOfRule(id)}". Its rows are ${ROWS.join(', ')}.` };
  }
  const legal: readonly number[] = LEGAL_STOPS[part];
  if (value !== null && legal.includes(value)) return null;
  const found = value === null ? 'has no number' : `cannot be ${value}`;
  return { column: 'value', message: `${id} ${found}. The method allows ${legal.join(', ')}.` };
}

function unknownChoice(choice: string, rules: readonly Rule[]): string {
  const rows = ROWS.filter((row) => rules.some(({ id }) => rowOfRule(id) === row));
  return `unknown choice "${choice}". The rows with rules in data/risk/rules.csv are ${rows.join(', ')}.`;
}

function repeated(rows: readonly AssessmentRow[], index: number): RiskProblem[] {
  const row = rows[index];
  const first = rows.findIndex(({ group, choice }) => group === row?.group && choice === row.choice);
  if (!row || first === index) return [];
  const message = `"${row.choice}" is chosen twice for the group "${row.group}". Put all its stops in one row.`;
  return [{ row: index, column: 'choice', message }];
}

function stopProblems({ choice, stops }: AssessmentRow, row: number, legal: readonly Rule[]): RiskProblem[] {
  const allowed = legal.map(({ id, value }) => `${id} (${value})`).join(', ');
  if (stops.length === 0) {
    return [{ row, column: 'stops', message: `no stop is given. The method allows ${allowed}.` }];
  }
  return stops.flatMap((stop, place) => {
    if (!legal.some(({ id }) => id === stop)) {
      const message = `"${stop}" is not a stop that the method allows for ${choice}. It allows ${allowed}.`;
      return [{ row, column: 'stops', message }];
    }
    return stops.indexOf(stop) === place
      ? []
      : [{ row, column: 'stops', message: `"${stop}" stands twice. Keep one.` }];
  });
}

function defaultProblems({ stops, default: start }: AssessmentRow, row: number): RiskProblem[] {
  if (start === null || stops.includes(start) || stops.length === 0) return [];
  const message = `the default "${start}" is not one of the stops. Choose ${stops.join(', ')} or cannot-tell.`;
  return [{ row, column: 'default', message }];
}
