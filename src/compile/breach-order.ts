import type { Breach } from '../model/dataset.ts';

/**
 * Breaches by the day on which they became known, the newest first: it is the one that pages lead with.
 * Of several of one day, and of those without a date, in the order of their ids.
 */
export function newestFirst(breaches: readonly Breach[]): Breach[] {
  return breaches.toSorted((a, b) => compare(knownOn(b), knownOn(a)) || compare(a.id, b.id));
}

/** The first disclosure, or else the first event; blank where nothing is dated. */
function knownOn({ events }: Breach): string {
  const disclosures = events.filter(({ phase }) => phase === 'disclosure');
  const [first] = (disclosures.length > 0 ? disclosures : events).map(({ date }) => date).toSorted(compare);
  return first ?? '';
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
