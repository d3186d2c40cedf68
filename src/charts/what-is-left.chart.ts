import { STATUS_LABELS } from '../rows/status-words.ts';
import { type LeftRow, leftRows } from '../rows/what-is-left.ts';
import { formatDate } from '../rows/wording.ts';
import { defineChart } from './define-chart.ts';
import { viewsBy } from './views-by.ts';
import { drawLeft } from './what-is-left/drawing.ts';
import { facetsOf } from './what-is-left/facets-of.ts';
import { renderFrame, topRows } from './what-is-left/frame.ts';
import {
  finding,
  fixedByWords,
  LASTING_LABELS,
  measure,
  note,
  REMAINDER_LABELS,
  summary,
} from './what-is-left/words.ts';

/** How long each data type stays useful to someone who copied it, whether that ended, and who can end it. */
export default defineChart<LeftRow>({
  id: 'what-is-left',
  label: 'What is left',
  order: 8,
  scope: 'breach',
  rows: leftRows,
  rowId: ({ dataType }) => dataType,
  claims: ({ claims }) => claims,
  facets: facetsOf,
  columns: [
    { name: 'data-type', label: 'Data type', unit: null, value: ({ label }) => label },
    { name: 'status', label: 'Status of the exposure', unit: null, value: ({ status }) => STATUS_LABELS[status] },
    { name: 'lasts', label: 'Stays useful (our assessment)', unit: null, value: ({ lasts }) => LASTING_LABELS[lasts] },
    {
      name: 'fixed-by',
      label: 'Who can end that (our assessment)',
      unit: null,
      value: ({ fixedBy, organisation }) => fixedByWords(fixedBy, organisation),
    },
    {
      name: 'ended',
      label: 'Ended',
      unit: null,
      value: ({ ended }) => (ended ? formatDate(ended.date) : 'no source seen speaks of it'),
    },
    { name: 'ending', label: 'What ended it', unit: null, value: ({ ended }) => ended?.what ?? '' },
    { name: 'says', label: 'Whose account that rests on', unit: null, value: ({ ended }) => ended?.by ?? '' },
    { name: 'claims', label: 'Claims', unit: null, value: ({ ended }) => ended?.claims.join(' ') ?? '' },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a data type that somebody says was exposed. Its mark and the fill of its bar say how well that is established; only confirmed exposure has a colour. A bar to the line of today means that the data stays useful for years, an arrow past it, for a lifetime. A short bar with a dashed end means days or hours and is not to scale. A name is struck through where, by our reading of somebody’s account, the data was made useless, and the bar stops at that date. A dot means that we have not assessed it.',
  limits:
    'How long something lasts and who can end it is our judgement of the kind of data, not of any one person’s. No rate at which such data loses its use is published, so nothing fades here. It does not say that anybody copied the data, nor how much harm it can do. Where groups of people differ, the strongest status counts.',
  summary,
  note,
  draw: drawLeft,
  views: (rows) => viewsBy(rows, ({ remainder }) => ({ id: remainder, label: REMAINDER_LABELS[remainder] })),
  top: topRows,
  frame: renderFrame,
});
