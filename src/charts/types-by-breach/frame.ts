import type { Element } from 'hast';
import { h } from 'hastscript';
import { COMPARED_LABELS } from '../../rows/status-words.ts';
import type { TypeOfBreachRow } from '../../rows/types-by-breach.ts';
import { formatCount } from '../../rows/wording.ts';
import { statusKey } from '../mark-tally.ts';
import { markIcon } from '../marks.ts';
import { linesOf, tallyOf } from './lines.ts';

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
