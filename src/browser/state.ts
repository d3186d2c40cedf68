/**
 * What the explorer keeps in the address. A field is one parameter, such as `data-type` or `ledger.status`, with the
 * test that its values must pass; whatever is not a field belongs to somebody else and is left as it is. What is chosen
 * of the record stands in the query. What a reader says of themselves stands in the fragment, which no browser sends.
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

/**
 * The fields of a reader that a fragment such as `#paths.have=email` holds; `null` where it names a place of the page
 * and says nothing of them.
 */
export function readFragment(hash: string, fields: Fields): Map<string, string> | null {
  const state = readState(hash.replace(/^#/, ''), fields);
  return state.size === 0 && hash.length > 1 ? null : state;
}

/** The fragment that holds these fields; without any, the one there was where it names a place. */
export function writeFragment(hash: string, fields: Fields, state: State): string {
  const text = writeState('', fields, state).replace(/^\?/, '#');
  return text === '' && readFragment(hash, fields) === null ? hash : text;
}

/**
 * Keeps the state, in memory and in the address of `page`.
 *
 * @param ofReader names of the fields in which readers say something of themselves. Addresses of an older form have them
 *   in the query: they are read and rewritten at once.
 */
export function createStore(fields: Fields, page: Page, ofReader: ReadonlySet<string> = new Set()): Store {
  const open = fieldsWhere(fields, (key) => !ofReader.has(key));
  const own = fieldsWhere(fields, (key) => ofReader.has(key));
  let state = new Map([...readState(page.location.search, fields), ...(readFragment(page.location.hash, own) ?? [])]);
  let typingIn = '';
  const listeners: (() => void)[] = [];
  if (readState(page.location.search, own).size > 0) write(state, true, true);

  function take(next: Map<string, string>): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function write(next: State, isOwn: boolean, replaces: boolean): void {
    const { search, hash } = page.location;
    const query = writeState(search, fields, only(next, open));
    writeAddress(page, query + (isOwn ? writeFragment(hash, own, next) : hash), replaces);
  }

  page.addEventListener('popstate', () => {
    const { search, hash } = page.location;
    // A place of the page says nothing of the reader, who keeps what was chosen.
    const next = new Map([...readState(search, open), ...(readFragment(hash, own) ?? only(state, own))]);
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
      write(
        next,
        Object.keys(changes).some((key) => own.has(key)),
        replaces,
      );
      take(next);
    },
  };
}

function fieldsWhere(fields: Fields, holds: (key: string) => boolean): Fields {
  return new Map([...fields].filter(([key]) => holds(key)));
}

function only(state: State, fields: Fields): Map<string, string> {
  return new Map([...state].filter(([key]) => fields.has(key)));
}

function withChanges(state: State, changes: Readonly<Record<string, string>>, fields: Fields): Map<string, string> {
  const next = new Map(state);
  for (const [key, value] of Object.entries(changes)) {
    if (value !== '' && fields.get(key)?.(value)) next.set(key, value);
    else next.delete(key);
  }
  return next;
}

function writeAddress({ location, history }: Page, end: string, replaces: boolean): void {
  const address = location.pathname + end;
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
