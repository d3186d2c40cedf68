import { formatCount, formatDate } from './words/numbers-and-dates.ts';

export { formatCount, formatDate, formatRounded } from './words/numbers-and-dates.ts';

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "not disclosed" for `null`, otherwise the count with separators. */
export function formatCountOrUnknown(count: number | null): string {
  return count === null ? 'not disclosed' : formatCount(count);
}

/** Numbers up to ten as words, as prose has them; larger ones in digits. */
export function numberWord(count: number): string {
  return SMALL_NUMBERS[count] ?? formatCount(count);
}

/** A day without its year, for labels on an axis that shows the year: "Dec 26". */
export function formatDay(date: string): string {
  return formatDate(date).replace(/ \d{4}$/, '');
}

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Upper-cases the first letter, for a word that begins a sentence. */
export function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Words that began a sentence, within one: "Claimed by A" becomes "claimed by A". */
export function withinSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
