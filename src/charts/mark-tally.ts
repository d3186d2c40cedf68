import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Status } from '../model/status.ts';
import type { ComparedStatus } from '../rows/comparison.ts';
import { STATUS_ORDER } from '../rows/status-strip.ts';
import { COMPARED_LABELS, COMPARED_ORDER, STATUS_LABELS } from '../rows/status-words.ts';
import { formatCount } from '../rows/wording.ts';
import { markIcon } from './marks.ts';

/** A line of marks, one for each thing counted, in the order of the statuses. */
export interface TallyLine {
  readonly label: string;
  readonly statuses: readonly Status[];
}

/** Lines of marks with their numbers and the key to them: how a long figure is made up, in the height of a frame. */
export function markTally(lines: readonly TallyLine[]): Element[] {
  return [
    statusKey(lines.flatMap(({ statuses }) => statuses)),
    h('ul.tally', [
      ...lines.map(({ label, statuses }) =>
        h('li', [
          h('span', label),
          h('span.tally-marks', { ariaLabel: countsInWords(statuses), role: 'img' }, inOrder(statuses).map(markIcon)),
          h('b', formatCount(statuses.length)),
        ]),
      ),
    ]),
  ];
}

/** The marks that occur, each with its word. */
export function statusKey(statuses: readonly ComparedStatus[]): Element {
  return h(
    'ul.tally-key',
    COMPARED_ORDER.filter((status) => statuses.includes(status)).map((status) =>
      h('li', [markIcon(status), ` ${COMPARED_LABELS[status]}`]),
    ),
  );
}

function inOrder(statuses: readonly Status[]): Status[] {
  return STATUS_ORDER.flatMap((status) => statuses.filter((other) => other === status));
}

/** "2 confirmed, 1 denied" */
function countsInWords(statuses: readonly Status[]): string {
  const counts = STATUS_ORDER.map((status) => ({ status, count: statuses.filter((other) => other === status).length }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${formatCount(count)} ${STATUS_LABELS[status].toLowerCase()}`)
    .join(', ');
}
