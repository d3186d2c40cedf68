import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { Facets } from '../define-chart.ts';

/** What a row can be filtered and selected by. Who acts is also who the page's selection of a claimant means. */
export function timelineFacets({ phase, actor }: TimelineRow): Facets {
  return { ...(phase && { phase: [phase] }), actor: [actor.id], claimant: [actor.id] };
}
