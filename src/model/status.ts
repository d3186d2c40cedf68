/** What the claims about a cell add up to. Derived by `src/evidence`, never typed into data. */
export const STATUSES = ['confirmed-own', 'confirmed-press', 'disputed', 'claimed', 'denied', 'not-reported'] as const;
export type Status = (typeof STATUSES)[number];

/** True where somebody says that it was exposed, answered or not. */
export function isSaid(status: Status): boolean {
  return status !== 'denied' && status !== 'not-reported';
}

/** True where it is confirmed, by whatever way that is known. */
export function isConfirmed(status: Status): boolean {
  return status === 'confirmed-own' || status === 'confirmed-press';
}

/** What the claims about a number add up to. */
export const NUMBER_STATUSES = [
  'confirmed-own',
  'confirmed-press',
  'claimed-acknowledged',
  'claimed',
  'disputed',
  'denied',
  'not-disclosed',
] as const;
export type NumberStatus = (typeof NUMBER_STATUSES)[number];

/** A cell of groups x data types, with its status and the claims behind it. */
export interface Exposure {
  readonly group: string;
  readonly dataType: string;
  readonly status: Status;
  /** Ids of claims that say yes, in ledger order. */
  readonly yes: readonly string[];
  /** Ids of claims that say no or qualify, in ledger order. */
  readonly no: readonly string[];
  /** Ids of claims that only relay or cannot tell: shown, never counted. */
  readonly other: readonly string[];
}

/** One value that somebody gave for the size of a group. */
export interface GivenNumber {
  /** A whole number in `unit`. */
  readonly value: number;
  readonly unit: string;
  readonly status: NumberStatus;
  /** Ids of the claims that give, confirm or deny this value, in ledger order. */
  readonly claims: readonly string[];
}

/** How many people a group has, as far as anyone has said. */
export interface GroupCount {
  readonly group: string;
  /** The number the page leads with; `null` means not disclosed, never zero. */
  readonly lead: GivenNumber | null;
  /** Other values for the same group, shown beside it. */
  readonly rivals: readonly GivenNumber[];
}

/** The strongest status of a data type over all groups. */
export interface DataTypeStatus {
  readonly dataType: string;
  readonly status: Status;
  /** True where the cells of this type do not all have the same status. */
  readonly cellsDiffer: boolean;
}
