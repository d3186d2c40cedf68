import type { CountRow } from '../../rows/counts-by-source.ts';
import { NUMBER_STATUS_MARKS } from '../../rows/status-words.ts';
import type { Facets } from '../define-chart.ts';

/** What a number is about and whose it is, for filters and linked selection. */
export function facetsOf({ claimant, group, dataType, status, stance }: CountRow): Facets {
  return {
    claimant: [claimant],
    group: group === null ? [] : [group],
    'data-type': dataType === null ? [] : [dataType],
    status: status === null ? [] : [NUMBER_STATUS_MARKS[status]],
    stance: [stance],
  };
}
