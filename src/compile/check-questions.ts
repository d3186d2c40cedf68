import type { Group } from '../model/breach-tables.ts';
import type { Path } from '../model/misuse.ts';
import type { Question } from '../model/question.ts';
import type { Row } from './check-rows.ts';
import { errorOf, type Report } from './problem.ts';
import { quote } from './quote.ts';

interface Fault {
  readonly column: keyof Question;
  readonly message: string;
  readonly remedy: string;
}

/** The rows that questions refer to. */
export interface QuestionContext {
  readonly paths: readonly Path[];
  readonly groups: readonly Row<Group>[];
}

/** Checks what the columns of a question say together, and that no group is asked about twice. */
export function reportQuestions(rows: readonly Row<Question>[], context: QuestionContext, report: Report): void {
  for (const [index, { file, line, values }] of rows.entries()) {
    const earlier = rows.slice(0, index).find((row) => values.group !== null && row.values.group === values.group);
    const faults = [
      ...(values.kind === 'group'
        ? groupFaults(values, earlier)
        : [...circumstanceFaults(values, context.groups), ...closingFaults(values, context.paths)]),
    ];
    for (const fault of faults) report(errorOf({ file, row: line, ...fault }));
  }
}

function groupFaults(question: Question, earlier: Row<Question> | undefined): Fault[] {
  const faults: Fault[] = [];
  const add = (column: Fault['column'], message: string, remedy: string) => faults.push({ column, message, remedy });
  if (question.group === null) {
    add(
      'group',
      'names no group',
      'Name the group that "yes" puts the reader in, or write "circumstance" as the kind.',
    );
  }
  if (earlier !== undefined) {
    add(
      'group',
      `the group ${quote(question.group ?? '')} is asked about in line ${earlier.line} already`,
      'Keep one of the rows.',
    );
  }
  if (question.data_types.length > 0) {
    add('data_types', 'is filled for a group', 'Leave it blank: the claims name the data types of a group.');
  }
  for (const column of ['closes_when', 'closes', 'settled_when'] as const) {
    const isBlank = question[column] === null || question[column].length === 0;
    if (!isBlank)
      add(column, 'is filled for a group', 'Leave it blank: only a circumstance closes or settles anything.');
  }
  if (question.claims.length === 0) {
    add('claims', 'names no claim', 'Name the claims that both answers rest on.');
  }
  return faults;
}

function circumstanceFaults({ id, group, data_types }: Question, groups: readonly Row<Group>[]): Fault[] {
  const faults: Fault[] = [];
  if (group !== null) {
    const remedy = 'Leave it blank, or write "group" as the kind.';
    faults.push({ column: 'group', message: 'is filled for a circumstance', remedy });
  }
  if (data_types.length === 0) {
    const remedy = 'Name the data types that the circumstance is about.';
    faults.push({ column: 'data_types', message: 'names no data type', remedy });
  }
  // A group without a row of its own is asked about under its id, and both stand in the same addresses.
  if (groups.some(({ values }) => values.id === id)) {
    const remedy = 'Give the circumstance an id of its own.';
    faults.push({ column: 'id', message: `${quote(id)} is the id of a group`, remedy });
  }
  return faults;
}

function closingFaults({ closes, closes_when, data_types }: Question, paths: readonly Path[]): Fault[] {
  if (closes.length > 0 && closes_when === null) {
    const remedy = 'Write "yes" or "no", or leave closes blank.';
    return [{ column: 'closes_when', message: 'is blank where closes names paths', remedy }];
  }
  if (closes.length === 0 && closes_when !== null) {
    const remedy = 'Name the paths that this answer closes, or leave closes_when blank.';
    return [{ column: 'closes', message: `names no path, and closes_when is ${quote(closes_when)}`, remedy }];
  }
  const named = paths.filter(({ id }) => closes.includes(id));
  return named
    .filter(({ needs }) => !needs.some((need) => data_types.includes(need)))
    .map(({ id }) => ({
      column: 'closes',
      message: `the path ${quote(id)} needs none of the data types of this question`,
      remedy: 'Name only paths that need one of them; data/risk/paths.csv says which.',
    }));
}
