import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import { EVIDENCE_CLASSES, type EvidenceClass, type Path } from '../model/misuse.ts';
import type { Status } from '../model/status.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
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

/** A way in which one data type, or several together, could be turned against a person. */
export interface PathRow {
  readonly path: string;
  readonly what: string;
  /** In the order of the columns. */
  readonly needs: readonly Need[];
  /** Of the weakest part: all parts are needed. */
  readonly status: Status;
  /** False where a part was denied: then the path is told in words and not drawn. */
  readonly isOpen: boolean;
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
 * best evidence, then the fewest parts; then those that are closed because a part was denied.
 * Empty where no path is open.
 *
 * @throws RangeError when the scope names no breach
 */
export function pathRows(dataset: Dataset, scope: Scope): PathRow[] {
  const breach = breachOf(dataset, scope);
  const spokenOf = breach.dataTypeStatuses.filter(({ status }) => status !== 'not-reported');
  const needs = new Map(needsInOrder(spokenOf, breach, dataset).map((need) => [need.dataType, need]));
  const rows = dataset.paths
    .filter((path) => path.needs.length > 0 && path.needs.every((id) => needs.has(id)))
    .map((path) => pathRow(path, [...needs.values()], breach, dataset));
  if (!rows.some(({ isOpen }) => isOpen)) return [];
  return rows.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(lineStatus(a)) - STATUS_ORDER.indexOf(lineStatus(b)) ||
      EVIDENCE_CLASSES.indexOf(a.evidence) - EVIDENCE_CLASSES.indexOf(b.evidence) ||
      a.needs.length - b.needs.length,
  );
}

/** The data types that the open paths need, each once: as columns, the strongest status first. */
export function pathColumns(rows: readonly PathRow[]): Need[] {
  const needs = new Map(
    rows.filter(({ isOpen }) => isOpen).flatMap((row) => row.needs.map((need) => [need.dataType, need])),
  );
  return [...needs.values()].toSorted(byStatus);
}

/** The status as far as it makes a difference between paths: both kinds of confirmation count alike. */
export function lineStatus({ status }: Pick<PathRow, 'status'>): Status {
  return status === 'confirmed-press' ? 'confirmed-own' : status;
}

function needsInOrder(statuses: Breach['dataTypeStatuses'], breach: Breach, dataset: Dataset): Need[] {
  const status = new Map(statuses.map((type) => [type.dataType, type.status]));
  return inVocabularyOrder(dataset, [...status.keys()])
    .map(({ id, label }) => ({
      dataType: id,
      label,
      status: status.get(id) ?? 'not-reported',
      ended: endingOf(id, breach, dataset),
    }))
    .toSorted(byStatus);
}

/** A part that somebody denies is weaker than one that nobody answers, so the order is that of the keys. */
function byStatus(a: Need, b: Need): number {
  return STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status);
}

function pathRow(path: Path, all: readonly Need[], breach: Breach, dataset: Dataset): PathRow {
  const harm = byId(dataset.harms, path.harm);
  const needs = all.filter(({ dataType }) => path.needs.includes(dataType));
  const status = needs.at(-1)?.status ?? 'not-reported';
  return {
    path: path.id,
    what: path.what,
    needs,
    status,
    isOpen: status !== 'denied',
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
