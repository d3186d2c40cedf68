import type { Unit } from '../../model/catalogue.ts';
import type { Entry } from './entry.ts';
import { compareWords, unitHeading } from './words.ts';

/** Entries that count the same thing, in their order, with the row that says what. */
interface UnitGroup {
  readonly heading: HTMLElement;
  readonly entries: readonly Entry[];
}

/**
 * A function that parts entries, sorted by their counts, where the unit changes: a smaller number below a larger one is
 * of something else. The rows stay the same from one call to the next.
 *
 * @param columns of the table
 */
export function createUnitGroups(columns: number): (entries: readonly Entry[]) => UnitGroup[] {
  const headings = new Map<Unit | null, HTMLElement>();
  const headingOf = (unit: Unit | null): HTMLElement => {
    const heading =
      headings.get(unit) ?? makeHeading(unit === null ? compareWords.noCount : unitHeading(unit), columns);
    headings.set(unit, heading);
    return heading;
  };
  return (entries) =>
    [...new Set(entries.map(({ unit }) => unit))].map((unit) => ({
      heading: headingOf(unit),
      entries: entries.filter((entry) => entry.unit === unit),
    }));
}

function makeHeading(text: string, columns: number): HTMLElement {
  const row = document.createElement('tr');
  row.className = 'unit';
  const cell = document.createElement('th');
  cell.scope = 'rowgroup';
  cell.colSpan = columns;
  cell.textContent = text;
  row.append(cell);
  return row;
}
