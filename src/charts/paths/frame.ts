import type { Element } from 'hast';
import { h } from 'hastscript';
import { EVIDENCE_LABELS } from '../../rows/misuse-words.ts';
import type { PathRow } from '../../rows/paths.ts';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import { statusKey } from '../mark-tally.ts';
import { markIcon } from '../marks.ts';
import { classesOf, evidenceIcon } from './evidence-marks.ts';
import { closedSentences, endedWords, openRows } from './words.ts';

/** More paths than these are higher than a frame should be. */
const MOST_PATHS = 4;

/** The rows that a frame shows: all of several harms, which it counts, and the first paths to a single one. */
export function topPaths(rows: readonly PathRow[]): readonly PathRow[] {
  return new Set(rows.map(({ harmId }) => harmId)).size > 1 ? rows : rows.slice(0, MOST_PATHS);
}

/** The paths in a frame: the few to one harm in words, or how many there are to each of several harms. */
export function renderFrame(rows: readonly PathRow[]): Element[] {
  const open = openRows(rows);
  const shown = open.length <= MOST_PATHS ? list(open) : [tally(open)];
  return [...(open.length === 0 ? [] : shown), ...closedSentences(rows).map((sentence) => h('p.pf-closed', sentence))];
}

function list(rows: readonly PathRow[]): Element[] {
  return [
    statusKey(rows.flatMap(({ needs }) => needs.map(({ status }) => status))),
    h('ol.pf', rows.map(pathOf)),
  ];
}

function pathOf(row: PathRow): Element {
  const parts = row.needs.flatMap((need, index) => [
    ...(index === 0 ? [] : [' + ']),
    h('span.pf-part', [
      markIcon(need.status),
      h('span.vh', `${STATUS_LABELS[need.status]}: `),
      ' ',
      need.ended ? h('s', need.label) : need.label,
      ...(need.ended ? [` (${endedWords(need)})`] : []),
    ]),
  ]);
  return h('li', [
    h('p', row.what),
    h('p.pf-parts', parts),
    h('p.pf-evidence', [evidenceIcon(row.evidence), h('b', `${row.evidenceLabel}.`), ` ${row.limits}.`]),
  ]);
}

/** Harms as lines, the classes of evidence as columns. */
function tally(rows: readonly PathRow[]): Element {
  const classes = classesOf(rows);
  const heads = classes.map((evidence) =>
    h('th', { scope: 'col' }, [evidenceIcon(evidence), h('span.vh', EVIDENCE_LABELS[evidence])]),
  );
  const lines = [...Map.groupBy(rows, ({ harm }) => harm)].toSorted(([, a], [, b]) => b.length - a.length);
  return h('table.pf-tally', [
    h('caption', classes.map((evidence) => h('span', [evidenceIcon(evidence), ` ${EVIDENCE_LABELS[evidence]}`]))),
    h('thead', [h('tr', [h('th', { scope: 'col' }, 'Paths to'), ...heads])]),
    h(
      'tbody',
      lines.map(([harm, group]) =>
        h('tr', [
          h('th', { scope: 'row' }, harm),
          ...classes.map((evidence) => countCell(group.filter((row) => row.evidence === evidence).length)),
        ]),
      ),
    ),
  ]);
}

/** No path is a count of zero, so it is written; pale, so that the others stand out. */
function countCell(count: number): Element {
  return h(count === 0 ? 'td.none' : 'td', formatCount(count));
}
