import type { Breach } from '../model/dataset.ts';

/** Pieces that rest on confirmed data, and the others, which a reader opens. */
export interface Tiers<Piece> {
  readonly first: readonly Piece[];
  readonly more: readonly Piece[];
}

/** Two lists as tiers; where nothing is confirmed there is nothing to hold the others back for. */
export function inTiers<Piece>(confirmed: readonly Piece[], others: readonly Piece[]): Tiers<Piece> {
  return confirmed.length === 0 ? { first: others, more: [] } : { first: confirmed, more: others };
}

/** True where a data type is confirmed for some group, by whatever way that is known. */
export function isConfirmed(dataType: string, { dataTypeStatuses }: Breach): boolean {
  const status = dataTypeStatuses.find((type) => type.dataType === dataType)?.status;
  return status === 'confirmed-own' || status === 'confirmed-press';
}
