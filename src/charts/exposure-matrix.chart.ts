import { type ExposureRow, exposureRows } from '../rows/exposure-matrix.ts';
import { STATUS_LABELS } from '../rows/status-words.ts';
import { defineChart } from './define-chart.ts';
import { renderControls, renderGroups, renderKey } from './exposure-matrix/controls.ts';
import { drawMatrix } from './exposure-matrix/drawing.ts';
import { renderFrame, topLines } from './exposure-matrix/frame.ts';
import { renderTable } from './exposure-matrix/table.ts';
import { finding, measure, note, summary } from './exposure-matrix/words.ts';
import { viewsBy } from './views-by.ts';

/** Which data types were exposed to which group of people, and who says so. */
export default defineChart<ExposureRow>({
  id: 'exposure-matrix',
  label: 'What was exposed',
  order: 3,
  scope: 'breach',
  rows: exposureRows,
  rowId: ({ id }) => id,
  claims: ({ claims }) => claims,
  facets: ({ dataType, group, status, claimants }) => ({
    'data-type': [dataType],
    group: [group],
    status: [status],
    claimant: claimants.map(({ id }) => id),
  }),
  columns: [
    { name: 'data-type', label: 'Data type', unit: null, value: (row) => row.dataTypeLabel },
    { name: 'family', label: 'Family', unit: null, value: (row) => row.familyLabel },
    { name: 'group', label: 'Group of people', unit: null, value: (row) => row.groupLabel },
    { name: 'status', label: 'Status', unit: null, value: (row) => STATUS_LABELS[row.status] },
    { name: 'says-yes', label: 'Says yes', unit: null, value: (row) => row.saysYes.join('; ') },
    { name: 'says-no', label: 'Says no or qualifies', unit: null, value: (row) => row.saysNo.join('; ') },
    { name: 'first-date', label: 'First claim', unit: null, value: (row) => row.firstDate ?? 'no date seen' },
    { name: 'claims', label: 'Claims', unit: null, value: (row) => row.claims.join(' ') },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a data type, each column a group of people. The mark is what the claims about that pair add up to: the shape and the fill say which status it is, and only confirmed exposure has a colour. A dot means that no source says yes or no. Follow a mark to the claims behind it.',
  limits:
    'A group never takes over what was said of another, so what was said of the whole database has a column of its own. The lines are not weighted by harm or by number of people, and a data type that no source names is not listed. A source that nobody found cannot be counted.',
  summary,
  note,
  draw: drawMatrix,
  markup: (rows, context) => [
    renderKey(rows),
    renderGroups(rows),
    ...renderControls(rows, context.figureId),
    renderTable(rows, context),
  ],
  markupIsTable: true,
  views: (rows) => viewsBy(rows, ({ family, familyLabel }) => ({ id: family, label: familyLabel })),
  top: topLines,
  frame: renderFrame,
});
