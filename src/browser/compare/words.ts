import { countOf } from '../words.ts';

/** "12 of 59 breaches shown", and how many more are shown only because somebody looked for them. */
export function shownWords(shown: number, total: number, lookedFor: number): string {
  const all = `${shown.toLocaleString('en-US')} of ${countOf(total, 'breach', 'breaches')} shown`;
  return lookedFor === 0 ? all : `${all}, and ${lookedFor.toLocaleString('en-US')} not in the count`;
}

/** "Show 50 more of 979" */
export function moreWords(next: number, left: number): string {
  return next < left
    ? `Show ${next} more of ${left.toLocaleString('en-US')}`
    : `Show the last ${countOf(left, 'breach', 'breaches')}`;
}

/** "2 chosen, 4 at most" */
export function chosenWords(count: number, most: number): string {
  return `${count} chosen, ${most} at most`;
}

/** How many of the breaches side by side a data type was exposed in. */
export function sharedWords(count: number, of: number): string {
  if (count === of) return of === 1 ? '' : 'in all of them';
  return count === 0 ? 'in none of them' : `in ${count} of ${of}`;
}

/** Said where counts stand side by side that count different things. */
export function unitsWords(units: readonly string[]): string {
  return `These counts are of different things (${units.join(', ')}), so that none of them is larger or smaller than another.`;
}

/** Stands above the breaches of a unit, where they are sorted by their counts. */
export function unitHeading(unit: string): string {
  return `Counted in ${unit}`;
}

export const compareWords = {
  compare: 'Set side by side:',
  bar: 'Chosen breaches',
  jump: 'Go to',
  sideBySide: 'Side by side',
  chooseMore: 'One is chosen. Choose another to set it beside.',
  nothingChosen: 'Nothing is chosen. Choose up to four breaches in the table above.',
  withinUnits: 'Counts of one unit stand together; units are not compared.',
  noCount: 'No count seen',
  full: 'Four are chosen. Take one away first.',
  indexFailed: 'The imported breaches could not be loaded; the list holds those researched here.',
  factsFailed: 'Dates and counts could not be loaded. The pages of the breaches have them.',
  loading: 'Loading',
  notCopied: 'The browser did not allow it. Copy the address from the address bar.',
  notReported: 'Not reported',
  sharedByAll: 'Said of all of them',
  noneShared: 'No data type is said of all of them.',
} as const;
