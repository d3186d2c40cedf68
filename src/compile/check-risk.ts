import type { Breach } from '../model/dataset.ts';
import type { Ended, Harm, Path, Scoring } from '../model/misuse.ts';
import { type AssessmentRow, CANNOT_TELL, type Rule } from '../model/risk.ts';
import { assessmentProblems, type RiskProblem } from '../risk/check.ts';
import type { Row } from './check-rows.ts';
import { errorOf, type Report } from './problem.ts';
import { quote, quoteList } from './quote.ts';
import type { RawTable } from './read-table.ts';

/** Reports what the method itself finds wrong, at the lines that the rows came from. */
export function reportRiskProblems(
  rows: readonly Row<unknown>[],
  problems: readonly RiskProblem[],
  report: Report,
): void {
  for (const { row: index, column, message } of problems) {
    const row = rows[index];
    if (row !== undefined) reportCell(row, column, ...inTwo(message), report);
  }
}

/** Checks the choices of one breach. Without the method's rules nothing can be said about them. */
export function reportAssessment(rows: readonly Row<AssessmentRow>[], rules: readonly Rule[] | null, report: Report) {
  if (rules === null) return;
  const values = rows.map((row) => row.values);
  reportRiskProblems(rows, assessmentProblems(values, rules), report);
}

/** That a data type lost its use is a fact about a breach, and needs its claim as any other. */
export function reportEnded(rows: readonly Row<Ended>[], report: Report): void {
  reportRepeated(rows, report);
  for (const row of rows.filter(({ values }) => values.claims.length === 0)) {
    reportCell(row, 'claims', 'names no claim', 'Name the claims that say so.', report);
  }
}

export function reportHarms(rows: readonly Row<Harm>[], report: Report): void {
  for (const row of rows.filter(({ values }) => values.sources.length === 0)) {
    reportCell(row, 'sources', 'names no source', 'Name the source that lists this harm.', report);
  }
}

/** A path needs something to begin with, and a source for every kind of evidence but reasoning. */
export function reportPaths(rows: readonly Row<Path>[], report: Report): void {
  for (const row of rows) {
    const { evidence, needs, sources } = row.values;
    if (needs.length === 0) {
      reportCell(row, 'needs', 'names no data type', 'Name the data types that the path needs.', report);
    }
    if (evidence === 'inferred' || sources.length > 0) continue;
    const remedy = 'Name the source that shows it, or write "inferred" as the evidence.';
    reportCell(row, 'sources', `the evidence is ${quote(evidence)} and no source is named`, remedy, report);
  }
}

/** Checks how each data type is scored. A blank choice says that it cannot be, and then nothing else is chosen. */
export function reportScoring(rows: readonly Row<Scoring>[], rules: readonly Rule[] | null, report: Report): void {
  reportRepeated(rows, report);
  for (const row of rows.filter(({ values }) => values.choice === null)) {
    const { default: start, stops } = row.values;
    if (start === null && stops.length === 0) continue;
    const remedy = `Write the row of the method, as in DPC.simple; or leave stops blank and write ${CANNOT_TELL} as the default.`;
    reportCell(row, 'choice', 'is blank where stops or a default are given', remedy, report);
  }
  const chosen = rows.flatMap((row) => (row.values.choice === null ? [] : [{ row, choice: row.values.choice }]));
  for (const { row, choice } of chosen.filter(({ choice }) => !choice.startsWith('DPC.'))) {
    const message = `${quote(choice)} is not a category of data`;
    reportCell(row, 'choice', message, 'Name a row of the processing context, as in DPC.simple.', report);
  }
  const categories = chosen.filter(({ choice }) => choice.startsWith('DPC.'));
  // Each line is a group of its own: that a data type is scored twice has been reported.
  const choices = categories.map(({ row, choice }) => ({ ...row.values, choice, group: `${row.line}`, claims: [] }));
  const checked = categories.map(({ row }) => row);
  if (rules !== null) reportRiskProblems(checked, assessmentProblems(choices, rules), report);
}

/** Names every data type that a ledger speaks of and nobody scored; that it cannot be scored has to be said. */
export function reportUnscored(breaches: readonly Breach[], scoring: RawTable, report: Report): void {
  if (!scoring.complete) return;
  const scored = new Set(scoring.rows.map(({ cells }) => cells['data_type']));
  for (const [id, ids] of typesSpokenOf(breaches)) {
    if (scored.has(id)) continue;
    const message = `the data type ${quote(id)} is not scored, and the ledger of ${quoteList(ids)} speaks of it`;
    const remedy = `Add a row for it; "${id},,,${CANNOT_TELL},<reason>" says that it cannot be scored.`;
    report(errorOf({ file: scoring.file, column: 'data_type', value: id, message, remedy }));
  }
}

/** The data types that ledgers speak of, each with the ids of those breaches. */
export function typesSpokenOf(breaches: readonly Breach[]): ReadonlyMap<string, readonly string[]> {
  const spoken = breaches.flatMap(({ id, claims }) =>
    claims.flatMap(({ data_type }) => (data_type === null ? [] : [{ type: data_type, id }])),
  );
  const byType = Map.groupBy(spoken, ({ type }) => type);
  return new Map([...byType].map(([type, rows]) => [type, [...new Set(rows.map(({ id }) => id))]]));
}

function reportRepeated(rows: readonly Row<{ readonly data_type: string }>[], report: Report): void {
  for (const [index, row] of rows.entries()) {
    const first = rows.findIndex(({ values }) => values.data_type === row.values.data_type);
    if (first === index) continue;
    const message = `the data type ${quote(row.values.data_type)} stands in line ${rows[first]?.line} already`;
    reportCell(row, 'data_type', message, 'Keep one of the rows.', report);
  }
}

function reportCell(row: Row<unknown>, column: string, message: string, remedy: string, report: Report): void {
  report(errorOf({ file: row.file, row: row.line, column, message, remedy }));
}

/** What is wrong, without its full stop, and the sentences that follow. */
function inTwo(message: string): [string, string] {
  const end = message.indexOf('. ');
  return end < 0 ? [message.replace(/\.$/, ''), ''] : [message.slice(0, end), message.slice(end + 2)];
}
