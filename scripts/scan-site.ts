import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Found, readAllowedStrings, reportFound, textFinder } from '../src/compile/allowed-strings.ts';
import { formatProblem, type Problem, sortProblems } from '../src/compile/problem.ts';
import { isTextFile, siteTexts } from '../src/compile/site-texts.ts';
import { HEADER_FILES } from '../src/publish/headers.ts';
import { readFolder, readJsonIfThere, writeFileWhole } from './folder-files.ts';

/** What was found in files that were looked through, by the hash of each, with the rules of that time. */
interface ScanRecord {
  readonly rules: string;
  readonly found: Readonly<Record<string, readonly Found[]>>;
}

const root = resolve(import.meta.dirname, '..');
const RECORD = join(root, '.dataset', 'scan-record.json');

/**
 * Looks for personal data in the built site: in `dist/`, or in `--site DIR`, with the allow-list of `--data DIR`. A file
 * that was looked through before with the same rules is not looked through again; what is allowed is asked every time.
 */
function main(): number {
  const { values: options } = parseArgs({ options: { data: { type: 'string' }, site: { type: 'string' } } });
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const allowed = readAllowedStrings(readFolder(resolve(options.data ?? join(root, 'data'))), report);
  const files = readFolder(resolve(options.site ?? join(root, 'dist')), isWritten);
  reportFound(findInFiles(files), allowed, 'site', report);
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.log(`scanned ${files.size} files of the built site for personal data: ${found}`);
  return problems.length === 0 ? 0 : 1;
}

/** True for a file with texts that somebody wrote: the rules for hosts hold check sums, and may be in the making. */
function isWritten(path: string): boolean {
  return isTextFile(path) && !HEADER_FILES.some((name) => name === path);
}

function findInFiles(files: ReadonlyMap<string, Uint8Array>): Found[] {
  const rules = hashRules();
  const before = readJsonIfThere<ScanRecord>(RECORD);
  const known = new Map(before?.rules === rules ? Object.entries(before.found) : []);
  const find = textFinder();
  const decoder = new TextDecoder();
  const found = [...files].map(([path, bytes]) => {
    const key = hash('sha256', `${path} ${hash('sha256', bytes)}`);
    return [key, known.get(key) ?? find(siteTexts(path, decoder.decode(bytes)))] as const;
  });
  writeFileWhole(RECORD, JSON.stringify({ rules, found: Object.fromEntries(found) } satisfies ScanRecord));
  return found.flatMap(([, list]) => list);
}

/** One hash of the code that decides what is found; whatever else stands beside it may change it in vain. */
function hashRules(): string {
  const sources = [...readFolder(join(root, 'src', 'compile'))].map(([path, bytes]) => path + hash('sha256', bytes));
  return hash('sha256', sources.join('\n'));
}

process.exitCode = main();
