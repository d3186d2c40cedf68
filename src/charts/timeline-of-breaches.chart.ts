import { PART_LABELS } from '../rows/compared-rows.ts';
import { type DatedRow, datedRows } from '../rows/timeline-of-breaches.ts';
import { looseDateWords } from '../rows/words/entries.ts';
import { facetsOf } from './compared/facets-of.ts';
import { HAND_PICKED } from './compared/words.ts';
import { defineChart } from './define-chart.ts';
import { drawTimeline } from './timeline-of-breaches/drawing.ts';
import { finding, MOMENT_LABELS, measure, note, summary } from './timeline-of-breaches/words.ts';
import { viewsBy } from './views-by.ts';

/** More rows than these are higher than a frame should be. */
const MOST_ROWS = 18;

/** When each breach was made public. */
export default defineChart<DatedRow>({
  id: 'timeline-of-breaches',
  label: 'Over the years',
  order: 22,
  scope: 'catalogue',
  rows: datedRows,
  rowId: ({ breach }) => breach.id,
  claims: () => [],
  facets: facetsOf,
  columns: [
    { name: 'name', label: 'Breach', unit: null, value: ({ breach }) => breach.name },
    { name: 'kind', label: 'Kind', unit: null, value: ({ part }) => PART_LABELS[part] },
    { name: 'sector', label: 'Sector', unit: null, value: ({ breach }) => breach.sector.label },
    { name: 'date', label: 'Date', unit: null, value: ({ date }) => looseDateWords(date) },
    {
      name: 'date-of',
      label: 'Date of what',
      unit: null,
      value: ({ moment }) => (moment === null ? 'no date seen' : MOMENT_LABELS[moment]),
    },
    { name: 'precision', label: 'Known to the', unit: null, value: ({ precision }) => precision },
    { name: 'cause', label: 'Cause', unit: null, value: ({ breach }) => breach.cause.label },
  ],
  finding,
  measure,
  howToRead:
    'Each mark is a breach at the date on which it was made public, in the lane of what it happened to; where that date is not known, the first that is, and the name says so. A disc is a day, a longer ring a month or a year, dashes an approximate date. The lines within a lane mean nothing: they keep names apart.',
  limits: `Many marks in a year do not mean that there were more breaches in it. ${HAND_PICKED}`,
  summary,
  note,
  draw: drawTimeline,
  views: (rows) => viewsBy(rows, ({ part }) => ({ id: part, label: PART_LABELS[part] })),
  top: (rows) => rows.slice(0, MOST_ROWS),
});
