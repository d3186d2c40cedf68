import type { Status } from '../../model/status.ts';
import { isOpen, lineStatus, type Need, type PathRow, type PathSource } from '../../rows/paths.ts';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import { possessive } from '../../rows/timeline-words.ts';
import { endingClaimants } from '../../rows/what-is-left.ts';
import { formatCount, formatDate, listWords, numberWord, sentenceCase } from '../../rows/wording.ts';
import type { Facets, Note } from '../define-chart.ts';

/** Heads of the columns. */
export const HEADS = {
  what: 'What it opens, and the data it needs',
  harm: 'Harm, and how',
  evidence: 'Evidence, and its limits',
} as const;

/** Open paths that share the status of their weakest part. */
export interface PathGroup {
  readonly status: Status;
  /** "Needs only confirmed data" */
  readonly label: string;
  readonly rows: readonly PathRow[];
}

const GROUP_LABELS: Record<Status, string> = {
  'confirmed-own': 'Needs only confirmed data',
  'confirmed-press': 'Needs only confirmed data',
  claimed: 'Needs data that is only claimed',
  disputed: 'Needs data that is disputed',
  denied: 'Needs data that is denied',
  'not-reported': 'Needs data that no source reports',
};

export function openRows(rows: readonly PathRow[]): PathRow[] {
  return rows.filter(isOpen);
}

/** The open paths, strongest first. */
export function groupsOf(rows: readonly PathRow[]): PathGroup[] {
  return [...Map.groupBy(openRows(rows), lineStatus)].map(([status, group]) => ({
    status,
    label: GROUP_LABELS[status],
    rows: group,
  }));
}

/** Why paths are not drawn: because a part is denied, or because no one group of people has all that they need. */
export function closedSentences(rows: readonly PathRow[]): string[] {
  return [...deniedSentences(rows), ...apartSentence(rows)];
}

/** "Not open here, because Acme denies that this was in the data (Account password): it lets someone sign in.", one for each set of parts. */
function deniedSentences(rows: readonly PathRow[]): string[] {
  const deniedOf = ({ needs }: PathRow) =>
    listWords(needs.flatMap(({ status, label }) => (status === 'denied' ? [label] : [])));
  const byParts = Map.groupBy(
    rows.filter(({ closed }) => closed === 'denied'),
    deniedOf,
  );
  return [...byParts].map(
    ([parts, group]) =>
      `Not open here, because ${group[0]?.organisation} denies that this was in the data (${parts}): ${whatOf(group)}.`,
  );
}

/** "Only for someone in several groups at once, as no one group has all that it needs: … (Height + E-mail address)." */
function apartSentence(rows: readonly PathRow[]): string[] {
  const apart = rows.filter(({ closed }) => closed === 'apart');
  const whats = apart.map((row) => `${row.what} (${partsInWords(row)})`);
  return whats.length === 0
    ? []
    : [
        `Only for someone in several groups at once, because no one group has all that this needs: ${whats.join('; ')}.`,
      ];
}

function whatOf(rows: readonly PathRow[]): string {
  return rows.map(({ what }) => what).join('; ');
}

/** "ended Dec 27 2019"; empty where nobody says so. */
export function endedWords({ ended }: Need): string {
  return ended ? `ended ${formatDate(ended.date)}` : '';
}

/** "The Gazette, A title, Dec 2019" */
export function sourceWords({ publisher, title, date }: PathSource): string {
  return `${publisher}: ${title}, ${formatDate(date)}`;
}

/** The facets of a path: linked selection marks it with each of its parts. */
export function pathFacets({ needs, status }: PathRow): Facets {
  return { 'data-type': needs.map(({ dataType }) => dataType), status: [status] };
}

/** "No source seen says that any of 22 paths was used against these people; three were seen in other cases" */
export function finding(rows: readonly PathRow[]): string {
  const open = openRows(rows);
  const count = (evidence: PathRow['evidence']) => open.filter((row) => row.evidence === evidence).length;
  const [here, elsewhere] = [count('seen-here'), count('elsewhere')];
  if (open.length === 0) return 'No path is open here, because each needs data whose exposure is denied';
  const total = `${formatCount(open.length)} ${open.length === 1 ? 'path' : 'paths'}`;
  if (here > 0) {
    const first = `${sentenceCase(numberWord(here))} of ${total} ${here === 1 ? 'was' : 'were'} seen in a breach shown here`;
    return elsewhere === 0 ? first : `${first}, ${numberWord(elsewhere)} more in other cases`;
  }
  if (open.length === 1) {
    const seen = elsewhere === 1 ? 'it was seen in other cases' : 'it was not seen in other cases either';
    return `No source seen says that the one path shown was used against these people; ${seen}`;
  }
  const seen =
    elsewhere === 0
      ? 'none was seen in other cases either'
      : `${numberWord(elsewhere)} ${elsewhere === 1 ? 'was' : 'were'} seen in other cases`;
  return `No source seen says that any of ${total} was used against these people; ${seen}`;
}

export function measure(rows: readonly PathRow[]): string {
  const parts = new Set(openRows(rows).flatMap(({ needs }) => needs.map(({ dataType }) => dataType))).size;
  return `Ways in which ${formatCount(parts)} data ${parts === 1 ? 'type' : 'types'}, alone or together, could be turned against a person`;
}

export function summary(rows: readonly PathRow[]): string {
  const groups = groupsOf(rows).map(({ label, rows: group }) => {
    const together = group.filter(({ needs }) => needs.length > 1).length;
    if (group.length === 1)
      return `${label}: one path, by ${together === 1 ? 'several data types together' : 'one data type'}.`;
    return `${label}: ${paths(group.length)}, ${numberWord(together)} of them by several data types together.`;
  });
  const classes = Map.groupBy(openRows(rows), ({ evidenceLabel }) => evidenceLabel);
  const evidence = [...classes].map(([label, group]) => `${label.toLowerCase()}: ${numberWord(group.length)}`);
  const best = evidence.length === 0 ? closedSentences(rows).join(' ') : `Best evidence: ${evidence.join('; ')}.`;
  return [...groups, best, endedSentence(rows)].filter(Boolean).join(' ');
}

export function note(rows: readonly PathRow[]): Note {
  const sources = new Set(rows.flatMap((row) => row.sources.map(({ publisher }) => publisher))).size;
  const [first] = rows;
  return {
    source: `${first?.breachTitle ?? ''}: claims in the ledger for what was exposed; ${formatCount(sources)} ${sources === 1 ? 'publisher' : 'publishers'} for what it opens, each in the table`,
    asOf: first?.asOf ?? '',
    status:
      'data as marked; a path takes the mark of its weakest part; that a path exists says nothing of how likely it is',
  };
}

/** "Three paths need data that ended by Acme’s account: API token." */
function endedSentence(rows: readonly PathRow[]): string {
  const touched = openRows(rows).filter(({ needs }) => needs.some(({ ended }) => ended));
  if (touched.length === 0) return '';
  const ended = new Map(
    touched.flatMap(({ needs }) => needs.filter((need) => need.ended).map((need) => [need.label, need])),
  );
  const names = endingClaimants([...ended.values()].flatMap((need) => need.ended ?? []));
  const by = `our reading of ${names.length === 1 ? `${possessive(names[0] ?? '')} account` : `the accounts of ${listWords(names)}`}`;
  const labels = [...ended.values()].map((need) => `${need.label}, ${formatDate(need.ended?.date ?? null)}`);
  return `${sentenceCase(paths(touched.length))} ${touched.length === 1 ? 'needs' : 'need'} data that has ended by ${by}: ${labels.join('; ')}.`;
}

function paths(count: number): string {
  return `${numberWord(count)} ${count === 1 ? 'path' : 'paths'}`;
}

/** "E-mail address (confirmed) + Username (claimed)" */
export function partsInWords({ needs }: PathRow): string {
  return needs.map(({ label, status }) => `${label} (${STATUS_LABELS[status].toLowerCase()})`).join(' + ');
}
