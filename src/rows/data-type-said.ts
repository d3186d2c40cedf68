import type { Claim } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Exposure, Status } from '../model/status.ts';
import { claimPath, pointPath } from './claim-path.ts';
import { readIn } from './source-words.ts';
import { STANCE_VERBS, STATUS_LABELS } from './status-words.ts';
import { whoSaysSo } from './who-says-so.ts';
import { formatDate } from './wording.ts';

/** A claim with all that is needed to check it. Paths are below the base path. */
export interface SaidClaim {
  readonly id: string;
  readonly path: string;
  readonly statement: string;
  /** "Acme denies, Dec 2019" */
  readonly attribution: string;
  /** "quoted by The Gazette" or, for the claimant's own publication, "in Acme blog" */
  readonly read: string;
  readonly source: { readonly title: string; readonly url: string | null };
}

/** What the claims about one group add up to, and all of them. */
export interface SaidOfGroup {
  readonly group: string;
  readonly groupLabel: string;
  readonly status: Status;
  /** "Confirmed" */
  readonly statusWords: string;
  /** "Acme says that it was not there"; `null` unless the status is denied. */
  readonly denial: string | null;
  /** "Acme, Dec 27 2019; also Finder" */
  readonly whoSaysSo: string;
  readonly yes: readonly SaidClaim[];
  readonly no: readonly SaidClaim[];
  readonly other: readonly SaidClaim[];
}

/** What was said about a data type in one breach. */
export interface SaidInBreach {
  readonly breach: string;
  readonly title: string;
  readonly path: string;
  /** Where the matrix marks it. */
  readonly matrixPath: string;
  /** True where groups that somebody spoke of do not all have the same status. */
  readonly differs: boolean;
  readonly groups: readonly SaidOfGroup[];
  /** How many claims speak of it. */
  readonly claimCount: number;
  /** Contested questions that name one of these claims. */
  readonly questions: readonly { readonly question: string; readonly path: string }[];
}

/** What was said about a data type, breach by breach; a breach in which nobody spoke of it is left out. */
export function saidAbout(dataset: Dataset, dataType: string): SaidInBreach[] {
  return dataset.breaches.flatMap((breach) => {
    const cells = breach.exposures.filter((cell) => cell.dataType === dataType);
    return cells.length === 0 ? [] : [inBreach(dataType, cells, breach, dataset)];
  });
}

function inBreach(dataType: string, cells: readonly Exposure[], breach: Breach, dataset: Dataset): SaidInBreach {
  const named = new Set(cells.flatMap(({ yes, no, other }) => [...yes, ...no, ...other]));
  const points = breach.points.filter(({ claims }) => claims.some((claim) => named.has(claim)));
  return {
    breach: breach.id,
    title: breach.title,
    path: `/breaches/${breach.id}/`,
    matrixPath: `/breaches/${breach.id}/?data-type=${dataType}#exposure-matrix`,
    differs: new Set(cells.map(({ status }) => status)).size > 1,
    groups: cells.map((cell) => ofGroup(cell, breach, dataset)),
    claimCount: named.size,
    questions: points.map(({ id, question }) => ({ question, path: pointPath(breach.id, id) })),
  };
}

function ofGroup(cell: Exposure, breach: Breach, dataset: Dataset): SaidOfGroup {
  const show = (ids: readonly string[]) => ids.map((id) => saidClaim(byId(breach.claims, id), breach, dataset));
  return {
    group: cell.group,
    groupLabel: groupName(breach, cell.group),
    status: cell.status,
    statusWords: STATUS_LABELS[cell.status],
    denial: cell.status === 'denied' ? denial(cell, breach, dataset) : null,
    whoSaysSo: whoSaysSo(cell, { dataset, breach }),
    yes: show(cell.yes),
    no: show(cell.no),
    other: show(cell.other),
  };
}

/** A group that holds others is named as what it is, the whole: its longer name says that people were affected. */
function groupName(breach: Breach, id: string): string {
  const { label, short_label } = byId(breach.groups, id);
  return breach.groups.some(({ part_of }) => part_of === id) ? short_label : label;
}

/**
 * The organisation's answer in plain words, no stronger than its strongest claim: only its own or quoted words are put
 * in its mouth, and a reported one stays a report.
 */
function denial({ no }: Exposure, breach: Breach, dataset: Dataset): string {
  const answers = no.map((id) => byId(breach.claims, id)).filter(({ claimant }) => claimant === breach.organisation);
  const { label } = byId(dataset.claimants, breach.organisation);
  const direct = answers.filter(({ directness }) => directness === 'own' || directness === 'quoted');
  const [strongest] = (direct.length > 0 ? direct : answers).toSorted(byStrength);
  const words = strongest && DENIALS[strongest.stance];
  if (!words) return `${label} does not say that it was there`;
  return direct.length > 0 ? `${label} ${words.direct}` : `${label} is reported ${words.reported}`;
}

const DENIALS: Partial<Record<Claim['stance'], { readonly direct: string; readonly reported: string }>> = {
  denies: { direct: 'says that it was not there', reported: 'as answering no' },
  'no-evidence': { direct: 'says that it saw no sign of it', reported: 'as having seen no sign of it' },
};

function byStrength(a: Claim, b: Claim): number {
  const strength = ({ stance }: Claim) => Object.keys(DENIALS).indexOf(stance);
  const last = Object.keys(DENIALS).length;
  const rank = (claim: Claim) => (strength(claim) < 0 ? last : strength(claim));
  return rank(a) - rank(b);
}

/** A claim as a list shows it, with its source. */
export function saidClaim(claim: Claim, breach: Breach, dataset: Dataset): SaidClaim {
  const { publisher, title, url } = byId(breach.sources, claim.source);
  const who = `${byId(dataset.claimants, claim.claimant).label} ${STANCE_VERBS[claim.stance]}`;
  return {
    id: claim.id,
    path: claimPath(breach.id, claim.id),
    statement: claim.statement,
    attribution: `${who}, ${formatDate(claim.date)}`,
    read: claim.directness === 'own' ? `in ${publisher}` : readIn(claim.directness, publisher),
    source: { title, url },
  };
}
