import { possessive } from '../../rows/timeline-words.ts';
import {
  endingClaimants,
  type FixedBy,
  type Lasting,
  type LeftRow,
  REMAINDERS,
  type Remainder,
} from '../../rows/what-is-left.ts';
import { formatCount, formatDate, listWords, numberWord, sentenceCase } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** A summary names no more than these of a part, and counts the rest. */
const NAMES_SHOWN = 12;

/** How long a data type stays useful, as tables and bars have it. */
export const LASTING_LABELS: Record<Lasting, string> = {
  hours: 'for hours',
  days: 'for days',
  years: 'for years',
  life: 'for life',
  'not-assessed': 'not assessed',
};

/** What is left, as views have it. */
export const REMAINDER_LABELS: Record<Remainder, string> = {
  hours: 'Useful for hours',
  days: 'Useful for days',
  years: 'Useful for years',
  life: 'Useful for life',
  ended: 'Ended, by account',
  'not-assessed': 'Not assessed',
};

/** The rows that share what is left of them; a part without rows is left out. */
export function partsOf(rows: readonly LeftRow[]): { readonly remainder: Remainder; readonly rows: LeftRow[] }[] {
  return REMAINDERS.map((remainder) => ({ remainder, rows: rows.filter((row) => row.remainder === remainder) })).filter(
    (part) => part.rows.length > 0,
  );
}

/** "For life, by our assessment", "Ended, by our reading of Acme’s account" */
export function partLabel(remainder: Remainder, rows: readonly LeftRow[]): string {
  if (remainder === 'ended') return `Ended, ${byAccount(rows)}`;
  if (remainder === 'not-assessed') return 'Not assessed';
  return `${sentenceCase(LASTING_LABELS[remainder])}, by our assessment`;
}

/** Who can end the use of a data type, or that it has ended. */
export function fixLabel({ ended, fixedBy, organisation }: LeftRow): string {
  return ended ? 'Ended, by account' : fixedByWords(fixedBy, organisation);
}

/** "You can", "Acme can" */
export function fixedByWords(fixedBy: FixedBy, organisation: string): string {
  const words: Record<FixedBy, string> = {
    yourself: 'You can',
    company: `${organisation} can`,
    nobody: 'Nobody can',
    'not-needed': 'Nobody needs to',
    'not-assessed': 'Not assessed',
  };
  return words[fixedBy];
}

/** "By our reading of Acme’s account two of 27 data types ended in Dec 2019; we judge that 14 can stay useful for years or for life" */
export function finding(rows: readonly LeftRow[]): string {
  const ended = endedRows(rows);
  const [only, ...others] = partsOf(rows);
  if (only && others.length === 0) return onePart(only.remainder, rows);
  const lasting = rows.filter(({ remainder }) => remainder === 'years' || remainder === 'life').length;
  const total = `${formatCount(rows.length)} data ${rows.length === 1 ? 'type' : 'types'}`;
  if (ended.length === 0)
    return `By our assessment ${lasting === 0 ? 'none' : numberWord(lasting)} of ${total} can stay useful for years or for life`;
  const first = `${sentenceCase(byAccount(rows))} ${numberWord(ended.length)} of ${total} ended ${endingMonths(ended)}`;
  return `${first}; we judge that ${lasting === 0 ? 'none of the others' : numberWord(lasting)} can stay useful for years or for life`;
}

/** Of data types that share what is left of them, "14 data types can stay useful for years, by our assessment" */
function onePart(remainder: Remainder, rows: readonly LeftRow[]): string {
  const types = `${sentenceCase(numberWord(rows.length))} data ${rows.length === 1 ? 'type' : 'types'}`;
  if (remainder === 'ended') return `${types} ended ${endingMonths(rows)}, ${byAccount(rows)}`;
  if (remainder === 'not-assessed')
    return `Of ${types.toLowerCase()} we have not assessed how long ${rows.length === 1 ? 'it stays' : 'they stay'} useful`;
  return `${types} can stay useful ${LASTING_LABELS[remainder]}, by our assessment`;
}

/** The subtitle. */
export function measure(rows: readonly LeftRow[]): string {
  const [first] = rows;
  const from = first?.since ? ` from ${sinceWords(first)}` : '';
  return `How long each data type said to be exposed stays useful to someone who copied it,${from} to ${formatDate(first?.asOf ?? null)}`;
}

/** "Dec 4 2019", "the first claim on Dec 26 2019" */
export function sinceWords({ since, sinceIsWindow }: LeftRow): string {
  return `${sinceIsWindow ? '' : 'the first claim on '}${formatDate(since)}`;
}

export function summary(rows: readonly LeftRow[]): string {
  const parts = partsOf(rows).map((part) => {
    const names = part.rows.map(({ label, ended }) => (ended ? `${label} on ${formatDate(ended.date)}` : label));
    return `${partLabel(part.remainder, part.rows)}: ${capped(names)}.`;
  });
  return [...parts, whoCanEndIt(rows)].filter((sentence) => sentence !== '').join(' ');
}

export function note(rows: readonly LeftRow[]): Note {
  const by = [...new Set(endedRows(rows).map(({ ended }) => `${ended?.by}, ${formatDate(ended?.date ?? null)}`))];
  return {
    source: ['our assessment of each data type', ...(by.length === 0 ? [] : [`endings: ${by.join('; ')}`])].join('; '),
    asOf: rows[0]?.asOf ?? '',
    status:
      'exposure as marked; how long and who can end it are judgements; no rate of decay is published, so none is drawn',
  };
}

/** "by our reading of Acme’s account"; "by our reading of the accounts of A and B": what they did, we infer the end from. */
export function byAccount(rows: readonly LeftRow[]): string {
  const names = endingClaimants(rows.flatMap(({ ended }) => ended ?? []));
  const [only] = names;
  return names.length === 1 && only
    ? `by our reading of ${possessive(only)} account`
    : `by our reading of the accounts of ${listWords(names)}`;
}

/** "Of those that have not ended, nobody can end seven, you can end nine yourself." */
function whoCanEndIt(rows: readonly LeftRow[]): string {
  const count = (fixedBy: FixedBy) => rows.filter((row) => row.ended === null && row.fixedBy === fixedBy).length;
  const [yourself, nobody] = [count('yourself'), count('nobody')];
  if (yourself + nobody === 0) return '';
  const ending = endedRows(rows).length === 0 ? 'Of all these' : 'Of those that have not ended';
  return `${ending}, by our assessment, you can end the use of ${numberWord(yourself)} yourself, and nobody can end that of ${numberWord(nobody)}.`;
}

function endedRows(rows: readonly LeftRow[]): LeftRow[] {
  return rows.filter(({ ended }) => ended !== null);
}

/** "in Dec 2019", "between Dec 2019 and Feb 2020" */
function endingMonths(rows: readonly LeftRow[]): string {
  const months = rows.flatMap(({ ended }) => ended?.date.slice(0, 7) ?? []).toSorted();
  const [first, last] = [months[0] ?? null, months.at(-1) ?? null];
  return first === last ? `in ${formatDate(first)}` : `between ${formatDate(first)} and ${formatDate(last)}`;
}

function capped(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  return rest <= 0 ? names.join(', ') : `${names.slice(0, NAMES_SHOWN).join(', ')} and ${formatCount(rest)} more`;
}
