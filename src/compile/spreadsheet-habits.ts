import { isRealDate } from '../model/cells.ts';
import { quote, quoteList } from './quote.ts';

/** What a spreadsheet made of a cell, and what was there before, as far as it can be told. */
interface Habit {
  readonly message: string;
  readonly remedy: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SCIENTIFIC = /^\d(?:[.,]\d+)?[Ee]\+?\d{1,2}$/;
const KEEP = 'Set the column to "text" before typing, so that it stays.';

/**
 * Tells a value that a spreadsheet rewrote by itself: a date in the order of some country, a month as `Dec-19`, a big
 * number as `2.4E+06`, a time with seconds, yes as `TRUE`.
 *
 * @param value a cell that its check refused
 * @param isValid whether another value would pass that check
 * @returns `null` for a value that no spreadsheet makes, or that cannot have been meant
 */
export function spreadsheetFault(value: string, isValid: (value: string) => boolean): Habit | null {
  const meant = [...new Set(FORMS.flatMap((form) => form(value)))].filter(isValid);
  if (meant.length === 0) return null;
  const message = `${quote(value)} is a value as a spreadsheet rewrites it`;
  if (SCIENTIFIC.test(value)) {
    const remedy = `Look the number up: ${quoteList(meant)} is only what is left of it, as digits may be lost. ${KEEP}`;
    return { message, remedy };
  }
  const written = meant.length === 1 ? quoteList(meant) : `the one that was meant, ${quoteList(meant, 'or')}`;
  return { message, remedy: `Write ${written}. ${KEEP}` };
}

/** Letters outside of ASCII, read as Windows-1252 though they were written as UTF-8: `â€™` of `’`, `Ã¼` of `ü`. */
const MISREAD = /â€.|[ÃÂ][\u0080-\u00BF]|Ã[–—‘’“”„†‡•…‰‹›€™œšžŸƒˆ˜]/u;
const CELL_ERROR = /^#(?:REF!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|WERT!|BEZUG!)$/;

/** Tells a text that a spreadsheet spoilt: letters that it read in the wrong encoding, or an error of its own. */
export function spoiltText(value: string): Habit | null {
  if (CELL_ERROR.test(value)) {
    return { message: `${quote(value)} is an error of a spreadsheet's formula`, remedy: 'Write the value itself.' };
  }
  const [misread] = MISREAD.exec(value) ?? [];
  if (misread === undefined) return null;
  const message = `holds ${quote(misread)}, letters that were read in the wrong encoding`;
  const remedy = 'Take the file as it was before, and open it in the spreadsheet by its import dialog, as UTF-8.';
  return { message, remedy };
}

/** What a value may have been before, by each thing that spreadsheets do; none where it is nothing of the kind. */
const FORMS: readonly ((value: string) => readonly string[])[] = [
  dayInAnotherOrder,
  dayWithTime,
  monthInWords,
  timeOfDay,
  scientificNumber,
  wholeNumber,
  truth,
];

/** `26/12/2019`, `12/26/19`, `26.12.2019`: both orders where both are days. */
function dayInAnotherOrder(value: string): string[] {
  const [, first = '', second = '', year = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/.exec(value)?.filter((_, index) => index !== 2) ??
    [];
  if (year === '') return [];
  const whole = year.length === 2 ? `20${year}` : year;
  const day = (month: string, date: string) => `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return [day(second, first), day(first, second)].filter(isRealDate);
}

/** `2019-12-26 00:00:00`, `2019/12/26` */
function dayWithTime(value: string): string[] {
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]0?0:00(?::00)?)?$/.exec(value);
  if (day === null) return [];
  const [, year = '', month = '', date = ''] = day;
  return [`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`].filter(isRealDate);
}

/** `Dec-19`, `Dec 2019`, `26-Dec-19`, `26 Dec 2019`, `Dec 26, 2019` */
function monthInWords(value: string): string[] {
  const found =
    /^(?:(?<before>\d{1,2})[ -])?(?<month>[A-Za-z]{3})[a-z]*[ -](?:(?<after>\d{1,2}),? )?(?<year>\d{4}|\d{2})$/.exec(
      value,
    );
  const { before, after, month = '', year = '' } = found?.groups ?? {};
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return [];
  const date = before ?? after;
  const parts = [year.length === 2 ? `20${year}` : year, String(number).padStart(2, '0')];
  return [(date === undefined ? parts : [...parts, date.padStart(2, '0')]).join('-')].filter(isRealDate);
}

/** `9:21`, `09:21:00`, `9:21:00 PM` */
function timeOfDay(value: string): string[] {
  const found = /^(\d{1,2}):(\d{2})(?::00)?(?: ?([AaPp])\.?[Mm]\.?)?$/.exec(value);
  if (found === null) return [];
  const [, hour = '', minute = '', half] = found;
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return [`${String(hours).padStart(2, '0')}:${minute}`];
}

/** `2.4E+06`, which may have lost its last digits. */
function scientificNumber(value: string): string[] {
  if (!SCIENTIFIC.test(value)) return [];
  const number = Number(value.replace(',', '.'));
  return Number.isSafeInteger(number) ? [String(number)] : [];
}

/** `2,400,000`, `2.400.000`, `2 400 000`, `2400000.00` */
function wholeNumber(value: string): string[] {
  const grouped = /^\d{1,3}(?:([,.' {2}\u202f])\d{3})(?:\1\d{3})*$/.test(value);
  if (grouped) return [value.replace(/\D/g, '')];
  return /^\d+[.,]0+$/.test(value) ? [value.replace(/[.,]0+$/, '')] : [];
}

/** `TRUE` and `WAHR` for yes, `FALSE` and `FALSCH` for no */
function truth(value: string): string[] {
  if (/^(?:true|wahr|vrai|verdadero)$/i.test(value)) return ['yes'];
  return /^(?:false|falsch|faux|falso)$/i.test(value) ? ['no'] : [];
}
