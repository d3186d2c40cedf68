import type { ComparedStatus } from '../../rows/comparison.ts';
import type { Labels } from './order.ts';
import type { ComparedTypeRow, Comparison } from './side-by-side.ts';
import { compareWords } from './words.ts';

/** What stands side by side, as a table with row headers. All words are set as text. */
export function drawComparison(comparison: Comparison, caption: string, labels: Labels): HTMLTableElement {
  const table = build('table', 'side-by-side-table');
  table.append(build('caption', 'vh', caption), headOf(comparison), factsOf(comparison));
  const columns = comparison.heads.length + 1;
  for (const { label, types } of comparison.families) {
    const body = document.createElement('tbody');
    const heading = build('th', '', label);
    heading.scope = 'rowgroup';
    heading.colSpan = columns;
    body.append(rowOf(heading), ...types.map((type) => typeRow(type, labels)));
    table.append(body);
  }
  return table;
}

function headOf({ heads }: Comparison): HTMLElement {
  const head = document.createElement('thead');
  const corner = document.createElement('td');
  const cells = heads.map(({ name, href }) => {
    const link = build('a', '', name);
    link.setAttribute('href', href);
    const cell = document.createElement('th');
    cell.scope = 'col';
    cell.append(link);
    return cell;
  });
  head.append(rowOf(corner, ...cells));
  return head;
}

function factsOf({ facts }: Comparison): HTMLElement {
  const body = document.createElement('tbody');
  body.append(...facts.map(({ label, cells }) => rowOf(rowHead(label), ...cells.map((cell) => build('td', '', cell)))));
  return body;
}

function typeRow({ label, statuses, shared }: ComparedTypeRow, labels: Labels): HTMLElement {
  const head = rowHead(label);
  if (shared !== '') head.append(build('small', '', shared));
  return rowOf(head, ...statuses.map((status) => statusCell(status, labels)));
}

function statusCell(status: ComparedStatus | null, labels: Labels): HTMLElement {
  const cell = document.createElement('td');
  cell.append(markOf(status ?? 'not-reported'), status === null ? compareWords.notReported : labels.status(status));
  if (status === null) cell.className = 'none';
  return cell;
}

/** The page carries the symbols once; the word stands beside it. */
function markOf(status: ComparedStatus): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'mark');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#mark-${status}`);
  svg.append(use);
  return svg;
}

function rowHead(label: string): HTMLTableCellElement {
  const cell = build('th', '', label);
  cell.scope = 'row';
  return cell;
}

function rowOf(...cells: HTMLElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(...cells);
  return row;
}

function build<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}
