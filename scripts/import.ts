import { readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../src/compile/problem.ts';
import { readCatalogueWords } from '../src/compile/read-catalogue.ts';
import { readImported, readMapping } from '../src/compile/read-imported.ts';
import { importDownload } from '../src/import/import-download.ts';
import { reportLines } from '../src/import/import-report.ts';
import type { Download } from '../src/import/outcome.ts';
import { IMPORT_SOURCES } from '../src/model/imported.ts';
import { readFolder, sayFileError, writeFileWhole } from './folder-files.ts';

const USAGE =
  'usage: npm run import -- hibp <breaches.json> | hhs <file.csv> | veris <file.json, file.jsonl or folder>';
const SHOWN = 50;

/** Reads a download that somebody brought and writes `data/catalogue/imported/<source>.csv`, whole or not at all. */
function main(): number {
  const { values: options, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  const [name, path, ...rest] = positionals;
  const source = IMPORT_SOURCES.find((known) => known === name);
  if (source === undefined || path === undefined || rest.length > 0) {
    console.error(USAGE);
    return 1;
  }
  const data = resolve(options.data ?? join(import.meta.dirname, '..', 'data'));
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const files = readFolder(data);
  const words = readCatalogueWords(files, report);
  const mapping = readMapping(source, files, words, report);
  if (problems.length > 0) return refuse(problems);
  const today = new Date().toISOString().slice(0, 10);
  const imported = importDownload(source, readDownload(resolve(path)), { mapping, today });
  if (imported.kind === 'refused') return refuse(imported.problems);
  const target = `catalogue/imported/${source}.csv`;
  readImported(new Map([[target, new TextEncoder().encode(imported.csv)]]), words, report);
  if (problems.length > 0) {
    console.error('The compiler would refuse the table that comes of it:');
    return refuse(problems);
  }
  const before = files.get(target);
  const previous = before === undefined ? null : new TextDecoder().decode(before);
  const isNew = writeFileWhole(join(data, target), imported.csv);
  for (const line of reportLines(imported.rows, imported.found, previous, imported.csv)) console.log(line);
  console.log(`${isNew ? 'written' : 'unchanged'}: ${join(data, target)}`);
  return 0;
}

function readDownload(path: string): Download {
  if (!statSync(path).isDirectory()) return new Map([[basename(path), readFileSync(path)]]);
  return new Map([...readFolder(path)].filter(([name]) => /\.(?:json|jsonl|ndjson)$/i.test(name)));
}

function refuse(problems: readonly Problem[]): number {
  for (const problem of problems.slice(0, SHOWN)) console.error(formatProblem(problem));
  const rest = problems.length - SHOWN;
  if (rest > 0) console.error(`and ${rest} more`);
  console.error('Nothing was written; what was there before is unchanged.');
  return 1;
}

function run(): number {
  try {
    return main();
  } catch (error) {
    console.error(`${sayFileError(error)}. Nothing was written; what was there before is unchanged.`);
    return 1;
  }
}

process.exitCode = run();
