import type { ComparedBreach } from './comparison.ts';
import { looseDateWords, rangeWords } from './words/entries.ts';

/** What is set side by side of a breach beside its data types, in words that can be printed as they are. */
export interface SideBySide {
  readonly disclosed: string;
  readonly discovered: string;
  /** When the data lay open or was taken. */
  readonly exposed: string;
  /** The range in full, with its unit. */
  readonly count: string;
  /** The count in the words of the catalogue, with what it leaves open. */
  readonly countWords: string;
  readonly countedBy: string;
  readonly cause: string;
  readonly contested: string;
}

/** `/breaches/side-by-side.json`: what the table of all breaches has no room for, by the id of the breach. */
export type SideBySideFile = Readonly<Record<string, SideBySide>>;

/** What is set side by side, of every breach. */
export function sideBySide(breaches: readonly ComparedBreach[]): SideBySideFile {
  return Object.fromEntries(breaches.map((breach) => [breach.id, factsOf(breach)]));
}

function factsOf(breach: ComparedBreach): SideBySide {
  const { affected, cause, causeNote } = breach;
  return {
    disclosed: looseDateWords(breach.disclosed),
    discovered: looseDateWords(breach.discovered),
    exposed: spanWords(breach),
    count: rangeWords(affected ?? { low: null, high: null, unit: null }, 'full'),
    countWords: breach.affectedWords,
    countedBy: breach.countedBy ?? (affected === null ? 'no count seen' : 'not stated'),
    cause: causeNote === null ? cause.label : `${cause.label}. ${causeNote}`,
    contested: breach.contested ?? 'nothing seen',
  };
}

/** "Dec 4 2019 to Dec 26 2019", "from Nov 14 2015, no end seen", "no date seen" */
function spanWords({ exposureStart: start, exposureEnd: end }: ComparedBreach): string {
  if (start === null) return end === null ? looseDateWords(null) : `until ${looseDateWords(end)}, no beginning seen`;
  if (end === null) return `from ${looseDateWords(start)}, no end seen`;
  return start.date === end.date ? looseDateWords(start) : `${looseDateWords(start)} to ${looseDateWords(end)}`;
}
