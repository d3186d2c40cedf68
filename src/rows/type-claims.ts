import type { Breach } from '../model/dataset.ts';

/** Ids of the claims that say yes or no about a data type in a breach, in the order of its cells; each once. */
export function claimsAboutType(breach: Breach, dataType: string): string[] {
  const cells = breach.exposures.filter((cell) => cell.dataType === dataType);
  return [...new Set(cells.flatMap(({ yes, no }) => [...yes, ...no]))];
}
