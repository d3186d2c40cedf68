/** The facets that are linked across figures. */
export const LINKED_FACETS = ['data-type', 'group', 'claimant'] as const;

/** What may stand in an address as the value of a facet: an id of the data, nothing that could break out of a selector. */
const FACET_VALUE = /^[a-z0-9][a-z0-9._-]{0,79}$/i;

export function isFacetValue(value: string): boolean {
  return FACET_VALUE.test(value);
}

/** The selector of everything that carries all of these `name:value` tokens. */
export function selectorOf(tokens: readonly string[]): string {
  return tokens.map((token) => `[data-facets~="${token}"]`).join('');
}

/** The tokens of an element's `data-facets`. */
export function tokensOf(element: Element): ReadonlySet<string> {
  return new Set((element.getAttribute('data-facets') ?? '').split(/\s+/).filter(Boolean));
}

/**
 * Whether a row meets all wanted tokens. Where its cells carry facets of their own, the facets they speak of must meet
 * in one cell: "claimed" and "testers" find a row in which the testers' cell is claimed, not one where another is.
 */
export function matchesRow(
  row: ReadonlySet<string>,
  cells: readonly ReadonlySet<string>[],
  wanted: readonly string[],
): boolean {
  if (cells.length === 0) return wanted.every((token) => row.has(token));
  const spoken = new Set(cells.flatMap((cell) => [...cell].map(nameOf)));
  const ofCells = wanted.filter((token) => spoken.has(nameOf(token)));
  return (
    wanted.every((token) => row.has(token) || ofCells.includes(token)) &&
    (ofCells.length === 0 || cells.some((cell) => ofCells.every((token) => cell.has(token))))
  );
}

function nameOf(token: string): string {
  return token.slice(0, token.indexOf(':'));
}
