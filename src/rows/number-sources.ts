import { passesOn, type Voice } from './number-voices.ts';
import { publisherName } from './who-says-so.ts';
import { formatDate, listWords, numberWord } from './wording.ts';

/** What a source line needs of someone who speaks of a number. */
export type Said = Pick<Voice, 'label' | 'name' | 'stance' | 'date' | 'publisher'>;

/** A line under a figure that is longer than this is not read. */
const MOST_NAMED = 4;

/**
 * Whose numbers a figure shows and where each was read: "A, Dec 26 2019; B via The Gazette and The Herald, Dec 30 2019".
 * Those who carry the first number come first and are never cut; then one for each other number, then the rest of those,
 * then those who only pass one on. What is too long is counted, since the figure's table has them all.
 *
 * @param numbers who speaks of each number that the figure shows, the one that it leads with first
 */
export function numberSources(numbers: readonly (readonly Said[])[]): string {
  const [lead = [], ...others] = numbers.map(carriersOf);
  const all = entriesOf([...lead, ...others.flatMap(([first]) => first ?? []), ...others.flat(), ...numbers.flat()]);
  const most = Math.max(MOST_NAMED, entriesOf(lead).length);
  const rest = all.length - most;
  // To count one would take as much room as to name it.
  if (rest < 2) return all.join('; ');
  return [...all.slice(0, most), `${numberWord(rest)} more in the table`].join('; ');
}

/** Who said it, where it was read, and when: "B via The Gazette, Dec 30 2019", "The Post (repost), no date seen". */
export function readVia(
  { label, name, date }: Omit<Said, 'stance' | 'publisher'>,
  publishers: readonly string[],
): string {
  const [only = ''] = publishers;
  // Their own publication needs no "via", but what is remarked of it ("repost") has to stay.
  const isOwn = publishers.length === 1 && [label, name].includes(publisherName({ publisher: only }));
  return `${isOwn ? only : `${label} via ${listWords(publishers)}`}, ${formatDate(date)}`;
}

/** Those who give or deny a number; where nobody does, those who pass it on are all that it rests on. */
function carriersOf(number: readonly Said[]): readonly Said[] {
  const carriers = number.filter((voice) => !passesOn(voice));
  return carriers.length > 0 ? carriers : number;
}

/** One entry for all that somebody said on a day, with everyone who published it. */
function entriesOf(voices: readonly Said[]): string[] {
  const together = Map.groupBy(voices, ({ label, date }) => `${label} ${date}`);
  return [...together.values()].flatMap((said) => {
    const publishers = [...new Set(said.map(({ publisher }) => publisher))];
    return said[0] ? [readVia(said[0], publishers)] : [];
  });
}
