import { formatTime, zoneName } from '../rows/calendar.ts';
import { type TimelineRow, timelineRows } from '../rows/exposure-timeline.ts';
import {
  timelineFinding,
  timelineMeasure,
  timelineSources,
  timelineStatus,
  timelineSummary,
} from '../rows/timeline-words.ts';
import { sentenceCase } from '../rows/wording.ts';
import { defineChart } from './define-chart.ts';
import { drawTimeline } from './exposure-timeline/drawing.ts';
import { timelineFacets } from './exposure-timeline/facets.ts';
import { renderFilters, renderLists } from './exposure-timeline/lists.ts';
import { partsOf, topPart } from './exposure-timeline/parts.ts';

/** When the data could be reached, by whose account, and what happened then and since. */
export default defineChart<TimelineRow>({
  id: 'exposure-timeline',
  label: 'Timeline',
  order: 2,
  scope: 'breach',
  rows: timelineRows,
  columns: [
    { name: 'kind', label: 'Kind', unit: null, value: ({ kind }) => sentenceCase(kind) },
    { name: 'date', label: 'Date or start', unit: null, value: ({ start }) => start ?? 'no date seen' },
    {
      name: 'end',
      label: 'End',
      unit: null,
      value: ({ kind, end }) => end ?? (kind === 'window' ? 'no end given' : ''),
    },
    { name: 'days', label: 'Days', unit: 'days', value: ({ days }) => days ?? '' },
    {
      name: 'time',
      label: 'Time',
      unit: null,
      value: ({ time, precision }) => (time === null ? '' : formatTime(time, precision ?? 'hour')),
    },
    { name: 'zone', label: 'Zone', unit: null, value: ({ zone }) => (zone === null ? '' : zoneName(zone)) },
    { name: 'precision', label: 'Known to the', unit: null, value: ({ precision }) => precision ?? '' },
    {
      name: 'minutes',
      label: 'After the first',
      unit: 'minutes',
      value: ({ minutesAfterFirst }) => minutesAfterFirst ?? '',
    },
    { name: 'phase', label: 'Phase', unit: null, value: ({ phase }) => phase ?? '' },
    { name: 'actor', label: 'Who', unit: null, value: ({ actor }) => actor.label },
    { name: 'what', label: 'What', unit: null, value: ({ what }) => what },
    { name: 'status', label: 'Whose account', unit: null, value: ({ statusWords }) => statusWords },
    { name: 'claims', label: 'Claims', unit: null, value: ({ claims }) => claims.join(' ') },
    { name: 'publisher', label: 'Source', unit: null, value: ({ publisher }) => publisher },
  ],
  rowId: ({ id }) => id,
  claims: ({ claims }) => claims,
  facets: timelineFacets,
  finding: timelineFinding,
  measure: timelineMeasure,
  howToRead:
    'Each bar runs from the first day on which somebody says that the data could be reached to the last; days are ' +
    'counted from the first date to the last. Colour and a solid bar mean that the responsible organisation says so itself; an ' +
    'open bar is anybody else’s account. Everything is as wide as its date is vague: the softer ends of a bar are days ' +
    'whose hour is not known, a mark is a day wide, an open mark a month, a dashed span an hour, a stroke on the axis ' +
    'of minutes one minute.',
  limits:
    'It shows when the data could be reached as far as somebody said so, not each time that anybody reached it. An event that no ' +
    'source seen dates is missing. Times are in the zone that is named with them; an event whose hour was not seen ' +
    'stands beside the axis of minutes, not on it.',
  summary: timelineSummary,
  note: (rows) => ({
    source: timelineSources(rows),
    asOf: rows[0]?.asOf ?? '',
    status: timelineStatus(rows),
  }),
  draw: drawTimeline,
  markup: (rows, { drawings, figureId, href }) => [
    ...renderFilters(rows, figureId),
    drawings,
    ...renderLists(rows, href),
  ],
  views: partsOf,
  top: topPart,
});
