import type { Theme } from '../define-chart.ts';
import { drawLeader, writeLines } from './annotations.ts';
import type { Layer } from './pen.ts';
import type { PlacedLabel } from './place-labels.ts';

/** Between the end of a leader and the text. */
const GAP = 4;

/**
 * Draws labels where they were placed, their text into the groups of their rows.
 *
 * @param axis added to heights that were counted from the axis
 */
export function drawLabels(
  leaders: Layer,
  items: ReadonlyMap<string, Layer>,
  theme: Theme,
  labels: readonly PlacedLabel[],
  axis = 0,
): void {
  for (const { annotation, lines, x, y, bend, flip } of labels) {
    const end = { x: flip ? x + GAP : x - GAP, y: axis + bend };
    drawLeader(leaders, theme, { x: annotation.x, y: axis + annotation.y }, end);
    writeLines(items, theme, lines, { x, y: axis + y, flip });
  }
}
