import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, type EvidenceClass, type Path } from '../model/misuse.ts';
import type { Status } from '../model/status.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { groupsAround } from './groups-around.ts';
import { EVIDENCE_LABELS, VERB_WORDS } from './misuse-words.ts';
import { STATUS_ORDER } from './status-strip.ts';
import { claimsAboutType } from './type-claims.ts';
import { type Ending, endingOf } from './what-is-left.ts';

/** A data type that a path needs, with what was said of it in the breach. */
export interface Need {
  readonly dataType: string;
  readonly label: string;
  readonly status: Status;
  /** `null` unless somebody says that it stopped being useful to anyone. */
  readonly ended: Ending | null;
}

/** A text that a path rests on. */
export interface PathSource {
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
}

/** A part was denied; or no one group of people has all parts, so that only someone in several groups has them. */
export type Closed = 'denied' | 'apart';

/** A way in which one data type, or several together, could be turned against a person. */
export interface PathRow {
  readonly path: string;
  readonly what: string;
  /** In the order of the columns. */
  readonly needs: readonly Need[];
  /** Of the weakest part in the group of people for whom that is strongest: one person needs all parts. */
  readonly status: Status;
  /** Why the path is told in words and not drawn; `null` where it is open. */
  readonly closed: Closed | null;
  readonly harm: string;
  readonly harmId: string;
  readonly harmMeaning: string;
  /** LINDDUN's word for what is done with the data, and plain words for it. */
  readonly verb: string;
  readonly verbMeaning: string;
  readonly evidence: EvidenceClass;
  readonly evidenceLabel: string;
  readonly limits: string;
  readonly sources: readonly PathSource[];
  /** Ids of the claims behind the data types it needs. */
  readonly claims: readonly string[];
  readonly breachTitle: string;
  /** Short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  /** ISO date of the record. */
  readonly asOf: string;
}

/**
 * The paths whose every part somebody speaks of in a breach: those that are open, strongest status first, then the
 * best evidence, then the fewest parts; then those that are closed. Empty where no path is open.
 *
 * A statement about one group says nothing about another, so the parts of a path are those of one group. Whoever is in
 * a part of a group is in the whole as well, and what was said of the whole was said of them: a group's parts are its
 * own and those of the groups around it. Of all groups the one counts in which the weakest part is strongest.
 *
 * @throws RangeError when the scope names no breach
 */
export function pathRows(dataset: Dataset, scope: Scope): PathRow[] {
  const breach = breachOf(dataset, scope);
  const rows = dataset.paths.flatMap((path) => {
    const reading = readPath(path, breach);
    return reading === null ? [] : [pathRow(path, reading, breach, dataset)];
  });
  if (!rows.some(isOpen)) return [];
  return rows.toSorted(
    (a, b) =>
      Number(a.closed !== null) - Number(b.closed !== null) ||
      STATUS_ORDER.indexOf(lineStatus(a)) - STATUS_ORDER.indexOf(lineStatus(b)) ||
      EVIDENCE_CLASSES.indexOf(a.evidence) - EVIDENCE_CLASSES.indexOf(b.evidence) ||
      a.needs.length - b.needs.length,
  );
}

/** True for a path that some group of people has all parts of, none of them denied. */
export function isOpen({ closed }: Pick<PathRow, 'closed'>): boolean {
  return closed === null;
}

/** The data types that the open paths need, each once and as strong as for any of them: the strongest status first. */
export function pathColumns(rows: readonly PathRow[]): Need[] {
  const needs = rows.filter(isOpen).flatMap((row) => row.needs);
  const byType = Map.groupBy(needs, ({ dataType }) => dataType);
  return [...byType.values()].flatMap((same) => same.toSorted(byStatus).slice(0, 1)).toSorted(byStatus);
}

/** The status as far as it makes a difference between paths: both kinds of confirmation count alike. */
export function lineStatus({ status }: Pick<PathRow, 'status'>): Status {
  return status === 'confirmed-press' ? 'confirmed-own' : status;
}

/** What a path's parts are for the people that it fits best. */
interface PathReading {
  /** By data type. */
  readonly statuses: ReadonlyMap<string, Status>;
  readonly isApart: boolean;
}

/** `null` where nobody speaks of some part. */
function readPath({ needs, group }: Path, breach: Breach): PathReading | null {
  const groups = breach.groups.map(({ id }) => id).filter((id) => group === null || id === group);
  const [best] = groups
    .flatMap((id) => partsIn(groupsAround(id, breach), needs, breach) ?? [])
    .toSorted((a, b) => weakest(a) - weakest(b));
  if (best) return { statuses: best, isApart: false };
  const anywhere = group === null ? partsIn(groups, needs, breach) : null;
  return anywhere && { statuses: anywhere, isApart: true };
}

/** The strongest status of each part over some groups; `null` where nobody speaks of a part. */
function partsIn(groups: readonly string[], needs: readonly string[], breach: Breach): Map<string, Status> | null {
  const parts = new Map<string, Status>();
  for (const need of needs) {
    const cells = breach.exposures.filter(({ dataType, group }) => dataType === need && groups.includes(group));
    const [status = 'not-reported'] = cells.map((cell) => cell.status).toSorted(byRank);
    if (status === 'not-reported') return null;
    parts.set(need, status);
  }
  return parts.size === 0 ? null : parts;
}

function weakest(parts: ReadonlyMap<string, Status>): number {
  return Math.max(...[...parts.values()].map((status) => STATUS_ORDER.indexOf(status)));
}

function needsInOrder(statuses: ReadonlyMap<string, Status>, breach: Breach, dataset: Dataset): Need[] {
  return inVocabularyOrder(dataset, [...statuses.keys()])
    .map(({ id, label }) => ({
      dataType: id,
      label,
      status: statuses.get(id) ?? 'not-reported',
      ended: endingOf(id, breach, dataset),
    }))
    .toSorted(byStatus);
}

/** A part that somebody denies is weaker than one that nobody answers, so the order is that of the keys. */
function byStatus(a: Need, b: Need): number {
  return byRank(a.status, b.status);
}

function byRank(a: Status, b: Status): number {
  return STATUS_ORDER.indexOf(a) - STATUS_ORDER.indexOf(b);
}

/** Why a path is not open; a denied part goes before the question of whose it is. */
function closedBy(status: Status, isApart: boolean): Closed | null {
  if (status === 'denied') return 'denied';
  return isApart ? 'apart' : null;
}

function pathRow(path: Path, { statuses, isApart }: PathReading, breach: Breach, dataset: Dataset): PathRow {
  const harm = byId(dataset.harms, path.harm);
  const needs = needsInOrder(statuses, breach, dataset);
  const status = needs.at(-1)?.status ?? 'not-reported';
  return {
    path: path.id,
    what: path.what,
    needs,
    status,
    closed: closedBy(status, isApart),
    harm: harm.label,
    harmId: harm.id,
    harmMeaning: harm.meaning,
    verb: VERB_WORDS[path.verb].label,
    verbMeaning: VERB_WORDS[path.verb].meaning,
    evidence: path.evidence,
    evidenceLabel: EVIDENCE_LABELS[path.evidence],
    limits: path.limits,
    sources: path.sources.map((id) => {
      const { publisher, title, url, date } = byId(dataset.riskSources, id);
      return { publisher, title, url, date };
    }),
    claims: [...new Set(path.needs.flatMap((type) => claimsAboutType(breach, type)))],
    breachTitle: breach.title,
    organisation: byId(dataset.claimants, breach.organisation).short_label,
    asOf: breach.asOf,
  };
}
