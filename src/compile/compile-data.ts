import type { Dataset } from '../model/dataset.ts';
import type { ImportedCatalogue } from '../model/imported.ts';
import { STATUSES, type Status } from '../model/status.ts';
import { newestFirst } from './breach-order.ts';
import { reportUnscored } from './check-risk.ts';
import { breachIds, type DataFiles, reportUnknownFiles, withoutLeftovers } from './data-files.ts';
import { futureDates } from './future-dates.ts';
import { type FigureNames, withFigures } from './known-ids.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readBreach } from './read-breach.ts';
import { readCatalogue, withCauses } from './read-catalogue.ts';
import { readExplainers, reportUnexplained } from './read-explainers.ts';
import { readFrameHeights } from './read-frame-heights.ts';
import { readImported } from './read-imported.ts';
import { type Overrides, readSite } from './read-site.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { spreadOf } from './reading-grade.ts';
import { scanData } from './scan-data.ts';

/** What the closing line on the terminal says. */
export interface Summary {
  readonly files: number;
  readonly breaches: number;
  readonly claims: number;
  readonly sources: number;
  /** Number of cells of all breaches, by status; cells nobody spoke of are not counted. */
  readonly cells: Readonly<Record<Status, number>>;
  /** Flesch-Kincaid grades of the explainers, one decimal; `null` when there are none. */
  readonly readingGrade: { readonly highest: number; readonly median: number } | null;
}

export type Compiled =
  | {
      readonly kind: 'compiled';
      readonly dataset: Dataset;
      /** Kept apart from the dataset, which every page reads. */
      readonly imported: readonly ImportedCatalogue[];
      readonly warnings: readonly Problem[];
      readonly summary: Summary;
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/**
 * Compiles everything under `data/` into the dataset of the site, or says all that is wrong with it.
 * The same bytes give the same dataset, whatever the machine's language, time zone and clock: the clock decides only
 * whether a date has come yet.
 *
 * @param files path from `data/`, as in `breaches/x/claims.csv`, to the bytes of the file
 * @param figures what corrections may name; without them, they are not asked
 * @param today `YYYY-MM-DD`; without it, no date is refused for being in the future
 */
export function compileData(
  files: DataFiles,
  overrides: Overrides = {},
  figures?: FigureNames,
  today?: string,
): Compiled {
  const found: Problem[] = [];
  const report = (problem: Problem) => void found.push(problem);
  const read = withoutLeftovers(files);
  reportUnknownFiles(read, report);
  const site = readSite(read, overrides, report);
  const words = readVocabulary(read, report);
  const vocabulary = figures ? { ...words, known: withFigures(words.known, figures) } : words;
  const basePath = site?.base_path ?? '/';
  const breaches = breachIds(read).map((id) => readBreach(id, read, vocabulary, basePath, report));
  const whole = breaches.filter((breach) => breach !== null);
  const explainers = readExplainers(read, { known: vocabulary.known, glossary: vocabulary.glossary, basePath }, report);
  const frameHeights = readFrameHeights(read, report);
  reportUnexplained(whole, read, report);
  reportUnscored(whole, vocabulary.risk.scored, report);
  const catalogue = readCatalogue(read, vocabulary.known, whole, report);
  // What is wrong with the causes themselves is reported with the catalogue.
  const imported = readImported(
    read,
    withCauses(read, vocabulary.known, () => undefined),
    report,
  );
  scanData(read, report);
  if (today !== undefined) found.push(...futureDates(read, today).filter((problem) => !isSaid(problem, found)));
  const problems = sortProblems(found.filter(({ severity }) => severity === 'error'));
  const warnings = sortProblems(found.filter(({ severity }) => severity === 'warning'));
  if (problems.length > 0 || site === null) return { kind: 'refused', problems, warnings };
  const { families, dataTypes, claimants, glossary } = vocabulary;
  const { harms, paths, rules, riskSources, scoring } = vocabulary.risk;
  const tables = { families, dataTypes, claimants, glossary, harms, paths, rules, riskSources, scoring };
  const dataset: Dataset = { site, ...tables, explainers, breaches: newestFirst(whole), frameHeights, catalogue };
  return { kind: 'compiled', dataset, imported, warnings, summary: summarise(dataset, read.size) };
}

/** A cell of which something is said already is not named twice. */
function isSaid({ file, row, column }: Problem, said: readonly Problem[]): boolean {
  return said.some((other) => other.file === file && other.row === row && other.column === column);
}

/** The text of a file of compiled data: the same data gives the same bytes. */
export function serialiseDataset(dataset: Dataset | readonly ImportedCatalogue[]): string {
  return `${JSON.stringify(dataset, null, 1)}\n`;
}

function summarise({ breaches, explainers }: Dataset, files: number): Summary {
  const cells = breaches.flatMap(({ exposures }) => exposures);
  const counts = STATUSES.map((status) => [status, cells.filter((cell) => cell.status === status).length] as const);
  return {
    files,
    breaches: breaches.length,
    claims: breaches.reduce((sum, { claims }) => sum + claims.length, 0),
    sources: breaches.reduce((sum, { sources }) => sum + sources.length, 0),
    // The entries are made from STATUSES, one for each status, which fromEntries cannot express.
    cells: Object.fromEntries(counts) as Record<Status, number>,
    readingGrade: spreadOf(explainers.map(({ readingGrade }) => readingGrade)),
  };
}
