import type { Directness, Subject } from '../model/claim.ts';
import type { HowSeen } from '../model/source.ts';

/** How a source was read for this site. */
export const HOW_SEEN_WORDS: Record<HowSeen, string> = {
  article: 'read as an article',
  'excerpt of a stored copy': 'read as an excerpt of a stored copy',
  'not seen directly': 'not seen directly',
};

/** What a claim is about. */
export const SUBJECT_LABELS: Record<Subject, string> = {
  scale: 'Scale',
  'data-type': 'Data types',
  timeline: 'Timeline',
  cause: 'Cause',
  response: 'Response',
};

/** Where a statement was read, with how it got there: "as reported by ZDNet". */
export function readIn(directness: Directness, publisher: string): string {
  switch (directness) {
    case 'own':
      return publisher;
    case 'quoted':
      return `quoted by ${publisher}`;
    case 'reported':
      return `as reported by ${publisher}`;
    case 'reposted':
      return `seen in a repost or digest: ${publisher}`;
  }
}
