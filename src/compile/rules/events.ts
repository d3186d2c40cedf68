import type { Precision } from '../../model/breach-tables.ts';
import { firstDay, lastDay } from '../../model/days.ts';
import { quote } from '../quote.ts';
import { didYouMean, sentences } from '../suggest.ts';
import { cellError, forEachRow, type Rule } from './rule.ts';

const MONTH_LENGTH = '2019-12'.length;
const DAY_LENGTH = '2019-12-26'.length;

export const dateFitsPrecision: Rule = forEachRow('events', (row) => {
  const { date, precision } = row.values;
  const wanted = precision === 'month' ? MONTH_LENGTH : DAY_LENGTH;
  if (date.length === wanted) return null;
  const message = `the precision is "${precision}" and the date is ${quote(date)}`;
  const longer = 'Write the date in full, as in 2019-12-26, or a precision of "month".';
  const shorter = 'Write year and month, as in 2019-12, or a precision of "day".';
  return cellError(row, 'date', message, precision === 'month' ? shorter : longer);
});

/** What an event of each precision says about time and zone. */
const TIME_RULES: Readonly<
  Record<Precision, { readonly time: boolean; readonly zone: 'needed' | 'allowed' | 'none' }>
> = {
  minute: { time: true, zone: 'needed' },
  hour: { time: true, zone: 'allowed' },
  day: { time: false, zone: 'none' },
  month: { time: false, zone: 'none' },
};

export const timeFitsPrecision: Rule = forEachRow('events', (row) => {
  const { precision, time, zone } = row.values;
  const rule = TIME_RULES[precision];
  const subject = `an event known to the ${precision}`;
  if (rule.time && time === null) {
    return cellError(row, 'time', `${subject} has no time`, 'Write it, as in 09:21, or a precision of "day".');
  }
  if (!rule.time && time !== null) {
    return cellError(
      row,
      'time',
      `${subject} has a time`,
      'Leave time blank, or write a precision of "minute" or "hour".',
    );
  }
  if (rule.zone === 'needed' && zone === null) {
    return cellError(row, 'zone', `${subject} has no time zone`, 'Write its IANA name, as in America/Los_Angeles.');
  }
  if (rule.zone === 'none' && zone !== null) {
    return cellError(row, 'zone', `${subject} has a time zone and no time`, 'Leave zone blank.');
  }
  return null;
});

export const zoneIsReal: Rule = forEachRow('events', (row) => {
  const { zone } = row.values;
  if (zone === null || isZone(zone)) return null;
  const remedy = sentences(didYouMean(zone, ZONES), 'Write an IANA name, as in Europe/Berlin.');
  return cellError(row, 'zone', `${quote(zone)} is not a time zone`, remedy);
});

/** The ledger is the only place where a fact is written, so that an event rests on at least one claim. */
export const eventHasClaim: Rule = forEachRow('events', (row) =>
  row.values.claims.length > 0
    ? null
    : cellError(row, 'claims', 'the event rests on no claim', 'Name the claims that say it.'),
);

export const sourceWasSeen: Rule = forEachRow('events', (row, { rows }) => {
  const source = rows.sources.find(({ values }) => values.id === row.values.source);
  if (source?.values.how_seen !== 'not seen directly') return null;
  const message = `cites ${quote(row.values.source)}, which was not seen directly (${source.file}:${source.line})`;
  return cellError(row, 'source', message, 'Cite a source in which it was read.');
});

export const pointHasClaim: Rule = forEachRow('points', (row) =>
  row.values.claims.length > 0
    ? null
    : cellError(row, 'claims', 'the contested point names no claim', 'Name the claims on every side of it.'),
);

export const windowEndsAfterStart: Rule = forEachRow('windows', (row) => {
  const { start, end } = row.values;
  if (end === null || lastDay(end) >= firstDay(start)) return null;
  return cellError(row, 'end', `ends on ${end}, before it starts (${start})`, 'Exchange the two, or correct one.');
});

export const windowIsOfClaimant: Rule = forEachRow('windows', (row, { rows }) => {
  const claim = rows.claims.find(({ values }) => values.id === row.values.claim);
  if (claim === undefined || claim.values.claimant === row.values.claimant) return null;
  const message = `is given as the window of ${quote(row.values.claimant)}, and its claim ${quote(claim.values.id)} is by ${quote(claim.values.claimant)}`;
  return cellError(row, 'claimant', message, 'Name the claimant of the claim.');
});

/** The main names; asking for another, such as an older name of a zone, takes long. */
const ZONES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

/** IANA names begin with a region, which also keeps out offsets such as +01:00 and abbreviations such as PST. */
function isZone(name: string): boolean {
  if (ZONES.has(name)) return true;
  if (!/^(?:[A-Z][A-Za-z_]+\/|UTC$|GMT$)/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
