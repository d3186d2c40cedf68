import type { Edge } from './bands.ts';
import type { Severity } from './severity.ts';
import { bandLabel, sumInWords } from './wording.ts';

/** How much room the words after a score have: for its sum, or only for the edge that it sits at. */
export type TailForm = 'sum' | 'short';

/** The edge that a score sits at, as a label has room for: "on the edge of medium"; blank where there is none. */
export function edgeLabel(edge: Edge | null): string {
  if (edge === null) return '';
  return `${edge.position === 'on' ? 'on the edge of' : 'one step below'} ${bandLabel(edge.band)}`;
}

/** What follows a score in a drawing: " = 2 × 0.75 + 0.5, on the edge of medium", or without the sum. */
export function scoreTail(severity: Severity, edge: Edge | null, form: TailForm): string {
  const sum = form === 'sum' ? ` = ${sumInWords(severity).replace(/ = .*$/, '')}` : '';
  return edge === null ? sum : `${sum}, ${edgeLabel(edge)}`;
}
