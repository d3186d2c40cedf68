import { announce } from '../announcer.ts';
import type { Store } from '../state.ts';
import { type Entry, readIndexEntry } from './entry.ts';
import type { Finder } from './list.ts';
import { isSearchIndex, loadOnce } from './load.ts';
import { FILTERS } from './query.ts';
import { compareWords } from './words.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly more: HTMLButtonElement;
  readonly store: Store;
  /** The researched entries, which came with the page. */
  readonly printed: readonly Entry[];
}

/**
 * Fetches the imported breaches and the search over them, where there are any, as soon as somebody searches, filters, sorts, chooses or asks for
 * more: who only reads does not pay for them.
 *
 * @returns when they are there, if the address asks for them
 */
export function startImported(
  { form, more, store, printed }: Parts,
  take: (entries: readonly Entry[], finder: Finder) => void,
): Promise<void> {
  const address = form.dataset.index;
  if (!address) return Promise.resolve();
  const load = loadOnce(address, isSearchIndex);
  let isTaken = false;
  let isLoading = false;

  async function bring(): Promise<void> {
    if (isTaken || isLoading) return;
    isLoading = true;
    form.setAttribute('aria-busy', 'true');
    try {
      const [index, { createFinder }] = await Promise.all([load(), import('./search.ts')]);
      const imported = index.entries.filter(({ source }) => source !== 'catalogue');
      const entries = [...printed, ...imported.map((entry) => readIndexEntry(entry, index))];
      take(entries, createFinder(entries));
      isTaken = true;
    } catch {
      announce(compareWords.indexFailed);
    }
    isLoading = false;
    form.removeAttribute('aria-busy');
  }
  const isAsked = () => [...FILTERS, 'sort', 'compare'].some((name) => store.get(name) !== '');
  store.onChange(() => {
    if (isAsked()) void bring();
  });
  form.addEventListener('focusin', () => void bring(), { once: true });
  more.addEventListener('click', () => void bring());
  return isAsked() ? bring() : Promise.resolve();
}
