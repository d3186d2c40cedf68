import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { TypeSeverityRow } from '../../rows/severity-by-type.ts';
import { sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { markTally } from '../mark-tally.ts';
import { CANNOT_TELL, startOf } from './words.ts';

/** More lines than these are higher than a frame should be. */
const MOST_LINES = 12;

/** The rows that a frame shows: all of several families, which it counts, and the first of a single long one. */
export function topTypes(rows: readonly TypeSeverityRow[]): readonly TypeSeverityRow[] {
  return new Set(rows.map(({ family }) => family)).size > 1 ? rows : rows.slice(0, MOST_LINES);
}

/** The scores in a frame: a drawing of few data types, of many how many start from which number. */
export function renderFrame(rows: readonly TypeSeverityRow[], { drawings }: MarkupContext): ElementContent[] {
  if (rows.length <= MOST_LINES) return [drawings];
  const lines = [4, 3, 2, 1, null].map((start) => ({
    label: start === null ? sentenceCase(CANNOT_TELL) : `Default ${start}`,
    statuses: rows.filter(({ context }) => startOf(context) === start).map(({ status }) => status),
  }));
  return [legend(), ...markTally(lines.filter(({ statuses }) => statuses.length > 0))];
}

function legend(): Element {
  return h('p.tally-note', 'One mark for each data type, by its default; the mark is the status of its exposure');
}
