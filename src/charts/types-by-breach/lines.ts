import type { ComparedStatus } from '../../rows/comparison.ts';
import { isSaidExposed } from '../../rows/similar-breaches.ts';
import { COMPARED_ORDER } from '../../rows/status-words.ts';
import type { MatrixBreach, TypeOfBreachRow, TypesMatrix } from '../../rows/types-by-breach.ts';

/** What rows are counted under: a family, or a data type where all rows are of one family. */
export interface Line {
  readonly label: string;
  readonly rows: readonly TypeOfBreachRow[];
}

/** The matrix that all rows share. A figure is only made where there are rows. */
export function matrixOf([first]: readonly TypeOfBreachRow[]): TypesMatrix {
  if (!first) throw new RangeError('a matrix needs at least one cell');
  return first.matrix;
}

/** One line for each family; of a single family, one for each of its data types. */
export function linesOf(rows: readonly TypeOfBreachRow[]): Line[] {
  const families = Map.groupBy(rows, ({ familyLabel }) => familyLabel);
  const groups = families.size > 1 ? families : Map.groupBy(rows, ({ dataTypeLabel }) => dataTypeLabel);
  return [...groups].map(([label, members]) => ({ label, rows: members }));
}

/** The breaches that have a row, in the clustered order. */
export function breachesOf(rows: readonly TypeOfBreachRow[]): MatrixBreach[] {
  const named = new Set(rows.map(({ breach }) => breach.id));
  return matrixOf(rows).breaches.filter(({ id }) => named.has(id));
}

/** How many breaches some rows say were exposed: what was denied or could not be ruled out does not count. */
export function exposedCount(rows: readonly TypeOfBreachRow[]): number {
  return new Set(rows.filter(({ status }) => isSaidExposed(status)).map(({ breach }) => breach.id)).size;
}

/** The strongest of some statuses. */
export function strongest(rows: readonly TypeOfBreachRow[]): ComparedStatus {
  return COMPARED_ORDER.find((status) => rows.some((row) => row.status === status)) ?? 'not-reported';
}

/** How many breaches have which status as their strongest, in the order of the statuses; a status of none is left out. */
export function tallyOf(rows: readonly TypeOfBreachRow[]): { status: ComparedStatus; count: number }[] {
  const found = [...Map.groupBy(rows, ({ breach }) => breach.id).values()].map(strongest);
  return COMPARED_ORDER.map((status) => ({ status, count: found.filter((each) => each === status).length })).filter(
    ({ count }) => count > 0,
  );
}
