import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotationOf, FORMATS } from '../src/compile/annotations.ts';
import type { Compiled } from '../src/compile/compile-data.ts';
import { formatProblem, type Problem } from '../src/compile/problem.ts';
import { compileFolder } from './compile-folder.ts';
import { sayFileError } from './folder-files.ts';

/**
 * Checks `data/` and writes `dataset.json` and `versions.json` into `.dataset/`; with --check it writes nothing.
 * With --format=github, problems are printed as annotations of GitHub Actions.
 */
function main(): number {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = FORMATS.find((known) => known === options.format);
  if (format === undefined) throw new Error(`--format is ${FORMATS.join(' or ')}, not ${options.format}`);
  const print = format === 'github' ? annotationOf : formatProblem;
  const root = resolve(import.meta.dirname, '..');
  const data = resolve(options.data ?? join(root, 'data'));
  const out = resolve(options.out ?? join(root, '.dataset'));
  const started = performance.now();
  const isQuiet = process.env['CI'] !== undefined || !process.stdout.isTTY;
  if (!isQuiet) console.log(`Reading ${data}`);
  const { compiled, isNew } = compileFolder(data, options.check ? null : out);
  for (const warning of compiled.warnings) console.error(print(warning));
  if (compiled.kind === 'refused') return refuse(compiled, options.data, print);
  const written = `${isNew ? 'written' : 'unchanged'}: ${join(out, 'dataset.json')}`;
  const outcome = options.check ? 'nothing written (--check)' : written;
  const milliseconds = Math.round(performance.now() - started);
  console.log(isQuiet ? shortSummary(compiled, outcome, milliseconds) : longSummary(compiled, outcome, milliseconds));
  return 0;
}

function refuse(
  { problems }: Extract<Compiled, { kind: 'refused' }>,
  data: string | undefined,
  print: (problem: Problem) => string,
): number {
  for (const problem of problems) console.error(print(problem));
  const where = data === undefined ? '' : ` (data/ stands for ${data})`;
  console.error(`${countOf(problems.length, 'problem')}${where}. Nothing was written.`);
  return 1;
}

type Success = Extract<Compiled, { kind: 'compiled' }>;

function shortSummary({ summary, warnings }: Success, outcome: string, milliseconds: number): string {
  const counts = [
    countOf(summary.files, 'file'),
    countOf(summary.claims, 'claim'),
    countOf(warnings.length, 'warning'),
  ];
  return `compiled ${counts.join(', ')} in ${milliseconds} ms; ${outcome}`;
}

function longSummary({ summary, warnings }: Success, outcome: string, milliseconds: number): string {
  const cells = Object.entries(summary.cells).filter(([, count]) => count > 0);
  return [
    `  ${countOf(summary.files, 'file')}, ${countOf(summary.breaches, 'breach', 'breaches')}`,
    `  ${countOf(summary.claims, 'claim')} in ${countOf(summary.sources, 'source')}`,
    `  cells: ${cells.map(([status, count]) => `${count} ${status}`).join(', ') || 'none'}`,
    ...gradeLines(summary),
    `  ${countOf(warnings.length, 'warning')}`,
    `Done in ${milliseconds} ms; ${outcome}`,
  ].join('\n');
}

function gradeLines({ readingGrade }: Success['summary']): string[] {
  if (readingGrade === null) return [];
  const { highest, median } = readingGrade;
  return [`  reading grade of the explainers: ${highest.toFixed(1)} at most, ${median.toFixed(1)} in the middle`];
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A folder that is missing or a disk that is full is said in one line; an old dataset is then still there, whole. */
function run(): number {
  try {
    return main();
  } catch (error) {
    console.error(`${sayFileError(error)}. Nothing was written.`);
    return 1;
  }
}

process.exitCode = run();
