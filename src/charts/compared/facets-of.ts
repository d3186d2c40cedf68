import type { ComparedRow } from '../../rows/compared-rows.ts';
import type { Facets } from '../define-chart.ts';
import type { Layer } from '../start-drawing.ts';

/** Which breach a row is of: what that breach is stands once, in the list of all, whose filters hide it here too. */
export function facetsOf({ breach }: ComparedRow): Facets {
  return { breach: [breach.id] };
}

/** The group that a breach is drawn in, which names its row: a drawing is made three times, and the row is there once. */
export function appendItem(layer: Layer, { breach }: ComparedRow): Layer {
  return layer.append('g').attr('class', 'item').attr('data-row', breach.id);
}
