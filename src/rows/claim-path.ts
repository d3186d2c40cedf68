/** The path of a claim's own page, below the base path. */
export function claimPath(breach: string, claim: string): string {
  return `/breaches/${breach}/claims/${claim}/`;
}

/** The path of a claim's row in the ledger of its breach; the anchor stays the same in whatever order the rows stand. */
export function ledgerPath(breach: string, claim: string): string {
  return `/breaches/${breach}/#${ledgerAnchor(claim)}`;
}

/** The anchor of a claim's row in the ledger. */
export function ledgerAnchor(claim: string): string {
  return `claim-${claim}`;
}

/** The path of a contested point on the page of its breach. */
export function pointPath(breach: string, point: string): string {
  return `/breaches/${breach}/#${pointAnchor(point)}`;
}

/** The anchor of a contested point. */
export function pointAnchor(point: string): string {
  return `point-${point}`;
}
