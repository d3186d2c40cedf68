import { withoutUnwanted } from '../compile/decode-text.ts';

/**
 * A text of a download as it can be printed and written into a table: JSON can spell what no file may hold. Controls and
 * characters that turn or hide text are taken out, half a letter becomes a question mark, blanks of every kind one blank.
 */
export function cleanText(text: string): string {
  const whole = text.toWellFormed().replaceAll('\uFFFD', '?');
  return withoutUnwanted(whole, ' ')
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}
