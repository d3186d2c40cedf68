import type { Facets } from '../define-chart.ts';
import type { Layer } from '../start-drawing.ts';

/** Which breach a row is of: what that breach is stands once, in the list of all, whose filters hide it here too. */
export function facetsOf({ breach }: { readonly breach: { readonly id: string } }): Facets {
  return { breach: [breach.id] };
}

/** The group that a row is drawn in, which names it: a drawing is made three times, and the row is there once. */
export function appendItem(layer: Layer, rowId: string): Layer {
  return layer.append('g').attr('class', 'item').attr('data-row', rowId);
}
