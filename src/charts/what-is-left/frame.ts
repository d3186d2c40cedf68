import type { Element } from 'hast';
import { h } from 'hastscript';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import type { LeftRow } from '../../rows/what-is-left.ts';
import { formatDate } from '../../rows/wording.ts';
import { markTally, statusKey } from '../mark-tally.ts';
import { markIcon } from '../marks.ts';
import { fixLabel, partLabel, partsOf } from './words.ts';

/** More lines than these are higher than a frame should be. */
const MOST_LINES = 12;

/** The rows that a frame shows: all of several parts, which it counts, and the first of a single long one. */
export function topRows(rows: readonly LeftRow[]): readonly LeftRow[] {
  return partsOf(rows).length > 1 ? rows : rows.slice(0, MOST_LINES);
}

/** What is left, in a frame: a list of few data types, of many how many have which part left. */
export function renderFrame(rows: readonly LeftRow[]): Element[] {
  const parts = partsOf(rows).map((part) => ({ ...part, label: partLabel(part.remainder, part.rows) }));
  if (rows.length > MOST_LINES) {
    return markTally(parts.map((part) => ({ label: part.label, statuses: part.rows.map(({ status }) => status) })));
  }
  return [
    statusKey(rows.map(({ status }) => status)),
    ...parts.flatMap((part) => [h('h2.wl-part', part.label), h('ul.wl', part.rows.map(lineOf))]),
    h('p.tally-note', 'Right: who can end that, by our assessment'),
  ];
}

function lineOf(row: LeftRow): Element {
  const { label, status, ended } = row;
  return h('li', [
    h('span', [markIcon(status), h('span.vh', `${STATUS_LABELS[status]}: `), ' ', ended ? h('s', label) : label]),
    h('span.wl-end', ended ? `${formatDate(ended.date)}: ${ended.by}` : fixLabel(row)),
  ]);
}
