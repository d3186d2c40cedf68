import { describe, expect, it } from 'vitest';
import {
  createStore,
  type Fields,
  type Page,
  readFragment,
  readState,
  writeFragment,
  writeState,
} from '../../src/browser/state.ts';

const fields: Fields = new Map([
  ['data-type', (value: string) => ['email', 'wifi-ssid'].includes(value)],
  ['ledger.q', (value: string) => value.length <= 10],
  ['ledger.sort', (value: string) => ['date', '-date'].includes(value)],
]);

/** A window whose history is a list of addresses. */
function fakePage(search = '', hash = '') {
  const entries = [`/page/${search}${hash}`];
  let back = (): void => undefined;
  const location = { pathname: '/page/', search, hash };
  const go = (address: string): void => {
    const { search: query, hash: fragment } = new URL(address, 'https://example.org');
    Object.assign(location, { search: query, hash: fragment });
  };
  const page: Page = {
    location,
    history: {
      state: null,
      pushState: (_state, _unused, address) => {
        entries.push(String(address));
        go(String(address));
      },
      replaceState: (_state, _unused, address) => {
        entries.splice(-1, 1, String(address));
        go(String(address));
      },
    },
    addEventListener: (_type, listener) => {
      back = listener;
    },
  };
  return {
    page,
    entries,
    goBack: () => {
      entries.pop();
      go(entries.at(-1) ?? '/page/');
      back();
    },
  };
}

describe('readState', () => {
  it('reads known fields with their values', () => {
    expect([...readState('?data-type=email&ledger.q=caf%C3%A9', fields)]).toEqual([
      ['data-type', 'email'],
      ['ledger.q', 'café'],
    ]);
  });

  it('ignores unknown values, unknown fields and empty values', () => {
    expect(readState('?data-type=nope&other=email&ledger.q=&ledger.sort=toString&__proto__=1', fields).size).toBe(0);
  });

  it('ignores a broken escape instead of throwing', () => {
    expect(readState('?data-type=%E0%A4%A&ledger.q=%', fields)).toEqual(new Map([['ledger.q', '%']]));
  });

  it('takes the first valid value of a repeated field', () => {
    expect(readState('?data-type=nope&data-type=email&data-type=wifi-ssid', fields).get('data-type')).toBe('email');
  });

  it('reads nothing from an empty query', () => {
    expect(readState('', fields).size).toBe(0);
    expect(readState('?', fields).size).toBe(0);
  });
});

describe('writeState', () => {
  it('keeps the parameters of others byte for byte and in front', () => {
    const search = '?utm_source=a%20b+c&data-type=email&flag&x=%zz';
    expect(writeState(search, fields, new Map([['ledger.q', 'a b']]))).toBe(
      '?utm_source=a%20b+c&flag&x=%zz&ledger.q=a%20b',
    );
  });

  it('is empty when nothing is set and nobody else has a parameter', () => {
    expect(writeState('?data-type=email', fields, new Map())).toBe('');
  });

  it('writes what readState reads back', () => {
    const state = new Map([
      ['data-type', 'wifi-ssid'],
      ['ledger.q', '&=#+ é'],
    ]);
    expect(readState(writeState('?a=1', fields, state), fields)).toEqual(state);
  });
});

describe('createStore', () => {
  it('starts with what the address says', () => {
    expect(createStore(fields, fakePage('?data-type=email').page).get('data-type')).toBe('email');
  });

  it('gives each choice an entry of its own and keeps the fragment', () => {
    const { page, entries } = fakePage('', '#ledger');
    const store = createStore(fields, page);
    store.set({ 'data-type': 'email' });
    store.set({ 'data-type': '' });
    expect(entries).toEqual(['/page/#ledger', '/page/?data-type=email#ledger', '/page/#ledger']);
  });

  it('adds no entry when nothing changes', () => {
    const { page, entries } = fakePage('?data-type=email');
    createStore(fields, page).set({ 'data-type': 'email' });
    expect(entries).toHaveLength(1);
  });

  it('gives all that is typed into one search a single entry', () => {
    const { page, entries } = fakePage();
    const store = createStore(fields, page);
    for (const q of ['c', 'ca', 'caf']) store.set({ 'ledger.q': q }, 'typing');
    expect(entries).toEqual(['/page/', '/page/?ledger.q=caf']);
  });

  it('starts a new entry when typing goes on after another choice', () => {
    const { page, entries } = fakePage();
    const store = createStore(fields, page);
    store.set({ 'ledger.q': 'a' }, 'typing');
    store.set({ 'ledger.sort': 'date' });
    store.set({ 'ledger.q': 'ab' }, 'typing');
    expect(entries).toHaveLength(4);
  });

  it('corrects the address in place', () => {
    const { page, entries } = fakePage('?ledger.q=a');
    createStore(fields, page).set({ 'ledger.q': '' }, 'correction');
    expect(entries).toEqual(['/page/']);
  });

  it('takes no value that its field refuses', () => {
    const store = createStore(fields, fakePage('?data-type=email').page);
    store.set({ 'data-type': '"]', unknown: 'x' });
    expect(store.get('data-type')).toBe('');
    expect(store.get('unknown')).toBe('');
  });

  it('goes back to the state of the entry before and tells the listeners once', () => {
    const { page, goBack } = fakePage();
    const store = createStore(fields, page);
    const told: string[] = [];
    store.onChange(() => told.push(store.get('data-type')));
    store.set({ 'data-type': 'email' });
    store.set({ 'data-type': 'wifi-ssid' });
    goBack();
    expect(told).toEqual(['email', 'wifi-ssid', 'email']);
  });

  it('works on where the browser refuses to write the address', () => {
    const { page } = fakePage();
    const refuse = (): never => {
      throw new Error('SecurityError');
    };
    const store = createStore(fields, { ...page, history: { state: null, pushState: refuse, replaceState: refuse } });
    store.set({ 'data-type': 'email' });
    expect(store.get('data-type')).toBe('email');
  });
});

describe('what a reader says of themselves', () => {
  const own: Fields = new Map([['paths.have', (value: string) => value.split(',').includes('email')]]);
  const both: Fields = new Map([...fields, ...own]);
  const ofReader = new Set(own.keys());

  it('stands in the fragment, never in the query', () => {
    const { page, entries } = fakePage('?data-type=email');
    createStore(both, page, ofReader).set({ 'paths.have': 'email' });
    expect(entries.at(-1)).toBe('/page/?data-type=email#paths.have=email');
  });

  it('is read from the query of an older address and moved at once, without a new entry', () => {
    const { page, entries } = fakePage('?utm=x&paths.have=email&data-type=email', '#paths');
    expect(createStore(both, page, ofReader).get('paths.have')).toBe('email');
    expect(entries).toEqual(['/page/?utm=x&data-type=email#paths.have=email']);
  });

  it('stays when a link goes to a place of the page, and goes where history has none of it', () => {
    const { page, goBack } = fakePage();
    const store = createStore(both, page, ofReader);
    store.set({ 'paths.have': 'email' });
    page.history.pushState(null, '', '/page/#claim-c01');
    page.history.pushState(null, '', '/page/#claim-c02');
    goBack();
    expect(store.get('paths.have')).toBe('email');
    goBack();
    expect(store.get('paths.have')).toBe('email');
    goBack();
    expect(store.get('paths.have')).toBe('');
  });

  it('leaves the fragment alone when something else is chosen', () => {
    const { page, entries } = fakePage('', '#claim-c01');
    createStore(both, page, ofReader).set({ 'data-type': 'email' });
    expect(entries.at(-1)).toBe('/page/?data-type=email#claim-c01');
  });

  it('tells a place from what a reader said', () => {
    expect(readFragment('#claim-c01', own)).toBeNull();
    expect(readFragment('', own)).toEqual(new Map());
    expect(readFragment('#paths.have=email', own)).toEqual(new Map([['paths.have', 'email']]));
    expect(readFragment('#paths.have=%3Cscript%3E', own)).toBeNull();
    expect(writeFragment('#claim-c01', own, new Map())).toBe('#claim-c01');
    expect(writeFragment('#paths.have=email', own, new Map())).toBe('');
  });
});
