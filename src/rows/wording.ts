import { format } from 'd3';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number with thousands separators: 2400000 gives "2,400,000". */
export const formatCount = format(',d');

/** A count as a headline has it: "2.4 million", "1.81 billion", "24,000". At most three significant digits above a million. */
export function formatRounded(count: number): string {
  if (count >= 1e9) return `${significant(count / 1e9)} billion`;
  if (count >= 1e6) return `${significant(count / 1e6)} million`;
  return formatCount(count);
}

/** "not disclosed" for `null`, otherwise the count with separators. */
export function formatCountOrUnknown(count: number | null): string {
  return count === null ? 'not disclosed' : formatCount(count);
}

/** Numbers up to ten as words, as prose has them; larger ones in digits. */
export function numberWord(count: number): string {
  return SMALL_NUMBERS[count] ?? formatCount(count);
}

/** A whole or partial date as the site writes it: "Dec 26 2019", "Dec 2019", "2019"; `null` gives "no date seen". */
export function formatDate(date: string | null): string {
  if (date === null) return 'no date seen';
  const [year = '', month, day] = date.split('-');
  const parts = [month && MONTHS[Number(month) - 1], day && String(Number(day)), year];
  return parts.filter(Boolean).join(' ');
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

/** 2.88 stays 2.88, 2.40 becomes 2.4, 1.807 becomes 1.81. */
function significant(value: number): string {
  return String(Number(value.toPrecision(3)));
}
