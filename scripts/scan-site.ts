import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAllowedStrings, type ScannedText, scanTexts } from '../src/compile/allowed-strings.ts';
import { formatProblem, type Problem, sortProblems } from '../src/compile/problem.ts';
import { isTextFile, siteTexts } from '../src/compile/site-texts.ts';
import { HEADER_FILES } from '../src/publish/headers.ts';
import { readFolder } from './folder-files.ts';

/** Looks for personal data in the built site: in `dist/`, or in `--site DIR`, with the allow-list of `--data DIR`. */
function main(): number {
  const { values: options } = parseArgs({ options: { data: { type: 'string' }, site: { type: 'string' } } });
  const root = resolve(import.meta.dirname, '..');
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const allowed = readAllowedStrings(readFolder(resolve(options.data ?? join(root, 'data'))), report);
  const files = [...readFolder(resolve(options.site ?? join(root, 'dist')), isWritten)];
  scanTexts(textsOf(files), allowed, 'site', report);
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.log(`scanned ${files.length} files of the built site for personal data: ${found}`);
  return problems.length === 0 ? 0 : 1;
}

/** True for a file with texts that somebody wrote: the rules for hosts hold check sums, and may be in the making. */
function isWritten(path: string): boolean {
  return isTextFile(path) && !HEADER_FILES.some((name) => name === path);
}

/** The texts of one file after the other, so that they are not all held at once. */
function* textsOf(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Iterable<ScannedText> {
  const decoder = new TextDecoder();
  for (const [path, bytes] of files) yield* siteTexts(path, decoder.decode(bytes));
}

process.exitCode = main();
