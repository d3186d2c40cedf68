import { looseDateWords, rangeWords, readLooseDate } from '../../rows/words/entries.ts';
import type { Entry } from './entry.ts';
import { type ColumnName, exposedCount, type Labels } from './order.ts';

/** What rows that script makes need to know of the page. */
export interface RowMaker {
  /** A printed row, whose structure is taken over. */
  readonly pattern: HTMLElement;
  readonly labels: Labels & { flag(id: string): string };
}

/** The row of an imported entry, like those that were printed. All words are set as text: they are other people's. */
export function makeRow(entry: Entry, { pattern, labels }: RowMaker): HTMLElement {
  const row = pattern.cloneNode(true) as HTMLElement;
  for (const { name } of [...row.attributes]) row.removeAttribute(name);
  row.dataset.entry = entry.key;
  const head = row.querySelector('th');
  head?.replaceChildren(linkTo(entry), ...entry.flags.map((flag) => note(labels.flag(flag))));
  for (const cell of row.querySelectorAll<HTMLElement>('td[data-name]')) {
    cell.replaceChildren(...cellOf(entry, cell.dataset.name as ColumnName, labels));
  }
  row.querySelector('td.pick')?.replaceChildren();
  return row;
}

function cellOf(entry: Entry, column: ColumnName, labels: Labels): (Node | string)[] {
  switch (column) {
    case 'sector':
      return [entry.sector === '' ? 'not known' : labels.sector(entry.sector)];
    case 'disclosed':
      return entry.date === ''
        ? [looseDateWords(null)]
        : [looseDateWords(readLooseDate(entry.date)), ...(entry.dateIs === null ? [] : [note(entry.dateIs)])];
    case 'affected':
      return [rangeWords(entry)];
    case 'cause':
      return [entry.causes.map((cause) => labels.cause(cause)).join(', ') || 'not known'];
    case 'types':
      return [String(exposedCount(entry))];
    case 'record':
      return [labels.source(entry.source)];
    default:
      return [];
  }
}

function linkTo({ href, name }: Entry): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.textContent = name;
  return link;
}

function note(text: string): HTMLElement {
  const element = document.createElement('small');
  element.textContent = text;
  return element;
}
