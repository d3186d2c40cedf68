import { COMPARED_LABELS } from '../rows/status-words.ts';
import { type TypeOfBreachRow, typeOfBreachRows } from '../rows/types-by-breach.ts';
import { facetsOf } from './compared/facets-of.ts';
import { defineChart } from './define-chart.ts';
import { drawTypes } from './types-by-breach/drawing.ts';
import { renderFrame, topLines } from './types-by-breach/frame.ts';
import { BASIS_LABELS, finding, measure, note, summary } from './types-by-breach/words.ts';
import { viewsBy } from './views-by.ts';

/** Which data types each breach of the catalogue exposed, those that are alike side by side. */
export default defineChart<TypeOfBreachRow>({
  id: 'types-by-breach',
  label: 'Data types by breach',
  order: 30,
  scope: 'catalogue',
  rows: typeOfBreachRows,
  rowId: ({ id }) => id,
  // A judgement has no claims; those behind a ledger's status are on the page of its breach.
  claims: () => [],
  facets: facetsOf,
  columns: [
    { name: 'breach', label: 'Breach', unit: null, value: ({ breach }) => breach.name },
    { name: 'year', label: 'Year', unit: null, value: ({ year }) => (year === null ? 'no date seen' : String(year)) },
    { name: 'data-type', label: 'Data type', unit: null, value: ({ dataTypeLabel }) => dataTypeLabel },
    { name: 'family', label: 'Family', unit: null, value: ({ familyLabel }) => familyLabel },
    { name: 'status', label: 'Status', unit: null, value: ({ status }) => COMPARED_LABELS[status] },
    { name: 'basis', label: 'Basis', unit: null, value: ({ basis }) => BASIS_LABELS[basis] },
  ],
  finding,
  measure,
  howToRead:
    'Wide, each line is a data type and each column a breach, both in an order in which those stand together that have most in common; the number is how many breaches are said to have exposed it; a mark of denial or of what could not be ruled out is not in it. Narrower, each mark is the strongest of a family, with how many data types it is of. Narrowest, each line counts breaches by their strongest mark. A dot means that nothing was seen that speaks of it.',
  limits:
    'The catalogue is a choice of breaches, so that its counts are no rates. Where a page does not speak of a data type, it may still have been exposed. Breaches are alike here by what they are said to have exposed, not by how it happened or how many people they touched; what was denied or could not be ruled out does not make them alike. A breach with a ledger was searched longer, so that more is said of it.',
  summary,
  note,
  draw: drawTypes,
  views: (rows) => viewsBy(rows, ({ family, familyLabel }) => ({ id: family, label: familyLabel })),
  top: topLines,
  frame: renderFrame,
});
