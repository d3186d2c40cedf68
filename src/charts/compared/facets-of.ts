import type { ComparedRow } from '../../rows/compared-rows.ts';
import type { Facets } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import type { Layer } from '../start-drawing.ts';

/** What a breach is, for filters. Data types that were only denied are not among those it is found by. */
export function facetsOf({ breach }: ComparedRow): Facets {
  const types = breach.types.filter(({ status }) => status !== 'denied');
  return {
    breach: [breach.id],
    sector: [breach.sector.id],
    cause: [breach.cause.id],
    unit: breach.affected === null ? [] : [breach.affected.unit],
    year: breach.year === null ? [] : [String(breach.year)],
    'data-type': types.map(({ dataType }) => dataType),
    status: [...new Set(types.map(({ status }) => status))],
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
