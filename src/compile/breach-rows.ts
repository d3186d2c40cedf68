import type { BreachEvent, Group, NotThis, Point, Window } from '../model/breach-tables.ts';
import type { Claim } from '../model/claim.ts';
import type { Correction } from '../model/correction.ts';
import type { Ended } from '../model/misuse.ts';
import type { Question } from '../model/question.ts';
import type { AssessmentRow } from '../model/risk.ts';
import type { Source } from '../model/source.ts';
import { BREACH_TABLES, type BreachTableName } from '../model/tables.ts';
import { checkRows, type Row } from './check-rows.ts';
import { type DataFiles, shownPath } from './data-files.ts';
import { withoutExamples } from './example-rows.ts';
import type { KnownIds } from './known-ids.ts';
import type { Report } from './problem.ts';
import { type RawTable, readTable } from './read-table.ts';

/** The checked rows of one breach, by table, each with its place. */
export interface BreachRows {
  readonly sources: readonly Row<Source>[];
  readonly groups: readonly Row<Group>[];
  readonly claims: readonly Row<Claim>[];
  readonly events: readonly Row<BreachEvent>[];
  readonly windows: readonly Row<Window>[];
  readonly points: readonly Row<Point>[];
  readonly corrections: readonly Row<Correction>[];
  readonly notThis: readonly Row<NotThis>[];
  readonly assessment: readonly Row<AssessmentRow>[];
  readonly ended: readonly Row<Ended>[];
  readonly questions: readonly Row<Question>[];
}

/** Path, as people see it, of a table of a breach. */
export function breachFile(breach: string, name: string): string {
  return shownPath(`breaches/${breach}/${name}`);
}

/** Reads all CSV files of a breach, and adds their ids to those of the vocabulary. */
export function readBreachRows(
  breach: string,
  files: DataFiles,
  vocabulary: KnownIds,
  report: Report,
): { rows: BreachRows; known: KnownIds } {
  const read = (name: BreachTableName): RawTable => {
    const table = BREACH_TABLES[name];
    const bytes = files.get(`breaches/${breach}/${table.file}`);
    return withoutExamples(readTable(breachFile(breach, table.file), bytes, table, report), report);
  };
  const sources = read('sources');
  const groups = read('groups');
  const claims = read('claims');
  const events = read('events');
  const points = read('points');
  const known: KnownIds = new Map([
    ...vocabulary,
    ['sources', sources] as const,
    ['groups', groups] as const,
    ['claims', claims] as const,
    ['events', events] as const,
    ['points', points] as const,
  ]);
  const rows: BreachRows = {
    sources: checkRows(sources, BREACH_TABLES.sources.schema, known, report),
    groups: checkRows(groups, BREACH_TABLES.groups.schema, known, report),
    claims: checkRows(claims, BREACH_TABLES.claims.schema, known, report),
    events: checkRows(events, BREACH_TABLES.events.schema, known, report),
    windows: checkRows(read('windows'), BREACH_TABLES.windows.schema, known, report),
    points: checkRows(points, BREACH_TABLES.points.schema, known, report),
    corrections: checkRows(read('corrections'), BREACH_TABLES.corrections.schema, known, report),
    notThis: checkRows(read('not-this'), BREACH_TABLES['not-this'].schema, known, report),
    assessment: checkRows(read('assessment'), BREACH_TABLES.assessment.schema, known, report),
    ended: checkRows(read('ended'), BREACH_TABLES.ended.schema, known, report),
    questions: checkRows(read('questions'), BREACH_TABLES.questions.schema, known, report),
  };
  return { rows, known };
}
