import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAllowedStrings, scanTexts } from '../src/compile/allowed-strings.ts';
import { formatProblem, type Problem, sortProblems } from '../src/compile/problem.ts';
import { isTextFile, siteTexts } from '../src/compile/site-texts.ts';
import { readFolder } from './folder-files.ts';

/** Looks for personal data in the built site: in `dist/`, or in `--site DIR`, with the allow-list of `--data DIR`. */
function main(): number {
  const { values: options } = parseArgs({ options: { data: { type: 'string' }, site: { type: 'string' } } });
  const root = resolve(import.meta.dirname, '..');
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const allowed = readAllowedStrings(readFolder(resolve(options.data ?? join(root, 'data'))), report);
  const files = [...readFolder(resolve(options.site ?? join(root, 'dist')))].filter(([path]) => isTextFile(path));
  const texts = files.flatMap(([path, bytes]) => siteTexts(path, new TextDecoder().decode(bytes)));
  scanTexts(texts, allowed, 'site', report);
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.log(`scanned ${files.length} files of the built site for personal data: ${found}`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main();
