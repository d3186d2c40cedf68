import { distance } from 'fastest-levenshtein';

/**
 * The known value that a person most likely meant, or `null` when none is near.
 * Near is an edit distance of a third of the length, with capitals, blanks, hyphens and underscores alike.
 */
export function nearest(value: string, known: Iterable<string>): string | null {
  const wanted = plain(value);
  let best: string | null = null;
  let bestDistance = Math.floor(wanted.length / 3) + 1;
  for (const candidate of known) {
    const steps = distance(wanted, plain(candidate));
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** `Did you mean "wifi-ssid"?`, or an empty string when nothing is near. */
export function didYouMean(value: string, known: Iterable<string>): string {
  const found = nearest(value, known);
  return found === null ? '' : `Did you mean "${found}"?`;
}

/** Joins the sentences that say something. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function plain(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
