import { copyText, startCopying } from './copy.ts';
import { figureParts } from './figure-parts.ts';
import { startPrinting } from './print.ts';
import { startParts } from './start-parts.ts';
import { toCsv, toTsv, visibleCells } from './table-text.ts';
import { words } from './words.ts';

/** Adds to a chart's page what script can add: what the figure can do, and copies and files of the rows. */
export function startChartPage(): void {
  startParts([...figureParts, { start: startPrinting }]);
  startCopying();
  const table = document.querySelector<HTMLTableElement>('table#rows-table');
  if (table) startTaking(table);
}

/** The buttons that take the rows as they are filtered and sorted now. */
function startTaking(table: HTMLTableElement): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-take]')) {
    button.hidden = false;
    button.addEventListener('click', () => take(button, table));
  }
}

function take(button: HTMLElement, table: HTMLTableElement): void {
  const cells = visibleCells(table);
  switch (button.getAttribute('data-take')) {
    case 'tsv':
      void copyText(toTsv(cells), button, words.notCopied);
      return;
    case 'csv':
      void copyText(toCsv(cells), button, words.notCopied);
      return;
    default:
      download(toCsv(cells), button.getAttribute('data-file') ?? 'rows.csv');
  }
}

/** A file made in the browser: nothing is sent or asked for. */
function download(text: string, file: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser has taken the file over by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
