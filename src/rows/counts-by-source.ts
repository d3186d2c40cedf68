import type { Claim, Directness, Stance } from '../model/claim.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { NumberStatus } from '../model/status.ts';
import { sentenceCase } from './wording.ts';

/** What a claim does with the number it carries. */
export type Voice = 'gives' | 'passes on' | 'denies';

/** A claim that carries a number. */
export interface CountRow {
  /** The claim's id. */
  readonly claim: string;
  readonly claimant: string;
  readonly claimantLabel: string;
  readonly claimantName: string;
  /** Short label of the organisation that was responsible for the data. */
  readonly organisation: string;
  readonly value: number;
  /** The claim's own word: "customers" where others say "users". */
  readonly unit: string;
  /** Numbers of one panel share an axis; `people` holds every unit that a group is counted in. */
  readonly panel: string;
  readonly panelLabel: string;
  /** `null` where the claim names no group of people. */
  readonly group: string | null;
  readonly groupLabel: string;
  readonly dataType: string | null;
  /** True where the number is how many people the group has; others need the claim's own words to be understood. */
  readonly isGroupCount: boolean;
  readonly statement: string;
  /** True for the number that the page leads with for this group. */
  readonly isLead: boolean;
  readonly voice: Voice;
  readonly stance: Stance;
  /** `null` where no status is derived: the number is no count of a group, and the organisation itself gives it. */
  readonly status: NumberStatus | null;
  /** `2019-12-26`; `null` when no date was seen. */
  readonly date: string | null;
  readonly publisher: string;
  readonly source: string;
  readonly directness: Directness;
  readonly breach: string;
  readonly breachTitle: string;
  /** ISO date of the record. */
  readonly asOf: string;
}

const PEOPLE = 'people';
const NO_GROUP = 'No group of people named';

const VOICES: Record<Stance, Voice> = {
  asserts: 'gives',
  confirms: 'gives',
  relays: 'passes on',
  unknown: 'passes on',
  denies: 'denies',
  'no-evidence': 'denies',
  qualifies: 'denies',
};

/**
 * The claims of a breach that say how much or how many, one row each: by panel, by group, the leading number first,
 * then by date with undated claims last.
 * A number is in when its claim is about scale or is named for the count of a group.
 * What a plaintiff gives in a unit that nobody else counts in is a demand, not a count, and is left out.
 *
 * @throws RangeError when the scope names no breach
 */
export function countRows(dataset: Dataset, scope: Scope): CountRow[] {
  const breach = breachOf(dataset, scope);
  const counting = new Set(breach.groups.flatMap(({ count_claims }) => count_claims));
  const peopleUnits = new Set(breach.claims.flatMap(({ id, unit }) => (counting.has(id) && unit ? [unit] : [])));
  const rows = breach.claims
    .filter(({ id, subject }) => subject === 'scale' || counting.has(id))
    .filter((claim) => !isDemand(claim, breach, dataset))
    .flatMap((claim) => countRow(claim, { dataset, breach, counting, peopleUnits }) ?? []);
  return inReadingOrder(rows, breach);
}

/** True for a number of a plaintiff in a unit that nobody else counts in. */
function isDemand(claim: Claim, { claims }: Breach, dataset: Dataset): boolean {
  const isPlaintiff = ({ claimant }: Claim) => byId(dataset.claimants, claimant).kind === 'plaintiff';
  return isPlaintiff(claim) && !claims.some((other) => other.unit === claim.unit && !isPlaintiff(other));
}

interface Context {
  readonly dataset: Dataset;
  readonly breach: Breach;
  /** Ids of the claims that are named for the count of a group, and the units they count in. */
  readonly counting: ReadonlySet<string>;
  readonly peopleUnits: ReadonlySet<string>;
}

function countRow(claim: Claim, { dataset, breach, counting, peopleUnits }: Context): CountRow | undefined {
  if (claim.value === null) return undefined;
  const unit = claim.unit ?? 'no unit given';
  const source = byId(breach.sources, claim.source);
  const claimant = byId(dataset.claimants, claim.claimant);
  const isPeople = peopleUnits.has(unit);
  return {
    claim: claim.id,
    claimant: claim.claimant,
    claimantLabel: claimant.short_label,
    claimantName: claimant.label,
    organisation: byId(dataset.claimants, breach.organisation).short_label,
    value: claim.value,
    unit,
    panel: isPeople ? PEOPLE : unit,
    panelLabel: isPeople ? `People (${[...peopleUnits].join(', ')})` : sentenceCase(unit),
    group: claim.group,
    groupLabel: claim.group === null ? NO_GROUP : byId(breach.groups, claim.group).label,
    dataType: claim.data_type,
    isGroupCount: counting.has(claim.id),
    statement: claim.statement,
    isLead: leadOf(claim.group, breach) === claim.value,
    voice: VOICES[claim.stance],
    stance: claim.stance,
    status: statusOf(claim, breach),
    date: claim.date,
    publisher: source.publisher,
    source: source.id,
    directness: claim.directness,
    breach: breach.id,
    breachTitle: breach.title,
    asOf: breach.asOf,
  };
}

function leadOf(group: string | null, breach: Breach): number | null {
  return breach.counts.find((count) => count.group === group)?.lead?.value ?? null;
}

/** The derived status where the number is a group's count; others' numbers of any other kind are claimed. */
function statusOf({ id, value, unit }: Claim, breach: Breach): NumberStatus | null {
  const given = breach.counts.flatMap(({ lead, rivals }) => (lead === null ? [] : [lead, ...rivals]));
  const derived = given.find(({ claims }) => claims.includes(id))?.status;
  if (derived) return derived;
  const same = breach.claims.filter((other) => other.value === value && other.unit === unit);
  return same.some(({ claimant }) => claimant === breach.organisation) ? null : 'claimed';
}

function inReadingOrder(rows: readonly CountRow[], breach: Breach): CountRow[] {
  const panels = [PEOPLE, ...rows.map(({ panel }) => panel)];
  const groups = breach.groups.map(({ id }) => id);
  const place = ({ group }: CountRow) => (group === null ? groups.length : groups.indexOf(group));
  // '~' sorts after digits and hyphens: a month stands after its days, and "no date" after everything.
  const day = ({ date }: CountRow) => (date === null ? '~~' : `${date}~`);
  return [...rows].sort(
    (a, b) =>
      panels.indexOf(a.panel) - panels.indexOf(b.panel) ||
      place(a) - place(b) ||
      Number(b.isLead) - Number(a.isLead) ||
      a.value - b.value ||
      (day(a) < day(b) ? -1 : Number(day(a) > day(b))),
  );
}
