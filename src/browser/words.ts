/** Every sentence that script shows or announces. Plain and calm; the rest of the page's words come from the data. */

/** "1 claim", "12 claims". */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** "marked in 4 figures, 12 claims"; the ledger is left out on a page without one. */
export function markedIn(figures: number, claims: number | null): string {
  if (figures === 0) return 'nothing on this page is marked';
  const places = `marked in ${countOf(figures, 'figure', 'figures')}`;
  return claims === null ? places : `${places}, ${countOf(claims, 'claim', 'claims')}`;
}

/** "12 of 156 claims", or "156 claims" while nothing is filtered. */
export function filterCount(shown: number, total: number, noun: string): string {
  const all = `${total.toLocaleString('en-US')} ${noun}`;
  return shown === total ? all : `${shown.toLocaleString('en-US')} of ${all}`;
}

/** What is announced after a change of the selection. */
export function selectionNews(names: readonly string[], marked: string): string {
  return names.length === 0
    ? words.selectionReset
    : `${words.showing} ${names.join(' and ')}, ${marked}. ${words.escape}`;
}

/** What is announced after sorting. */
export function sortNews(column: string, direction: 'ascending' | 'descending' | 'none'): string {
  return direction === 'none' ? words.originalOrder : `Sorted by ${column}, ${direction}.`;
}

/** "5 of 22 paths need no more than that", or "22 paths" while nothing is chosen. */
export function pathCount(open: number, total: number, chosen: number, noun: string): string {
  const all = `${total.toLocaleString('en-US')} ${noun}`;
  if (chosen === 0) return all;
  return `${open.toLocaleString('en-US')} of ${all} ${open === 1 ? 'needs' : 'need'} no more than that`;
}

/** What is said of a path that needs more than was chosen. */
export function stillNeeded(names: readonly string[]): string {
  return `Needs more than you chose: ${names.join(', ')}.`;
}

/** The last line of a list of claims that was cut. */
export function moreClaims(count: number): string {
  return `and ${countOf(count, 'more claim', 'more claims')} in the ledger`;
}

/** The name of a drawing whose marks can be walked. */
export function drawingName(finding: string): string {
  return finding === '' ? words.walk : `${finding}. ${words.walk}`;
}

export const words = {
  showing: 'Showing:',
  reset: 'Reset',
  escape: 'Escape resets.',
  selectionBar: 'Selection',
  jumpTo: 'Marked in',
  selectionReset: 'Selection reset.',
  remove: 'Remove from the selection:',
  originalOrder: 'Back in the original order.',
  sortBy: 'Sort by',
  walk: 'Arrow keys move between the marks, Enter keeps the details open.',
  close: 'Close',
  details: 'Details',
  claims: 'Claims',
  inLedger: 'In the ledger',
  released: 'Filters were reset to show this row.',
  rows: 'rows',
  liveOnly: 'No version of this figure is published yet, so the code shows the live figure.',
  notCopied: 'The browser did not allow it. Download the rows instead.',
} as const;
