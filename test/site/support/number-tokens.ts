/** A number as a text has it, with what makes it more than a number: a date, a time, a product, a count of something. */
export interface NumberToken {
  readonly kind: 'date' | 'time' | 'product' | 'sum' | 'count' | 'number';
  /** A date as year-month-day with `*` for parts not given, a time as hours:minutes, a sum as it stands, else the plain value. */
  readonly value: string;
  /** The noun that is counted; only for counts. */
  readonly noun?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '([12]?\\d|3[01])';
const YEAR = '((?:19|20)\\d\\d)';
const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

interface Form {
  readonly pattern: RegExp;
  read(groups: readonly (string | undefined)[]): readonly NumberToken[];
}

/** Forms of dates, times and areas, longest first; each is taken out of the text before the next is looked for. */
const FORMS: readonly Form[] = [
  form(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, ([year, month, day]) => [date(year, month, day)]),
  form(`\\b${YEAR}-(\\d\\d)\\b`, ([year, month]) => [date(year, month)]),
  form(`\\b${MONTH} ${DAY} ?(?:to|and|or|–|-) ?${DAY},? ${YEAR}\\b`, ([month, first, last, year]) => [
    date(year, month, first),
    date(year, month, last),
  ]),
  form(`\\b${MONTH} ${DAY} ?(?:to|and|or|–|-) ?${DAY}\\b(?![:,]\\d)`, ([month, first, last]) => [
    date(undefined, month, first),
    date(undefined, month, last),
  ]),
  form(`\\b${MONTH} ${DAY},? ${YEAR}\\b`, ([month, day, year]) => [date(year, month, day)]),
  form(`\\b${DAY} ${MONTH} ${YEAR}\\b`, ([day, month, year]) => [date(year, month, day)]),
  form(`\\b${MONTH} ${YEAR}\\b`, ([month, year]) => [date(year, month)]),
  form(`\\b${MONTH} ${DAY}\\b(?![:,.]\\d)`, ([month, day]) => [date(undefined, month, day)]),
  form('\\b([01]?\\d|2[0-3]):([0-5]\\d)(?: ?([ap])\\.?m\\b)?', ([hour, minute, half]) => [time(hour, minute, half)]),
  form('\\b(\\d) × ([\\d.]*\\d) \\+ ([\\d.]*\\d)', ([context, ease, circumstances]) => [
    { kind: 'sum', value: `${context} × ${ease} + ${circumstances}` },
  ]),
  form('\\b([\\d,]+) × ([\\d,]+)(?: pixels less ([\\d,]+))?', ([width = '', height = '', missing]) => [
    product(width, height, missing ?? '0'),
  ]),
  form('\\b(1[0-2]|[1-9]) ?([ap])\\.?m\\b', ([hour, half]) => [time(hour, '00', half)]),
];

/** Numbers, with thousands separators, a decimal part, and a word for a power of ten; not digits inside a word or id. */
const NUMBER =
  /(?<![\p{L}\d_#./-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (thousand|million|billion)\b)?(?![\p{L}\d_])(?: ([a-z]+(?: types?)?))?/gu;

/**
 * Every number of a text.
 *
 * @param nouns words that make a number before them a count of that thing, in the plural or the singular
 */
export function numberTokens(text: string, nouns: ReadonlySet<string>): NumberToken[] {
  const found: NumberToken[] = [];
  // "210 to 419 million" are two numbers of millions.
  let rest = text
    .replace(/\s+/g, ' ')
    .replace(/(?<![\d,.])(\d{1,3}(?:\.\d+)?) to ([\d.]+) (thousand|million|billion)\b/g, '$1 $3 to $2 $3');
  for (const { pattern, read } of FORMS) {
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const groups = match.slice(1).filter((group): group is string | undefined => typeof group !== 'number');
      found.push(...read(groups));
      return ' | ';
    });
  }
  for (const [, whole = '', decimals = '', scale, noun] of rest.matchAll(NUMBER)) {
    const value = String(scaled(Number(whole.replaceAll(',', '') + decimals), scale));
    found.push(noun !== undefined && nouns.has(noun) ? { kind: 'count', value, noun } : { kind: 'number', value });
  }
  return found;
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(source, 'g'), read };
}

function date(year = '*', month?: string, day?: string): NumberToken {
  const number = month === undefined ? '*' : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  return { kind: 'date', value: `${year}-${number}-${day === undefined ? '*' : Number(day)}` };
}

function time(hour = '', minute = '', half?: string): NumberToken {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return { kind: 'time', value: `${hours}:${minute}` };
}

/** The sides of an area, less what its top row lacks: what they say is how many squares it has. */
function product(width: string, height: string, missing: string): NumberToken {
  const [across, down, less] = [width, height, missing].map((side) => Number(side.replaceAll(',', '')));
  return { kind: 'product', value: String((across ?? 0) * (down ?? 0) - (less ?? 0)) };
}

/** 2.88 million is 2,880,000, without the rounding error of the product. */
function scaled(value: number, scale: string | undefined): number {
  return scale === undefined ? value : Math.round(value * (SCALES[scale] ?? 1));
}
