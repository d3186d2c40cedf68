import { type TypeSeverityRow, typeSeverityRows } from '../rows/severity-by-type.ts';
import { STATUS_LABELS } from '../rows/status-words.ts';
import { defineChart } from './define-chart.ts';
import { drawTypes } from './severity-by-type/drawing.ts';
import { renderFrame, topTypes } from './severity-by-type/frame.ts';
import { renderTable } from './severity-by-type/table.ts';
import { CANNOT_TELL, finding, measure, note, startOf, summary } from './severity-by-type/words.ts';
import { viewsBy } from './views-by.ts';

/** How each data type alone is scored, and why. */
export default defineChart<TypeSeverityRow>({
  id: 'severity-by-type',
  label: 'Severity by data type',
  order: 10,
  scope: 'breach',
  rows: typeSeverityRows,
  rowId: ({ dataType }) => dataType,
  claims: ({ claims }) => claims,
  facets: ({ dataType, status }) => ({ 'data-type': [dataType], status: [status] }),
  columns: [
    { name: 'name', label: 'Data type', unit: null, value: (row) => row.label },
    { name: 'status', label: 'Status here', unit: null, value: (row) => STATUS_LABELS[row.status] },
    { name: 'category', label: 'Category', unit: null, value: ({ context }) => context?.category ?? CANNOT_TELL },
    { name: 'base', label: 'Base', unit: null, value: ({ context }) => context?.base?.value ?? CANNOT_TELL },
    { name: 'lowest', label: 'Lowest', unit: null, value: ({ context }) => context?.lowest ?? CANNOT_TELL },
    { name: 'highest', label: 'Highest', unit: null, value: ({ context }) => context?.highest ?? CANNOT_TELL },
    { name: 'default', label: 'Default', unit: null, value: ({ context }) => startOf(context) ?? CANNOT_TELL },
    { name: 'rule', label: 'Rule', unit: null, value: ({ context }) => context?.start?.rule ?? CANNOT_TELL },
    { name: 'why', label: 'Why', unit: null, value: (row) => row.reason },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a data type that a source speaks of. The category is ENISA’s and gives the base, the number to start from; the bar runs over the numbers that the context allows, from 1 to 4, and the dot is our default. The code after a reason is the rule of the method and leads to its text. The table sorts by every column but the last.',
  limits:
    'This is the first term of the severity score alone. What a type does together with others, how easily it points to one person and how the breach happened are not in it, and the types are not ranked by it. Every type is scored as if it had been exposed, also those that were denied: the status stands beside it.',
  summary,
  note,
  draw: drawTypes,
  markup: (rows, context) => [renderTable(rows, context)],
  markupIsTable: true,
  views: (rows) => viewsBy(rows, ({ family, familyLabel }) => ({ id: family, label: familyLabel })),
  top: topTypes,
  frame: renderFrame,
});
