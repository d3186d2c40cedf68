import type { State } from '../state.ts';

/** What is asked of the list; `''` asks for nothing. */
export interface Query {
  /** The search, trimmed. */
  readonly q: string;
  readonly source: string;
  readonly sector: string;
  readonly cause: string;
  /** First and last year; written the other way round they mean the same. */
  readonly years: readonly [number, number] | null;
  readonly dataType: string;
  /** Of that data type where one is chosen, otherwise of any. */
  readonly status: string;
  readonly unit: string;
  readonly isSmartHome: boolean;
}

/** Names of the filters, as controls and addresses have them. */
export const FILTERS = [
  'q',
  'source',
  'sector',
  'cause',
  'from',
  'to',
  'data-type',
  'status',
  'unit',
  'smart-home',
] as const;

/** How many breaches can stand side by side. */
export const MOST_CHOSEN = 4;

/** A longer search finds nothing and would make the address too long to share. */
export const LONGEST_SEARCH = 200;

/** `wyze-2019`, `hibp.adobe` */
const KEY = /^(?:[a-z]+\.)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The query that the state holds. */
export function readQuery(state: Pick<State, 'get'>): Query {
  const get = (name: (typeof FILTERS)[number]) => state.get(name) ?? '';
  return {
    q: get('q').trim(),
    source: get('source'),
    sector: get('sector'),
    cause: get('cause'),
    years: readYears(get('from'), get('to')),
    dataType: get('data-type'),
    status: get('status'),
    unit: get('unit'),
    isSmartHome: get('smart-home') === 'yes',
  };
}

function readYears(from: string, to: string): Query['years'] {
  if (from === '' && to === '') return null;
  const first = from === '' ? Number.NEGATIVE_INFINITY : Number(from);
  const last = to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return first <= last ? [first, last] : [last, first];
}

/** Whether a value can be a choice of breaches; which of them there are is known only with the list. */
export function isChoice(value: string): boolean {
  return value.length <= LONGEST_SEARCH * MOST_CHOSEN && readChosen(value).length > 0;
}

/** The keys in a list such as `wyze-2019,vtech-2015`: each once, four at most, and none that is no key. */
export function readChosen(list: string): string[] {
  const keys = list.split(',').filter((key) => KEY.test(key));
  return [...new Set(keys)].slice(0, MOST_CHOSEN);
}

/** The list with a key added or, where it is there, taken away. A fifth is not added. */
export function toggleChosen(list: string, key: string): string {
  const chosen = readChosen(list);
  const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
  return next.slice(0, MOST_CHOSEN).join(',');
}
