import { PART_LABELS } from '../rows/compared-rows.ts';
import { type TellRow, tellRows } from '../rows/time-to-tell.ts';
import { looseDateWords } from '../rows/words/entries.ts';
import { facetsOf } from './compared/facets-of.ts';
import { HAND_PICKED } from './compared/words.ts';
import { defineChart } from './define-chart.ts';
import { drawTell } from './time-to-tell/drawing.ts';
import { finding, measure, note, summary } from './time-to-tell/words.ts';
import { viewsBy } from './views-by.ts';

/** More rows than these are higher than a frame should be. */
const MOST_ROWS = 6;

/** How long each breach was open, and how long it took until people were told. */
export default defineChart<TellRow>({
  id: 'time-to-tell',
  label: 'Time to tell',
  order: 21,
  scope: 'catalogue',
  rows: tellRows,
  rowId: ({ breach }) => breach.id,
  claims: () => [],
  facets: facetsOf,
  columns: [
    { name: 'name', label: 'Breach', unit: null, value: ({ label }) => label },
    { name: 'kind', label: 'Kind', unit: null, value: ({ part }) => PART_LABELS[part] },
    {
      name: 'exposure-start',
      label: 'Open from',
      unit: null,
      value: ({ breach }) => looseDateWords(breach.exposureStart),
    },
    {
      name: 'exposure-end',
      label: 'Open until',
      unit: null,
      value: ({ breach }) => looseDateWords(breach.exposureEnd),
    },
    { name: 'discovered', label: 'Discovered', unit: null, value: ({ breach }) => looseDateWords(breach.discovered) },
    { name: 'disclosed', label: 'People told', unit: null, value: ({ breach }) => looseDateWords(breach.disclosed) },
    { name: 'open-least', label: 'Open at least', unit: 'days', value: ({ open }) => open?.least ?? null },
    { name: 'open-most', label: 'Open at most', unit: 'days', value: ({ open }) => open?.most ?? null },
    {
      name: 'untold-least',
      label: 'Discovery to telling at least',
      unit: 'days',
      value: ({ untold }) => untold?.least ?? null,
    },
    {
      name: 'untold-most',
      label: 'Discovery to telling at most',
      unit: 'days',
      value: ({ untold }) => untold?.most ?? null,
    },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a breach, set so that the first day on which people can have been told stands below those of all others. The bar shows when the data was open, a ring when that was discovered, a disc when it was told in public. A date that is known to the month or the year is drawn that long, and its days come as a range; dots mark an end that nobody gives. The scale is logarithmic: the last day before people were told takes as much room as the last years of a long exposure. In each part those that took longest from discovery come first, those without a date of discovery last.',
  limits: `People were told when somebody first made it public, which need not be when each person concerned had a letter. Who discovered it is not the same in all: here it is whoever did so first, an outsider or the company, as the sources have it. That dates are missing says nothing about how long it took. ${HAND_PICKED}`,
  summary,
  note,
  draw: drawTell,
  views: (rows) => viewsBy(rows, ({ part }) => ({ id: part, label: PART_LABELS[part] })),
  top: (rows) => rows.slice(0, MOST_ROWS),
});
