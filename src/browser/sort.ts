import { announce } from './announcer.ts';
import { isGroupHeading, refreshRowGroups } from './row-groups.ts';
import type { Fields, Store } from './state.ts';
import { textOf } from './text.ts';
import { sortNews, words } from './words.ts';

type Direction = 'none' | 'ascending' | 'descending';

/** A row and the rows that must stay right behind it. */
interface Block {
  readonly rows: readonly HTMLElement[];
  /** What is sorted by; `''` is unknown. */
  readonly value: string;
}

/** The sort order of every sortable table as a field: `date` is ascending by that column, `-date` descending. */
export function sortFields(root: ParentNode): Fields {
  return new Map(
    [...root.querySelectorAll('table[data-sortable]')].map((table): [string, (value: string) => boolean] => {
      const names = new Set(headersOf(table).map(nameOf));
      return [keyOf(table), (value) => names.has(value.replace(/^-/, ''))];
    }),
  );
}

/** What a click on a column's header asks for next: ascending, descending, then the original order. */
export function nextOrder(name: string, order: string): string {
  if (order === name) return `-${name}`;
  return order === `-${name}` ? '' : name;
}

/** The direction in which `order` sorts by this column. */
export function directionOf(name: string, order: string): Direction {
  if (order === name) return 'ascending';
  return order === `-${name}` ? 'descending' : 'none';
}

/**
 * Sorts without moving ties. An unknown value, `''`, comes last in both directions, because it is not the smallest.
 *
 * @param kind `number` and `order` compare as numbers, `date` as ISO text, `text` as people read it
 */
export function sortByValue<T extends { readonly value: string }>(
  items: readonly T[],
  kind: string,
  direction: Direction,
): T[] {
  const sign = direction === 'descending' ? -1 : 1;
  return [...items].sort((a, b) => {
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
    return sign * compare(a.value, b.value, kind);
  });
}

/** Starts sorting: headers become buttons, and the tables follow the state. */
export function startSorting(store: Store): void {
  for (const table of document.querySelectorAll('table[data-sortable]')) {
    const headers = headersOf(table);
    for (const header of headers) addButton(header);
    const sortTable = createSorter(table);
    let before = '';
    const show = (): void => {
      const order = store.get(keyOf(table));
      if (order === before) return;
      before = order;
      for (const header of headers) header.setAttribute('aria-sort', directionOf(nameOf(header), order));
      const header = headers.find((candidate) => directionOf(nameOf(candidate), order) !== 'none');
      sortTable(header, header ? directionOf(nameOf(header), order) : 'none');
    };
    table.addEventListener('click', ({ target }) => {
      const header = target instanceof Element ? target.closest('button.sort')?.closest('th') : null;
      if (!header) return;
      const order = nextOrder(nameOf(header), store.get(keyOf(table)));
      store.set({ [keyOf(table)]: order });
      announce(sortNews(labelOf(header), directionOf(nameOf(header), order)));
    });
    store.onChange(show);
    show();
  }
}

/** A function that puts the rows of `table` in order. The order in which they were printed is remembered. */
function createSorter(table: Element): (header: HTMLElement | undefined, direction: Direction) => void {
  const bodies = [...table.querySelectorAll<HTMLElement>(':scope > tbody')];
  const printed = bodies.map((body) => [...body.querySelectorAll<HTMLElement>(':scope > tr')]);

  return (header, direction) => {
    const [first] = bodies;
    if (!first) return;
    table.toggleAttribute('data-sorted', direction !== 'none');
    for (const [index, body] of bodies.entries()) body.append(...(printed[index] ?? []));
    if (header && direction !== 'none') {
      const rows = printed.flat().filter((row) => !isGroupHeading(row));
      const column = [...(header.parentElement?.children ?? [])].indexOf(header);
      const kind = header.getAttribute('data-sort') ?? 'text';
      const sorted = sortByValue(blocksOf(rows, column, kind), kind, direction);
      first.append(...sorted.flatMap((block) => block.rows));
    }
    refreshRowGroups(table);
  };
}

function blocksOf(rows: readonly HTMLElement[], column: number, kind: string): Block[] {
  const blocks: HTMLElement[][] = [];
  for (const row of rows) {
    const open = blocks.at(-1);
    if (open && row.hasAttribute('data-child-of')) open.push(row);
    else blocks.push([row]);
  }
  return blocks.map((block) => ({ rows: block, value: sortValue(block[0]?.children[column], kind) }));
}

/** What a cell is sorted by: its `data-value`, else its text, of which a number column takes the number. `''` is unknown. */
export function sortValue(cell: Element | undefined, kind: string): string {
  const value = cell?.getAttribute('data-value') ?? textOf(cell);
  if (kind !== 'number' && kind !== 'order') return value;
  return /-?\d[\d,]*(\.\d+)?/.exec(value)?.[0].replaceAll(',', '') ?? '';
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a: string, b: string, kind: string): number {
  if (kind === 'number' || kind === 'order') return Number(a) - Number(b);
  if (kind === 'date') return Number(a > b) - Number(a < b);
  return collator.compare(a, b);
}

/** The header's text becomes the button, or a button is added where the text is one already, to select a group. */
function addButton(header: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  header.setAttribute('aria-sort', 'none');
  if (header.querySelector('button, a, [data-select]')) {
    button.classList.add('sort-alone');
    button.setAttribute('aria-label', `${words.sortBy} ${labelOf(header)}`);
  } else {
    button.append(...header.childNodes);
  }
  header.append(button);
}

function headersOf(table: Element): HTMLElement[] {
  return [...table.querySelectorAll<HTMLElement>('thead th[data-sort]')];
}

function keyOf(table: Element): string {
  return `${table.closest('[data-figure]')?.id ?? table.id}.sort`;
}

/** Stable across builds where the header has a name, which its address then keeps. */
function nameOf(header: HTMLElement): string {
  return header.getAttribute('data-name') ?? String([...(header.parentElement?.children ?? [])].indexOf(header));
}

function labelOf(header: HTMLElement): string {
  return header.getAttribute('data-label') ?? textOf(header);
}
