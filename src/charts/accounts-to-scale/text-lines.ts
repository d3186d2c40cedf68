import { type FontWeight, textWidth } from '../text-width.ts';

const DATE = /[A-Z][a-z]{2} (\d{1,2} )?\d{4}/g;
const NO_BREAK = '\u00a0';

/**
 * Breaks a text into lines no wider than `width` CSS pixels, never inside a date, which a label in a notch would
 * otherwise leave without its year. A word that is wider stands alone.
 */
export function wrapKeepingDates(text: string, width: number, size: number, weight: FontWeight = 400): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(DATE, (date) => date.replaceAll(' ', NO_BREAK)).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer.replaceAll(NO_BREAK, ' '), size, weight) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return (line === '' ? lines : [...lines, line]).map((words) => words.replaceAll(NO_BREAK, ' '));
}
