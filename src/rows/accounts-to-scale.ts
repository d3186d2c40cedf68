import type { Group } from '../model/breach-tables.ts';
import type { Claim } from '../model/claim.ts';
import { type Breach, breachOf, byId, type Dataset, type Scope } from '../model/dataset.ts';
import type { GivenNumber, GroupCount, NumberStatus, Status } from '../model/status.ts';
import { numberAttribution, type Voice, voicesOf } from './number-voices.ts';
import { formatCount } from './wording.ts';

/** One number about the size of a group, or the lack of one. */
export interface AccountsRow {
  /** The group's id; for another number for the same group, `<group>-rival-<n>`. */
  readonly id: string;
  readonly breach: string;
  /** ISO date of the record. */
  readonly asOf: string;
  /** Total: the number all others are a share of. Rival: somebody's other number for the same group. */
  readonly role: 'total' | 'part' | 'rival' | 'uncounted';
  readonly group: string;
  readonly groupLabel: string;
  readonly shortLabel: string;
  /** What is counted: "users said to have had data in the open databases". */
  readonly counted: string;
  /** People or accounts in `unit`; `null` is not disclosed, never zero. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly status: NumberStatus;
  /** The nearest group with a count that this one is part of. */
  readonly within: string | null;
  /** `value` divided by the total. */
  readonly share: number | null;
  readonly voices: readonly Voice[];
  /** "Claimed by A, Dec 26 2019; reported as acknowledged by B, Dec 30 2019" */
  readonly attribution: string;
  /** Ids of the claims that give, confirm or deny the number. */
  readonly claims: readonly string[];
  /** Whether the data was exposed at all, which may be better known than for how many. */
  readonly exposure: { readonly label: string; readonly status: Status } | null;
}

/**
 * The numbers of a breach as shares of its leading count: the total, its rivals, then the parts and the groups
 * nobody counted, as the data orders them. Empty when no group that stands by itself has a count:
 * then there is nothing to draw to scale, and a page leaves the figure and its picture out.
 *
 * @throws RangeError when the scope names no breach
 */
export function accountsRows(dataset: Dataset, scope: Scope): AccountsRow[] {
  const breach = breachOf(dataset, scope);
  const total = leadingCount(breach);
  if (!total) return [];
  const context = { dataset, breach, total };
  const inside = breach.counts.filter(({ group }) => ancestors(breach, group).includes(total.group));
  return [total, ...inside].flatMap((count) => rowsOfGroup(context, count));
}

interface LeadingCount extends GroupCount {
  readonly lead: GivenNumber;
}

/** The count that a breach's accounts are drawn to: the largest of a group that is part of no other. */
export function leadingCount(breach: Breach): LeadingCount | undefined {
  const roots = breach.counts.filter(isDrawable).filter(({ group }) => byId(breach.groups, group).part_of === null);
  return roots.sort((a, b) => b.lead.value - a.lead.value)[0];
}

/** A denied number is somebody's, but nobody's accounts can be drawn from it. */
function isDrawable(count: GroupCount): count is LeadingCount {
  return count.lead !== null && count.lead.value > 0 && count.lead.status !== 'denied';
}

/** Ids of the groups that a group is part of, nearest first. A cycle ends the walk. */
function ancestors(breach: Breach, group: string): string[] {
  const found: string[] = [];
  let next = byId(breach.groups, group).part_of;
  while (next !== null && !found.includes(next)) {
    found.push(next);
    next = byId(breach.groups, next).part_of;
  }
  return found;
}

interface Context {
  readonly dataset: Dataset;
  readonly breach: Breach;
  readonly total: LeadingCount;
}

function rowsOfGroup(context: Context, count: GroupCount): AccountsRow[] {
  const { breach, total } = context;
  const group = byId(breach.groups, count.group);
  const lead = rowOf(context, group, count.lead);
  const role = count.group === total.group ? 'total' : count.lead === null ? 'uncounted' : 'part';
  const rivals = count.rivals.map((rival, index) => ({
    ...rowOf(context, group, rival),
    id: `${group.id}-rival-${index + 1}`,
    role: 'rival' as const,
  }));
  return [{ ...lead, role }, ...rivals];
}

/** A row without its role, which depends on its place among the others. */
function rowOf(
  { dataset, breach, total }: Context,
  group: Group,
  number: GivenNumber | null,
): Omit<AccountsRow, 'role'> {
  const claims = (number?.claims ?? []).map((id) => byId(breach.claims, id));
  const voices = number === null ? [] : voicesOf(number, dataset, breach);
  const status = number?.status ?? 'not-disclosed';
  const counted = new Set(breach.counts.filter(({ lead }) => lead !== null).map((count) => count.group));
  return {
    id: group.id,
    breach: breach.id,
    asOf: breach.asOf,
    group: group.id,
    groupLabel: group.label,
    shortLabel: group.short_label,
    counted: group.count_label ?? (number ? `${number.unit}: ${group.label}` : group.label),
    value: number?.value ?? null,
    unit: number?.unit ?? null,
    status,
    within: ancestors(breach, group.id).find((id) => counted.has(id)) ?? null,
    share: number === null ? null : number.value / total.lead.value,
    voices,
    claims: number?.claims ?? [],
    attribution: numberAttribution(status, voices, breach.organisation),
    exposure: exposureOf(claims, group, dataset, breach),
  };
}

/** The cell that a number counts, where its claims name a data type. */
function exposureOf(claims: readonly Claim[], group: Group, dataset: Dataset, breach: Breach): AccountsRow['exposure'] {
  const dataType = claims.find(({ data_type }) => data_type !== null)?.data_type;
  if (!dataType) return null;
  const cell = breach.exposures.find((exposure) => exposure.group === group.id && exposure.dataType === dataType);
  return { label: byId(dataset.dataTypes, dataType).label, status: cell?.status ?? 'not-reported' };
}

/**
 * A share in words: "1 in 100"; "about 1 in 17,143" where it does not divide; from a fifth upwards a percentage.
 *
 * @param share between 0 and 1
 */
export function formatShare(share: number): string {
  if (share > 0.2) return `${Number((share * 100).toPrecision(2))}%`;
  const every = 1 / share;
  const whole = Math.round(every);
  const exact = Math.abs(every - whole) < 1e-9 * every;
  return `${exact ? '' : 'about '}1 in ${formatCount(whole)}`;
}
