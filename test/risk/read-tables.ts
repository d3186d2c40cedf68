import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type AssessmentRow, assessmentSchema, type Rule, ruleSchema } from '../../src/model/risk.ts';
import { type Choice, choicesFrom } from '../../src/risk/choices.ts';

/** The rows of a CSV file, its place given from the root of the repository. */
export function readRows(file: string): Record<string, string>[] {
  const csv = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

export const rules: Rule[] = readRows('data/risk/rules.csv').map((row) => ruleSchema.parse(row));

export const assessment: AssessmentRow[] = readRows('data/breaches/wyze-2019/assessment.csv').map((row) =>
  assessmentSchema.parse(row),
);

/** The choices recorded for one group of the flagship. */
export function choicesOfGroup(group: string): Choice[] {
  return choicesFrom(
    assessment.filter((row) => row.group === group),
    rules,
  );
}

/** A choice of made-up stops, the first of them its start. */
export function choice(row: string, part: Choice['part'], ...values: number[]): Choice {
  const stops = values.map((value) => ({ rule: `${row}.is-${value}`, value }));
  return { row, part, stops, start: stops[0] ?? null };
}

/** The four circumstances, settled at nothing lost and no intent unless said otherwise. */
export function circumstances(confidentiality: number[] = [0]): Choice[] {
  return [
    choice('CB.confidentiality', 'CB.confidentiality', ...confidentiality),
    choice('CB.integrity', 'CB.integrity', 0),
    choice('CB.availability', 'CB.availability', 0),
    choice('CB.intent', 'CB.intent', 0),
  ];
}
