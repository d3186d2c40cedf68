import { type SeverityRow, severityRows } from '../rows/severity-ranges.ts';
import { BAND_STRETCHES } from '../rows/severity-words.ts';
import { formatCount } from '../rows/wording.ts';
import { type Column, defineChart } from './define-chart.ts';
import { renderFrame } from './severity-ranges/compact.ts';
import { drawSeverity } from './severity-ranges/drawing.ts';
import { renderGroups } from './severity-ranges/groups.ts';
import { finding, measure, note, summary } from './severity-ranges/words.ts';
import { viewsBy } from './views-by.ts';

const CANNOT_TELL = 'cannot tell';

/** How severe the breach is for a person of each group, as a range with a default. */
export default defineChart<SeverityRow>({
  id: 'severity-ranges',
  label: 'Severity',
  order: 7,
  scope: 'breach',
  rows: severityRows,
  rowId: ({ group }) => group,
  claims: ({ choices, countClaims }) => [
    ...new Set([...choices.flatMap(({ claims }) => claims.flatMap((each) => each.claims)), ...countClaims]),
  ],
  facets: ({ group }) => ({ group: [group] }),
  columns: [
    { name: 'name', label: 'Group of people', unit: null, value: (row) => row.label },
    { name: 'default', label: 'Default score', unit: null, value: ({ range }) => range?.start?.words ?? CANNOT_TELL },
    { name: 'band', label: 'Default band', unit: null, value: ({ range }) => range?.start?.bandLabel ?? CANNOT_TELL },
    { name: 'sum', label: 'Sum', unit: null, value: ({ range }) => range?.start?.sum ?? CANNOT_TELL },
    {
      name: 'edge',
      label: 'Edge',
      unit: null,
      value: ({ range, missing }) => range?.edge || (range ? 'none' : missing),
    },
    { name: 'lowest', label: 'Lowest', unit: null, value: ({ range }) => range?.lowest.words ?? CANNOT_TELL },
    { name: 'highest', label: 'Highest', unit: null, value: ({ range }) => range?.highest.words ?? CANNOT_TELL },
    ...BAND_STRETCHES.map(
      ({ id, label }): Column<SeverityRow> => ({
        name: `readings-${id}`,
        label: `Readings ${label}`,
        unit: null,
        value: ({ range }) => readingsIn(range, id),
      }),
    ),
    { name: 'people', label: 'People', unit: null, value: (row) => row.countWords },
    {
      name: 'flags',
      label: 'Flags',
      unit: null,
      value: ({ flags }) => flags.map(({ label, words }) => `${label}: ${words}`).join('. '),
    },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a group of people. The bar runs from the lowest to the highest score that the open choices allow, the dot is our default with the sum that gives it, and the four greys are the bands of the method; the lower edge of a band belongs to it. The small figures count in how many of a group’s readings the score falls in that band. Open a group below the drawing to see every choice with its reason and to choose otherwise.',
  limits:
    'Severity says how badly a person could be affected, not how likely that is: the method has no such term. It is European and from 2013, and stands here as an illustration, not as a legal finding. Its numbers are labels in an order and no measurement. It takes the highest kind of data and cannot see what several kinds allow together. A group has the same score however many people are in it. It can be wrong for one person: the method allows more for a child, a public figure or someone at risk from a person they know.',
  summary,
  note,
  draw: drawSeverity,
  markup: (rows, context) => [context.drawings, renderGroups(rows, context)],
  views: (rows) =>
    viewsBy(
      rows.filter(({ range }) => range !== null),
      ({ group, label }) => ({ id: group, label }),
    ),
  frame: renderFrame,
});

/** "5 of 12" */
function readingsIn(range: SeverityRow['range'], id: string): string {
  const band = range?.bands.find((each) => each.band === id);
  return range && band ? `${formatCount(band.readings)} of ${formatCount(range.readings)}` : CANNOT_TELL;
}
