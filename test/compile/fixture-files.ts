import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder } from '../../scripts/folder-files.ts';
import { type Compiled, compileData } from '../../src/compile/compile-data.ts';
import { formatProblem } from '../../src/compile/problem.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const ABOUT_THE_CASE = ['expected.txt', 'removed.txt', 'environment.txt'];

/** Figures of the invented breach, and of all breaches. */
export const FIGURES = { breach: ['boils', 'counts'], catalogue: ['lengths'] };

/** The day on which the cases are compiled. */
export const TODAY = '2026-11-28';

/** The small invented breach that every case starts from. */
export function inventedData(): Map<string, Uint8Array> {
  return new Map(readFolder(`${FIXTURES}invented-data`));
}

/** The names of the cases in a folder of `test/fixtures`. */
export function caseNames(folder: string): string[] {
  return readdirSync(`${FIXTURES}${folder}`).toSorted();
}

/** The invented breach with the files of a case laid over it, and those named in its `removed.txt` taken away. */
export function compileCase(folder: string, name: string): Compiled {
  const root = `${FIXTURES}${folder}/${name}`;
  const files = inventedData();
  for (const [path, bytes] of readFolder(root)) if (!ABOUT_THE_CASE.includes(path)) files.set(path, bytes);
  for (const path of linesOf(`${root}/removed.txt`)) files.delete(path);
  const environment = linesOf(`${root}/environment.txt`).map((line) => line.split('='));
  return compileData(files, Object.fromEntries(environment), FIGURES, TODAY);
}

/** Every problem and warning as the terminal shows it. */
export function messagesOf(compiled: Compiled): string[] {
  const problems = compiled.kind === 'refused' ? compiled.problems : [];
  return [...problems, ...compiled.warnings].map(formatProblem);
}

/** What `expected.txt` of a case holds. */
export function expectedMessages(folder: string, name: string): string[] {
  return linesOf(`${FIXTURES}${folder}/${name}/expected.txt`);
}

function linesOf(path: string): string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}
