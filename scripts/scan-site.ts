import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Found, readAllowedStrings, reportFound, textFinder } from '../src/compile/allowed-strings.ts';
import { formatProblem, type Problem, sortProblems } from '../src/compile/problem.ts';
import { isTextFile, siteTextReader } from '../src/compile/site-texts.ts';
import { HEADER_FILES } from '../src/publish/headers.ts';
import { listFiles, readFolder, readJsonIfThere, writeFileWhole } from './folder-files.ts';
import { WHEN_TOLD, waitUntilTold } from './when-told.ts';

/** A file that was looked through: its length, when it was written, its hash, and what was found. */
type ScannedFile = readonly [bytes: number, milliseconds: number, hash: string, found: readonly Found[]];

/** What was found before, by path, with the rules of that time. */
interface ScanRecord {
  readonly rules: string;
  readonly files: Readonly<Record<string, ScannedFile>>;
}

const root = resolve(import.meta.dirname, '..');
const RECORD = join(root, '.dataset', 'scan-record.json');

/**
 * Looks for personal data in the built site: in `dist/`, or in `--site DIR`, with the allow-list of `--data DIR`. A file
 * that was looked through before with the same rules is not looked through again; what is allowed is asked every time.
 */
function main(): number {
  const { values: options } = parseArgs({
    options: { data: { type: 'string' }, site: { type: 'string' }, [WHEN_TOLD.slice(2)]: { type: 'boolean' } },
  });
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const allowed = readAllowedStrings(readFolder(resolve(options.data ?? join(root, 'data'))), report);
  const site = resolve(options.site ?? join(root, 'dist'));
  const files = listFiles(site).filter(isWritten);
  reportFound(findInFiles(site, files), allowed, 'site', report);
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  const found = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  console.log(`scanned ${files.length} files of the built site for personal data: ${found}`);
  return problems.length === 0 ? 0 : 1;
}

/** True for a file with texts that somebody wrote: the rules for hosts hold check sums, and may be in the making. */
function isWritten(path: string): boolean {
  return isTextFile(path) && !HEADER_FILES.some((name) => name === path);
}

function findInFiles(site: string, paths: readonly string[]): Found[] {
  const rules = hashRules();
  const before = readJsonIfThere<ScanRecord>(RECORD);
  const known = new Map(before?.rules === rules ? Object.entries(before.files) : []);
  const read = siteTextReader();
  const find = textFinder();
  const look = (path: string, content: string) => find(read(path, content));
  const files = paths.map((path) => [path, scanFile(site, path, known.get(path), look)] as const);
  writeFileWhole(RECORD, JSON.stringify({ rules, files: Object.fromEntries(files) } satisfies ScanRecord));
  return files.flatMap(([, [, , , found]]) => found);
}

/** A file that a build took over is still as it was written; one that was written again may hold the same. */
function scanFile(
  site: string,
  path: string,
  before: ScannedFile | undefined,
  look: (path: string, content: string) => Found[],
): ScannedFile {
  const { size, mtimeMs } = statSync(join(site, path));
  if (before?.[0] === size && before[1] === mtimeMs) return before;
  const bytes = readFileSync(join(site, path));
  const key = hash('sha256', bytes);
  const found = before?.[2] === key ? before[3] : look(path, bytes.toString('utf8'));
  return [size, mtimeMs, key, found];
}

/** One hash of the code that decides what is found; whatever else stands beside it may change it in vain. */
function hashRules(): string {
  const sources = [...readFolder(join(root, 'src', 'compile'))].map(([path, bytes]) => path + hash('sha256', bytes));
  return hash('sha256', sources.join('\n'));
}

await waitUntilTold();
process.exitCode = main();
