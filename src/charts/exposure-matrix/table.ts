import type { Element } from 'hast';
import { h } from 'hastscript';
import { STATUSES } from '../../model/status.ts';
import { claimPath } from '../../rows/claim-path.ts';
import type { ExposureRow, Matrix, MatrixGroup, MatrixLine } from '../../rows/exposure-matrix.ts';
import { NUMBER_STATUS_LABELS, NUMBER_STATUS_MARKS, STATUS_LABELS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { matrixOf } from './words.ts';

/** From here on the columns are so narrow that their heads stand upright at every width. */
const MANY_GROUPS = 7;

/** The matrix as a table: families as row groups, data types as lines, groups of people as columns. */
export function renderTable(rows: readonly ExposureRow[], context: MarkupContext): Element {
  const matrix = matrixOf(rows);
  const families = Map.groupBy(matrix.lines, ({ family }) => family);
  const width = matrix.groups.length >= MANY_GROUPS ? ['mx-many'] : [];
  const table = h('table', { className: ['mx', ...width], dataSortable: '' }, [
    h('caption.vh', 'Data types by group of people, with the status of each and who says so'),
    head(matrix),
    ...[...families.values()].map((lines) => family(lines, rows, matrix, context)),
  ]);
  return h('div.mx-frame', [table]);
}

function head({ groups }: Matrix): Element {
  return h('thead', [
    h('tr', [
      h('th.mx-name', { scope: 'col', dataSort: 'text', dataName: 'name' }, 'Data type'),
      ...groups.map(groupHead),
      // The phrase itself has no order; the strength of what it stands behind has.
      h('th.mx-who', { scope: 'col', dataSort: 'order', dataName: 'status', dataLabel: 'status' }, 'Who says so'),
    ]),
  ]);
}

function groupHead({ id, shortLabel, isWhole, count, countStatus }: MatrixGroup): Element {
  const size =
    count === null
      ? ['no count']
      : [
          markIcon(NUMBER_STATUS_MARKS[countStatus]),
          h('span.vh', `${NUMBER_STATUS_LABELS[countStatus]}: `),
          formatCount(count),
        ];
  const attributes = { scope: 'col', dataSort: 'order', dataName: id, dataLabel: shortLabel };
  return h('th', { className: cellClass(isWhole), ...attributes }, [
    h('span.mx-head', { dataSelect: `group:${id}` }, shortLabel),
    h('small', size),
  ]);
}

function family(
  lines: readonly MatrixLine[],
  rows: readonly ExposureRow[],
  matrix: Matrix,
  context: MarkupContext,
): Element {
  const [first] = lines;
  const heading = h('tr.mx-family', [
    h('th', { scope: 'rowgroup', colSpan: matrix.groups.length + 1 }, first?.familyLabel ?? ''),
    // A cell of its own, because the last column is not shown on narrow screens.
    h('td.mx-who'),
  ]);
  return h('tbody', [heading, ...lines.map((line) => lineOf(line, rows, matrix, context))]);
}

function lineOf(line: MatrixLine, rows: readonly ExposureRow[], matrix: Matrix, context: MarkupContext): Element {
  const cells = rows.filter(({ dataType }) => dataType === line.dataType);
  const facets = facetTokens({
    'data-type': [line.dataType],
    group: cells.map(({ group }) => group),
    status: cells.map(({ status }) => status),
    claimant: cells.flatMap(({ claimants }) => claimants.map(({ id }) => id)),
  });
  return h('tr', { dataFilterable: '', dataRow: line.dataType, dataFacets: facets }, [
    h('th.mx-name', { scope: 'row' }, [
      h('span', { dataSelect: `data-type:${line.dataType}`, title: line.meaning }, line.label),
      ' ',
      h('span.mx-under', line.whoSaysSo),
    ]),
    ...matrix.groups.map((group) =>
      cellOf(
        cells.find((cell) => cell.group === group.id),
        group,
        context,
      ),
    ),
    h('td.mx-who', { dataValue: STATUSES.indexOf(line.status) }, line.whoSaysSo),
  ]);
}

function cellOf(cell: ExposureRow | undefined, { isWhole }: MatrixGroup, context: MarkupContext): Element {
  const className = cellClass(isWhole);
  if (!cell) {
    const dataValue = STATUSES.indexOf('not-reported');
    return h('td', { className, dataValue }, [markIcon('not-reported'), h('span.vh', STATUS_LABELS['not-reported'])]);
  }
  const { dataType, group, status, claimants, claims, matrix } = cell;
  const facets = facetTokens({
    'data-type': [dataType],
    group: [group],
    status: [status],
    claimant: claimants.map(({ id }) => id),
  });
  const link = h(
    'a',
    { href: context.href(claimPath(matrix.breach, claims[0] ?? '')), dataOpenClaims: claims.join(' ') },
    [markIcon(status), h('span.vh', `${STATUS_LABELS[status]}: ${cell.dataTypeLabel}, ${cell.groupLabel}`)],
  );
  return h('td', { className, dataValue: STATUSES.indexOf(status), dataFacets: facets }, [link]);
}

function cellClass(isWhole: boolean): string[] {
  return isWhole ? ['mx-cell', 'mx-whole'] : ['mx-cell'];
}
