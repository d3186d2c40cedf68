import type { View } from './define-chart.ts';

/**
 * A view for each group of rows, in the order in which the groups first occur.
 *
 * @param viewOf permanent id and label of the group that a row is in; rows with one id share a view
 * @returns nothing where all rows are in one group: its view would repeat the whole figure
 */
export function viewsBy<Row>(
  rows: readonly Row[],
  viewOf: (row: Row) => { readonly id: string; readonly label: string },
): View<Row>[] {
  const views = [...Map.groupBy(rows, (row) => viewOf(row).id)].flatMap(([id, members]) => {
    const [first] = members;
    return first ? [{ id, label: viewOf(first).label, rows: members }] : [];
  });
  return views.length < 2 ? [] : views;
}
