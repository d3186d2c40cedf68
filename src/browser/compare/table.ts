import { directionOf } from '../sort.ts';
import type { Entry } from './entry.ts';
import { firstRows, moreRows } from './list.ts';
import { makeRow, type RowMaker } from './row.ts';
import { moreWords } from './words.ts';

/** The table of all breaches, as script shows it. */
export interface BreachTable {
  /** Shows entries, the first of them where there are many. @param isAll whether nothing is filtered or sorted */
  show(entries: readonly Entry[], isAll: boolean): void;
  showOrder(order: string): void;
  /** Calls back for every row that stands in the table for the first time. */
  onRow(listener: (row: HTMLElement, key: string) => void): void;
}

export function createTable(table: HTMLTableElement, maker: RowMaker, more: HTMLButtonElement): BreachTable {
  const [body] = table.tBodies;
  const printed = [...table.querySelectorAll<HTMLElement>('tbody tr[data-entry]')];
  const rows = new Map(printed.map((row) => [row.dataset.entry ?? '', row]));
  let entries: readonly Entry[] = [];
  let limit = 0;
  let onRow: (row: HTMLElement, key: string) => void = () => {};

  function rowOf(entry: Entry): HTMLElement {
    const known = rows.get(entry.key);
    if (known) return known;
    const row = makeRow(entry, maker);
    rows.set(entry.key, row);
    onRow(row, entry.key);
    return row;
  }
  function draw(): void {
    const now = entries.slice(0, limit).map(rowOf);
    if (!isSame(now, [...(body?.rows ?? [])])) body?.replaceChildren(...now);
    const left = entries.length - limit;
    more.hidden = left <= 0;
    more.textContent = moreWords(moreRows(limit, entries.length) - limit, left);
  }
  more.addEventListener('click', () => {
    const first = entries[limit];
    limit = moreRows(limit, entries.length);
    draw();
    // The button may be gone, and reading goes on at the first row that came.
    if (first) rowOf(first).querySelector('a')?.focus();
  });

  return {
    show(next, isAll) {
      entries = next;
      limit = firstRows(next.length, isAll ? printed.length : 0);
      draw();
    },
    showOrder(order) {
      for (const header of headersOf(table)) {
        header.setAttribute('aria-sort', directionOf(header.dataset.name ?? '', order));
      }
    },
    onRow(listener) {
      onRow = listener;
      for (const [key, row] of rows) listener(row, key);
    },
  };
}

/** The headers that sort. */
export function headersOf(table: HTMLTableElement): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('thead th[data-sort]')];
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}
