import type { EvidenceClass, FIXED_BY, LASTING, Verb } from '../model/misuse.ts';

/** What the best evidence is, as a short label. */
export const EVIDENCE_LABELS: Record<EvidenceClass, string> = {
  'seen-here': 'Seen in a breach shown here',
  elsewhere: 'Seen in other cases',
  lab: 'Shown in a trial or a study',
  inferred: 'Our own reasoning',
};

/** How long a data type stays useful to someone, as a sentence. */
export const LASTING_SENTENCES: Record<(typeof LASTING)[number], string> = {
  hours: 'It stays useful to someone for hours.',
  days: 'It stays useful to someone for days.',
  years: 'It stays useful to someone for years.',
  life: 'It stays useful to someone for a lifetime.',
  'not-assessed': 'We have not assessed how long it stays useful to someone.',
};

/** Who can end that, as a sentence to follow the one above. */
export const FIXED_BY_SENTENCES: Record<(typeof FIXED_BY)[number], string> = {
  yourself: 'You can end its use yourself.',
  company: 'The company can end its use.',
  nobody: 'Nobody can end its use.',
  'not-needed': 'Nobody needs to do anything about it.',
  'not-assessed': 'We have not assessed who can end its use.',
};

/** LINDDUN's threat types, each with plain words for what is done with the data. */
export const VERB_WORDS: Record<Verb, { readonly label: string; readonly meaning: string }> = {
  linking: { label: 'linking', meaning: 'facts about one person are put together' },
  identifying: { label: 'identifying', meaning: 'it shows who or where someone is' },
  'non-repudiation': { label: 'non-repudiation', meaning: 'someone cannot deny what they did' },
  detecting: { label: 'detecting', meaning: 'it shows that something exists or happens' },
  'data-disclosure': { label: 'data disclosure', meaning: 'private things are seen' },
  unawareness: { label: 'unawareness', meaning: 'someone is not told, or has no say' },
  'non-compliance': { label: 'non-compliance', meaning: 'a rule about data is not kept' },
};

/** What stands where nothing was gathered about a data type. */
export const NOTHING_GATHERED = 'We have not gathered evidence on this kind of data yet.';
