import { announce } from '../announcer.ts';
import { directionOf, nextOrder } from '../sort.ts';
import type { Store } from '../state.ts';
import { textOf } from '../text.ts';
import { sortNews } from '../words.ts';
import { headersOf } from './table.ts';
import { compareWords } from './words.ts';

/** Turns the headers into buttons that sort. The table itself follows the state: most of its rows may not be there yet. */
export function startSortingList(table: HTMLTableElement, store: Store): void {
  for (const header of headersOf(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const name = header.dataset.name ?? '';
      const order = nextOrder(name, store.get('sort'));
      store.set({ sort: order });
      const within = name === 'affected' && order !== '' ? ` ${compareWords.withinUnits}` : '';
      announce(sortNews(textOf(header), directionOf(name, order)) + within);
    });
  }
}
