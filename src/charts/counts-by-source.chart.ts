import { type CountRow, countRows } from '../rows/counts-by-source.ts';
import { DIRECTNESS_WORDS, NUMBER_STATUS_LABELS, STANCE_VERBS } from '../rows/status-words.ts';
import { formatDate } from '../rows/wording.ts';
import { drawCounts } from './counts-by-source/drawing.ts';
import { facetsOf } from './counts-by-source/facets-of.ts';
import { renderFrame, topCounts } from './counts-by-source/frame.ts';
import { finding, laneId, laneLabel, measure, note, summary, titleFirst } from './counts-by-source/words.ts';
import { defineChart } from './define-chart.ts';
import { viewsBy } from './views-by.ts';

/** Who gave which number for what. */
export default defineChart<CountRow>({
  id: 'counts-by-source',
  label: 'Whose numbers',
  order: 4,
  scope: 'breach',
  rows: countRows,
  rowId: ({ claim }) => claim,
  claims: ({ claim }) => [claim],
  facets: facetsOf,
  columns: [
    { name: 'claimant', label: 'Claimant', unit: null, value: (row) => row.claimantName },
    { name: 'number', label: 'Number', unit: null, value: (row) => row.value },
    { name: 'unit', label: 'Unit', unit: null, value: (row) => row.unit },
    { name: 'group', label: 'About', unit: null, value: (row) => row.groupLabel },
    { name: 'statement', label: 'What the claim says', unit: null, value: (row) => row.statement },
    { name: 'stance', label: 'Stance', unit: null, value: (row) => STANCE_VERBS[row.stance] },
    {
      name: 'status',
      label: 'Status of the number',
      unit: null,
      value: (row) => (row.status === null ? 'not derived' : NUMBER_STATUS_LABELS[row.status]),
    },
    { name: 'date', label: 'Date', unit: null, value: (row) => formatDate(row.date) },
    { name: 'source', label: 'Source', unit: null, value: (row) => row.publisher },
    { name: 'directness', label: 'How it reached us', unit: null, value: (row) => DIRECTNESS_WORDS[row.directness] },
    { name: 'claim', label: 'Claim', unit: null, value: (row) => row.claim },
  ],
  finding,
  measure,
  howToRead:
    'Each line is one claim in one source. Its mark stands at the number, measured from zero on the scale of its panel, and has the shape of the status of that number. Marks below one another agree; a dashed line carries the number that this page leads with past the claims that differ from it. Every panel has a unit and a scale of its own, so lengths can be compared within a panel only.',
  limits:
    'A number that several sources carry is not confirmed by that: those who repeat it may all have it from the first. Numbers of people from different sources may count different things, which is why each keeps its own word. What a suit asks for in money is a demand and is left out, and a claim that gives no number has no mark.',
  summary,
  note,
  draw: drawCounts,
  views: (rows) => viewsBy(rows, (row) => ({ id: laneId(row), label: laneLabel(row) })),
  top: topCounts,
  onCard: titleFirst,
  frame: renderFrame,
});
