import type { Facets } from './define-chart.ts';

/**
 * Facets as the value of a `data-facets` attribute: space-separated `name:value` tokens,
 * which the browser matches as whole words. `undefined` when there are none, so that no attribute is written.
 */
export function facetTokens(facets: Facets): string | undefined {
  const tokens = Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
  return tokens.length === 0 ? undefined : [...new Set(tokens)].join(' ');
}
