import type { NumberStatus, Status } from './status.ts';

/** A day on which a status changed, or was first known. */
export interface StatusChange<S> {
  /** `2019-12-26`: the first day on which the claims that changed it had certainly been made. */
  readonly date: string;
  readonly status: S;
  /** Ids of the claims that counted for the first time on that day. */
  readonly added: readonly string[];
  /** Ids of the claims that were withdrawn on that day. */
  readonly withdrawn: readonly string[];
}

export interface CellHistory {
  readonly group: string;
  readonly dataType: string;
  /** In the order of the days; the first is when somebody first spoke of it. */
  readonly changes: readonly StatusChange<Status>[];
}

export interface NumberHistory {
  readonly group: string;
  readonly value: number;
  readonly unit: string;
  readonly changes: readonly StatusChange<NumberStatus>[];
}

/** How the status of every cell and of every number given for a group changed as claims came in or were withdrawn. */
export interface StatusHistory {
  readonly cells: readonly CellHistory[];
  readonly numbers: readonly NumberHistory[];
}
