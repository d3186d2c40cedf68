import type { ComparedRow } from '../../rows/compared-rows.ts';
import type { Facets } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import type { Layer } from '../start-drawing.ts';

/** What a breach is, for filters. */
export function facetsOf({ breach }: ComparedRow): Facets {
  return {
    breach: [breach.id],
    sector: [breach.sector.id],
    cause: [breach.cause.id],
    unit: breach.affected === null ? [] : [breach.affected.unit],
    year: breach.year === null ? [] : [String(breach.year)],
  };
}

/**
 * The group that a breach is drawn in. It carries the breach alone: a drawing is made three times, and everything else
 * stands once in the row of the table.
 */
export function appendItem(layer: Layer, { breach }: ComparedRow): Layer {
  return layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', breach.id)
    .attr('data-facets', facetTokens({ breach: [breach.id] }) ?? null);
}
