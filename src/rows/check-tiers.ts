/** Pieces that rest on confirmed data, and the others, which a reader opens. */
export interface Tiers<Piece> {
  readonly first: readonly Piece[];
  readonly more: readonly Piece[];
}

/** Two lists as tiers; where nothing is confirmed there is nothing to hold the others back for. */
export function inTiers<Piece>(confirmed: readonly Piece[], others: readonly Piece[]): Tiers<Piece> {
  return confirmed.length === 0 ? { first: others, more: [] } : { first: confirmed, more: others };
}
