import { type Chart, DRAWING_WIDTHS, type DrawingSize } from '../charts/define-chart.ts';
import type { Dataset, Scope } from '../model/dataset.ts';

type Rows = readonly unknown[];
type Draw<Drawn> = (chart: Chart<unknown>, rows: Rows, size: DrawingSize, width: number) => Drawn;
type DrawOnce<Drawn> = (chart: Chart<unknown>, rows: Rows, size: DrawingSize, width?: number) => Drawn;

/**
 * A way of drawing that draws the same rows at the same size once, however many pages, frames and files show them. What
 * was drawn is forgotten with its rows.
 *
 * @param draw gives something that nobody changes afterwards
 */
export function drawnOnce<Drawn>(draw: Draw<Drawn>): DrawOnce<Drawn> {
  const charts = new WeakMap<Chart<unknown>, WeakMap<Rows, Map<string, Drawn>>>();
  return (chart, rows, size, width = DRAWING_WIDTHS[size]) => {
    const byRows = entryOf(charts, chart, () => new WeakMap());
    const bySize = entryOf(byRows, rows, () => new Map());
    return entryOf(bySize, `${size} ${width}`, () => draw(chart, rows, size, width));
  };
}

const rowsOfCharts = new WeakMap<Chart<unknown>, WeakMap<Dataset, Map<string, Rows>>>();

/** The rows of a chart in a scope: the same array for the same dataset, so that what is drawn from it can be found again. */
export function rowsOf(chart: Chart<unknown>, dataset: Dataset, scope: Scope): Rows {
  const byDataset = entryOf(rowsOfCharts, chart, () => new WeakMap());
  const byScope = entryOf(byDataset, dataset, () => new Map());
  const name = scope.kind === 'breach' ? `breach ${scope.breach}` : scope.kind;
  return entryOf(byScope, name, () => chart.rows(dataset, scope));
}

/** A value that is made when it is first asked for, and once. */
export function lazily<Value extends object | string>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Entries<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What stands under a key; made where nothing does yet. */
export function entryOf<Key, Value>(entries: Entries<Key, Value>, key: Key, make: () => Value): Value {
  const found = entries.get(key);
  if (found !== undefined) return found;
  const made = make();
  entries.set(key, made);
  return made;
}
