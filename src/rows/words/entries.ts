import type { LooseDate, Unit } from '../../model/catalogue.ts';
import type { ImportFlag } from '../../model/imported.ts';
import { formatCount, formatDate, formatRounded } from './numbers-and-dates.ts';

/** How many were affected: a `null` low is a ceiling, a `null` high a floor, both `null` no count at all. */
export interface CountRange {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | null;
}

const ONE: Readonly<Record<Unit, string>> = {
  people: 'person',
  accounts: 'account',
  addresses: 'address',
  records: 'record',
  documents: 'document',
  devices: 'device',
  cards: 'card',
};

/** Flags of entries that are no breach of their own, and so are left out of totals. */
const NOT_COUNTED: readonly ImportFlag[] = ['fabricated', 'retired', 'spam-list'];

/** Whether an entry belongs in a total. */
export function isInTotals(flags: readonly ImportFlag[]): boolean {
  return !flags.some((flag) => NOT_COUNTED.includes(flag));
}

/** "2.4 million to 2.88 million accounts", "at least 24 accounts", "at most 6 million accounts", "no count seen". */
export function rangeWords(range: CountRange, precision: 'rounded' | 'full' = 'rounded'): string {
  const { low, high, unit } = range;
  const write = precision === 'full' ? formatCount : formatRounded;
  if (unit === null) return 'no count seen';
  if (low !== null && high !== null) {
    return low === high ? `${write(low)} ${unitWord(unit, low)}` : `${write(low)} to ${write(high)} ${unit}`;
  }
  if (low !== null) return `at least ${write(low)} ${unitWord(unit, low)}`;
  return high === null ? 'no count seen' : `at most ${write(high)} ${unitWord(unit, high)}`;
}

/** "Dec 26 2019", "about Jan 28 2018", "May 2021, day not known", "2019, month not known"; `null` gives "no date seen". */
export function looseDateWords(date: LooseDate | null): string {
  if (date === null) return formatDate(null);
  const gaps = ['', ', month not known', ', day not known', ''];
  const about = date.isApproximate ? 'about ' : '';
  return `${about}${formatDate(date.date)}${gaps[date.date.split('-').length] ?? ''}`;
}

/** A date as the index of all breaches writes it: `2016-12-25~` is about that day. */
export function readLooseDate(written: string): LooseDate {
  return { date: written.replace(/~$/, ''), isApproximate: written.endsWith('~') };
}

function unitWord(unit: Unit, count: number): string {
  return count === 1 ? ONE[unit] : unit;
}
