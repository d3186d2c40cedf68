import type { TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import type { Facets } from '../define-chart.ts';

/** What a cell can be selected and filtered by. */
export function facetsOf({ breach, dataType, status, sector, cause }: TypeOfBreachRow): Facets {
  return { breach: [breach.id], 'data-type': [dataType], status: [status], sector: [sector.id], cause: [cause.id] };
}
