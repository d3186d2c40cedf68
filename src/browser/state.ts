/**
 * What the explorer keeps in the query string. A field is one parameter, such as `data-type` or `ledger.status`,
 * with the test that its values must pass; whatever is not a field belongs to somebody else and is left as it is.
 */
export type Fields = ReadonlyMap<string, (value: string) => boolean>;
export type State = ReadonlyMap<string, string>;

/** Deliberate choices each get a history entry; the letters typed into one search share one. */
export type Change = 'choice' | 'typing' | 'correction';

export interface Store {
  /** The value of a field, `''` where it is not set. */
  get(key: string): string;
  /** Sets fields (`''` removes one), writes the address and tells the listeners. */
  set(changes: Readonly<Record<string, string>>, change?: Change): void;
  onChange(listener: () => void): void;
}

/** The part of a window that the store needs. */
export interface Page {
  readonly location: { readonly pathname: string; readonly search: string; readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * The known fields of a query string such as `?utm_source=x&data-type=email`. Values that fail their test are ignored;
 * of a repeated field the first valid value counts.
 */
export function readState(search: string, fields: Fields): Map<string, string> {
  const state = new Map<string, string>();
  for (const part of partsOf(search)) {
    const { key, value } = decode(part);
    if (!state.has(key) && value !== '' && fields.get(key)?.(value)) state.set(key, value);
  }
  return state;
}

/**
 * The query string with `state` in it: parameters of others first and byte for byte as they were.
 * @returns with its question mark, or `''` when there is nothing to say
 */
export function writeState(search: string, fields: Fields, state: State): string {
  const others = partsOf(search).filter((part) => !fields.has(decode(part).key));
  const own = [...fields.keys()].flatMap((key) => {
    const value = state.get(key);
    return value ? [`${encodeURIComponent(key)}=${encoded(value)}`] : [];
  });
  const parts = [...others, ...own];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A comma needs no escape in a query, and a list without escapes can be read. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}

/** Keeps the state, in memory and in the address of `page`. */
export function createStore(fields: Fields, page: Page): Store {
  let state = readState(page.location.search, fields);
  let typingIn = '';
  const listeners: (() => void)[] = [];

  function take(next: Map<string, string>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  page.addEventListener('popstate', () => {
    const next = readState(page.location.search, fields);
    typingIn = '';
    if (!isSame(next, state)) take(next);
  });

  return {
    get: (key) => state.get(key) ?? '',
    onChange: (listener) => listeners.push(listener),
    set(changes, change = 'choice') {
      const next = withChanges(state, changes, fields);
      if (isSame(next, state)) return;
      const keys = Object.keys(changes).join();
      const replaces = change === 'correction' || (change === 'typing' && keys === typingIn);
      typingIn = change === 'typing' ? keys : '';
      writeAddress(page, writeState(page.location.search, fields, next), replaces);
      take(next);
    },
  };
}

function withChanges(state: State, changes: Readonly<Record<string, string>>, fields: Fields): Map<string, string> {
  const next = new Map(state);
  for (const [key, value] of Object.entries(changes)) {
    if (value !== '' && fields.get(key)?.(value)) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

function writeAddress({ location, history }: Page, search: string, replaces: boolean): void {
  const address = `${location.pathname}${search}${location.hash}`;
  try {
    if (replaces) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
  } catch {
    // A sandboxed frame or a browser's limit on history calls: the page still works, only the address lags behind.
  }
}

function partsOf(search: string): string[] {
  return search.replace(/^\?/, '').split('&').filter(Boolean);
}

/** URLSearchParams never throws, unlike decodeURIComponent on a broken escape. */
function decode(part: string): { key: string; value: string } {
  const [key = '', value = ''] = [...new URLSearchParams(part)][0] ?? [];
  return { key, value };
}

function isSame(a: State, b: State): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
