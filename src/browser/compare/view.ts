import { directionOf } from '../sort.ts';
import type { Store } from '../state.ts';
import { createFigureFilter } from './figures.ts';
import type { Filtered } from './filter.ts';
import type { List } from './list.ts';
import { FILTERS, readQuery } from './query.ts';
import type { BreachTable } from './table.ts';
import { shownWords } from './words.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly table: BreachTable;
  /** How many breaches there are to list, those included that are not loaded yet. */
  readonly total: number;
}

/** A function that shows what the state asks of a list: in the table, in the count and in the figures. */
export function createView(store: Store, { form, table, total }: Parts): (list: List) => void {
  const output = form.querySelector('output');
  const filterFigures = createFigureFilter();
  let shown = '';
  let from: List | undefined;

  return (list) => {
    const asked = [...FILTERS, 'sort'].map((name) => store.get(name));
    const now = JSON.stringify(asked);
    if (now === shown && list === from) return;
    shown = now;
    from = list;
    const isFiltered = FILTERS.some((name) => store.get(name) !== '');
    const filtered = list.ask(readQuery(store), store.get('sort'));
    const order = store.get('sort');
    table.show(filtered.entries, {
      isAll: now === JSON.stringify(asked.map(() => '')),
      isByCount: directionOf('affected', order) !== 'none',
    });
    table.showOrder(order);
    filterFigures(isFiltered ? new Set(filtered.entries.map(({ key }) => key)) : null);
    const text = countOf(filtered, total);
    // Written only when it differs: an <output> is announced.
    if (output && output.textContent !== text) output.textContent = text;
  };
}

/** Entries that are shown but never listed by themselves are said apart. */
function countOf({ entries, shown, total: loaded }: Filtered, total: number): string {
  return shownWords(shown, Math.max(loaded, total), entries.length - shown);
}
