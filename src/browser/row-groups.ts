/** Whether a table row is the heading of a group of rows, such as a family of data types. */
export function isGroupHeading(row: Element): boolean {
  return row.querySelector(':scope > th[scope="rowgroup"], :scope > th[scope="colgroup"]') !== null;
}

/** Hides row groups in which no row is left, and all their headings while the table is sorted across groups. */
export function refreshRowGroups(table: Element): void {
  const isFlat = table.hasAttribute('data-sorted');
  for (const body of table.querySelectorAll<HTMLElement>('tbody')) {
    const rows = [...body.querySelectorAll<HTMLElement>(':scope > tr')];
    const headings = rows.filter(isGroupHeading);
    const isEmpty = rows.every((row) => row.hidden || headings.includes(row));
    setHidden(body, isEmpty);
    for (const heading of headings) setHidden(heading, isFlat || isEmpty);
  }
}

/** Touches the DOM only where something changes, which keeps long tables fast. */
export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
