import type { Element } from 'hast';
import { h } from 'hastscript';
import { COMPARED_LABELS } from '../../rows/status-words.ts';
import type { TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import { formatCount } from '../../rows/wording.ts';
import { statusKey } from '../mark-tally.ts';
import { markIcon } from '../marks.ts';
import { linesOf, tallyOf } from './lines.ts';

/** More data types than these, each under the long title of a view, are higher than a frame should be. */
const MOST_TYPES = 11;

/** The rows that a frame shows: those of all families, and of one family with many data types those of the first. */
export function topLines(rows: readonly TypeOfBreachRow[]): readonly TypeOfBreachRow[] {
  if (new Set(rows.map(({ family }) => family)).size > 1) return rows;
  const lines = linesOf(rows);
  // One that is left out needs as much room to say so as it would take.
  return lines.slice(0, lines.length === MOST_TYPES + 1 ? MOST_TYPES + 1 : MOST_TYPES).flatMap((line) => line.rows);
}

/**
 * In a frame: how many breaches there are of each family or data type, by their strongest mark. The whole matrix would
 * weigh more than a frame may.
 */
export function renderFrame(rows: readonly TypeOfBreachRow[]): Element[] {
  return [
    statusKey(rows.map(({ status }) => status)),
    h(
      'ul.by-breach',
      linesOf(rows).map(({ label, rows: members }) =>
        h('li', [
          h('span', label),
          h(
            'span.by-breach-counts',
            tallyOf(members).map(({ status, count }) =>
              h('span', [
                markIcon(status),
                h('span.vh', `${COMPARED_LABELS[status]}: `),
                h('b', formatCount(count)),
                h('span.vh', '; '),
              ]),
            ),
          ),
        ]),
      ),
    ),
  ];
}
