import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath } from '../../rows/claim-path.ts';
import type { ExposureRow, MatrixGroup, MatrixLine } from '../../rows/exposure-matrix.ts';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import type { MarkupContext } from '../define-chart.ts';
import { markTally, statusKey } from '../mark-tally.ts';
import { markIcon } from '../marks.ts';
import { matrixOf } from './words.ts';

/** More lines than these are higher than a frame should be. */
const MOST_LINES = 12;

/** The rows that a frame shows: all of several families, which it counts, and the first lines of a single long one. */
export function topLines(rows: readonly ExposureRow[]): readonly ExposureRow[] {
  const { lines } = matrixOf(rows);
  if (new Set(lines.map(({ family }) => family)).size > 1) return rows;
  const shown = new Set(lines.slice(0, MOST_LINES).map(({ dataType }) => dataType));
  return rows.filter(({ dataType }) => shown.has(dataType));
}

/** The matrix in a frame: a table of few lines, of many how many of each family have which status. */
export function renderFrame(rows: readonly ExposureRow[], context: MarkupContext): Element[] {
  const { lines, groups } = matrixOf(rows);
  if (lines.length > MOST_LINES) {
    return markTally(
      [...Map.groupBy(lines, ({ familyLabel }) => familyLabel)].map(([label, members]) => ({
        label,
        statuses: members.map(({ status }) => status),
      })),
    );
  }
  const heads = groups.map(({ shortLabel }) => h('th', { scope: 'col' }, [h('span', shortLabel)]));
  return [
    statusKey([...rows.map(({ status }) => status), 'not-reported']),
    h('table.mf', [
      h('thead', [h('tr', [h('th', { scope: 'col' }, 'Data type'), ...heads])]),
      h(
        'tbody',
        lines.map((line) => lineOf(line, rows, groups, context)),
      ),
    ]),
  ];
}

function lineOf(
  { dataType, label }: MatrixLine,
  rows: readonly ExposureRow[],
  groups: readonly MatrixGroup[],
  context: MarkupContext,
): Element {
  const cells = groups.map(({ id }) => rows.find((row) => row.dataType === dataType && row.group === id));
  return h('tr', [h('th', { scope: 'row' }, label), ...cells.map((cell) => h('td', cellOf(cell, context)))]);
}

function cellOf(cell: ExposureRow | undefined, { href }: MarkupContext): Element[] {
  const status = cell?.status ?? 'not-reported';
  const mark = [markIcon(status), h('span.vh', STATUS_LABELS[status])];
  const [claim] = cell?.claims ?? [];
  return cell && claim ? [h('a', { href: href(claimPath(cell.matrix.breach, claim)) }, mark)] : mark;
}
