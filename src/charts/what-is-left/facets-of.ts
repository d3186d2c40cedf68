import type { LeftRow } from '../../rows/what-is-left.ts';
import type { Facets } from '../define-chart.ts';

/** The facets of a data type and what is left of it. */
export function facetsOf({ dataType, groups, status }: LeftRow): Facets {
  return { 'data-type': [dataType], group: groups, status: [status] };
}
