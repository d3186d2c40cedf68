/** Something in the data that a person has to look at. An error stops the compile; a warning is only shown. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Path from the project's folder, as in `data/site.csv`, or the name of an environment variable. */
  readonly file: string;
  /** Line number as an editor shows it; `null` when the whole file is meant. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What is wrong, without a final full stop. */
  readonly message: string;
  /** What to do about it, in whole sentences; may be empty. */
  readonly remedy: string;
}

/** Takes note of a problem and lets the compile go on, so that all of them are shown at once. */
export type Report = (problem: Problem) => void;

/** Where a problem is and what it says; what is left out is not known. */
export type ProblemParts = Pick<Problem, 'file' | 'message'> & Partial<Problem>;

/** A problem that stops the compile. */
export function errorOf(parts: ProblemParts): Problem {
  return { severity: 'error', row: null, column: null, value: null, remedy: '', ...parts };
}

/** A problem that is shown and does not stop the compile. */
export function warningOf(parts: ProblemParts): Problem {
  return errorOf({ ...parts, severity: 'warning' });
}

/** One line: `data/x.csv:14:data_type  unknown data type "wifi-sid". Did you mean "wifi-ssid"?` */
export function formatProblem({ severity, file, row, column, message, remedy }: Problem): string {
  const place = [file, row, column].filter((part) => part !== null).join(':');
  const sentence = `${message}.${remedy === '' ? '' : ` ${remedy}`}`;
  return `${place}  ${severity === 'warning' ? 'warning: ' : ''}${sentence}`;
}

/** By file, then by line; problems of one line keep the order in which they were found. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compareText(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0));
}

/** Orders by code unit, which is the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
