import type { TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import type { Facets } from '../define-chart.ts';

/** Which breach a cell is of: the filters of the list of all breaches hide it here too. */
export function facetsOf({ breach }: TypeOfBreachRow): Facets {
  return { breach: [breach.id] };
}
