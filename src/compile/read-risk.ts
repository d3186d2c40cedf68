import type { Harm, Path, Scoring } from '../model/misuse.ts';
import type { RiskSource, Rule } from '../model/risk.ts';
import { RISK_TABLES, type RiskTableName, VOCABULARY_TABLES } from '../model/tables.ts';
import { ruleProblems } from '../risk/check.ts';
import { reportHarms, reportPaths, reportRiskProblems, reportScoring } from './check-risk.ts';
import { checkRows } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './problem.ts';
import { type RawTable, readTable } from './read-table.ts';

/** The severity method and what data can be used for, the same for all breaches. */
export interface Risk {
  readonly rules: readonly Rule[];
  /** The rules that choices are checked against; `null` when some of them are wrong, and a stop may be missing. */
  readonly legalRules: readonly Rule[] | null;
  readonly riskSources: readonly RiskSource[];
  readonly harms: readonly Harm[];
  readonly paths: readonly Path[];
  readonly scoring: readonly Scoring[];
  /** Where scores stand, as written: a score with a fault in it is still there. */
  readonly scored: RawTable;
  /** The ids handed in, and those of `data/risk/`. */
  readonly known: KnownIds;
}

/**
 * Reads the tables of `data/risk/`, and the harms, which rest on its sources.
 *
 * @param words ids of the vocabulary, the harms among them
 */
export function readRisk(files: DataFiles, words: KnownIds, report: Report): Risk {
  const read = (name: RiskTableName): RawTable => {
    const table = RISK_TABLES[name];
    return readTable(shownPath(table.file), files.get(table.file), table, report);
  };
  const rawRules = read('rules');
  const rawSources = read('risk-sources');
  const known: KnownIds = new Map([...words, ['rules', rawRules] as const, ['risk-sources', rawSources] as const]);
  const rules = checkRows(rawRules, RISK_TABLES.rules.schema, known, report);
  const riskSources = checkRows(rawSources, RISK_TABLES['risk-sources'].schema, known, report);
  const rawPaths = read('paths');
  const paths = checkRows(rawPaths, RISK_TABLES.paths.schema, known, report);
  const rawScoring = read('scoring');
  const scoring = checkRows(rawScoring, RISK_TABLES.scoring.schema, known, report);
  const rawHarms = known.get('harms');
  const harms = rawHarms === undefined ? [] : checkRows(rawHarms, VOCABULARY_TABLES.harms.schema, known, report);
  const illegal = ruleProblems(rules.map(({ values }) => values));
  reportRiskProblems(rules, illegal, report);
  const isWhole = rawRules.complete && rules.length === rawRules.rows.length && illegal.length === 0;
  const legalRules = isWhole ? rules.map(({ values }) => values) : null;
  reportHarms(harms, report);
  reportPaths(paths, report);
  reportScoring(scoring, legalRules, report);
  return {
    rules: rules.map(({ values }) => values),
    legalRules,
    riskSources: riskSources.map(({ values }) => values),
    harms: harms.map(({ values }) => values),
    paths: paths.map(({ values }) => values),
    scored: rawScoring,
    scoring: scoring.map(({ values }) => values),
    known: new Map([...known, ['paths', rawPaths] as const]),
  };
}
