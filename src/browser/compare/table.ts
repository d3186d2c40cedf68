import { directionOf } from '../sort.ts';
import type { Entry } from './entry.ts';
import { firstRows, moreRows } from './list.ts';
import { makeRow, type RowMaker } from './row.ts';
import { createUnitGroups } from './unit-groups.ts';
import { moreWords } from './words.ts';

interface Shown {
  /** Nothing is filtered or sorted. */
  readonly isAll: boolean;
  /** They are sorted by their counts: each unit has a heading. */
  readonly isByCount: boolean;
}

/** The table of all breaches, as script shows it. */
export interface BreachTable {
  /** Shows entries, the first of them where there are many. */
  show(entries: readonly Entry[], how: Shown): void;
  showOrder(order: string): void;
  /** Calls back for every row that stands in the table for the first time. */
  onRow(listener: (row: HTMLElement, key: string) => void): void;
}

export function createTable(table: HTMLTableElement, maker: RowMaker, more: HTMLButtonElement): BreachTable {
  const printed = [...table.querySelectorAll<HTMLElement>('tbody tr[data-entry]')];
  const rows = new Map(printed.map((row) => [row.dataset.entry ?? '', row]));
  let entries: readonly Entry[] = [];
  let limit = 0;
  let isGrouped = false;
  const unitGroups = createUnitGroups(table.tHead?.rows[0]?.cells.length ?? 1);
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
    const seen = entries.slice(0, limit);
    const groups = isGrouped
      ? unitGroups(seen).map(({ heading, entries: members }) => [heading, ...members.map(rowOf)])
      : [seen.map(rowOf)];
    if (!isSame(groups.flat(), bodyRows(table))) setBodies(table, groups);
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
    show(next, { isAll, isByCount }) {
      entries = next;
      isGrouped = isByCount;
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

function bodyRows(table: HTMLTableElement): HTMLElement[] {
  return [...table.tBodies].flatMap(({ rows }) => [...rows]);
}

function setBodies(table: HTMLTableElement, groups: readonly (readonly HTMLElement[])[]): void {
  const bodies = groups.map((rows) => {
    const body = document.createElement('tbody');
    body.append(...rows);
    return body;
  });
  for (const body of [...table.tBodies]) body.remove();
  table.append(...bodies);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}
