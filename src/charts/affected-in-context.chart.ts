import { type AffectedRow, affectedRows, countWords } from '../rows/affected-in-context.ts';
import { drawAffected } from './affected-in-context/drawing.ts';
import { renderFrame, topAffected } from './affected-in-context/frame.ts';
import { finding, measure, NO_COUNT, note, summary, UNIT_LABELS } from './affected-in-context/words.ts';
import { facetsOf } from './compared/facets-of.ts';
import { HAND_PICKED } from './compared/words.ts';
import { defineChart } from './define-chart.ts';
import { viewsBy } from './views-by.ts';

/** How many each breach affected, beside the others that count the same thing. */
export default defineChart<AffectedRow>({
  id: 'affected-in-context',
  label: 'How many, in context',
  order: 20,
  scope: 'catalogue',
  rows: affectedRows,
  rowId: ({ breach }) => breach.id,
  claims: () => [],
  facets: facetsOf,
  columns: [
    { name: 'name', label: 'Breach', unit: null, value: ({ label }) => label },
    { name: 'count', label: 'Count', unit: null, value: countWords },
    { name: 'unit', label: 'Of what', unit: null, value: ({ unit }) => (unit === null ? NO_COUNT : UNIT_LABELS[unit]) },
    { name: 'low', label: 'Lowest', unit: null, value: ({ low }) => low },
    { name: 'high', label: 'Highest', unit: null, value: ({ high }) => high },
    {
      name: 'counted-by',
      label: 'Who counted',
      unit: null,
      value: ({ breach }) => breach.countedBy ?? 'nobody, as far as seen',
    },
    { name: 'in-words', label: 'The count in words', unit: null, value: ({ breach }) => breach.affectedWords },
    {
      name: 'contested',
      label: 'Contested or open',
      unit: null,
      value: ({ breach }) => breach.contested ?? 'nothing seen',
    },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a breach, in the panel of what its number counts, the largest first. A dot is one count, a bar runs from the lowest to the highest count that somebody gives, and an arrow points away from a number that is only a limit. The scale is logarithmic: from one grid line to the next, numbers grow tenfold. A star marks a breach about which somebody contradicts something; the table says what.',
  limits: `Accounts, people, records, devices, documents and cards are different things: nothing is added or compared across panels, and an account need not be a person. A large number does not make a breach worse for one person. ${HAND_PICKED}`,
  summary,
  note,
  draw: drawAffected,
  views: (rows) =>
    viewsBy(rows, ({ unit }) => ({ id: unit ?? 'no-count', label: unit === null ? NO_COUNT : UNIT_LABELS[unit] })),
  top: topAffected,
  frame: renderFrame,
});
