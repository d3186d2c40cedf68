import { isOpen, type PathRow, pathRows } from '../rows/paths.ts';
import { STATUS_LABELS } from '../rows/status-words.ts';
import { defineChart } from './define-chart.ts';
import { drawPaths } from './paths/drawing.ts';
import { renderFrame, topPaths } from './paths/frame.ts';
import { renderPaths } from './paths/list.ts';
import { endedWords, finding, measure, note, partsInWords, pathFacets, sourceWords, summary } from './paths/words.ts';
import { viewsBy } from './views-by.ts';

/** Which data types, alone or together, open which path to which harm, and on what evidence. */
export default defineChart<PathRow>({
  id: 'paths',
  label: 'What it opens',
  order: 9,
  scope: 'breach',
  rows: pathRows,
  rowId: ({ path }) => path,
  claims: ({ claims }) => claims,
  facets: pathFacets,
  columns: [
    { name: 'what', label: 'What it opens', unit: null, value: ({ what }) => what },
    { name: 'needs', label: 'Data types that it needs', unit: null, value: partsInWords },
    { name: 'status', label: 'Status of the weakest', unit: null, value: ({ status }) => STATUS_LABELS[status] },
    {
      name: 'ended',
      label: 'Ended',
      unit: null,
      value: ({ needs }) =>
        needs.flatMap((need) => (need.ended ? [`${need.label} ${endedWords(need)}, ${need.ended.by}`] : [])).join('; '),
    },
    { name: 'harm', label: 'Harm', unit: null, value: ({ harm }) => harm },
    { name: 'harm-meaning', label: 'Which means', unit: null, value: ({ harmMeaning }) => harmMeaning },
    { name: 'verb', label: 'How (LINDDUN)', unit: null, value: ({ verb, verbMeaning }) => `${verb}: ${verbMeaning}` },
    { name: 'evidence', label: 'Evidence', unit: null, value: ({ evidenceLabel }) => evidenceLabel },
    { name: 'limits', label: 'Its limits', unit: null, value: ({ limits }) => limits },
    {
      name: 'sources',
      label: 'Sources',
      unit: null,
      value: ({ sources }) => (sources.length === 0 ? 'none: our own reasoning' : sources.map(sourceWords).join('; ')),
    },
  ],
  finding,
  measure,
  howToRead:
    'Each line is a way from data to a harm. On wide screens the marks at its left stand below the data types it needs; the line between them is in colour where all of them are confirmed, of ink where one is only claimed, and dashed where one is disputed. A path is no better established than its weakest part, and that is how the lines are grouped. The shape at the right is the best evidence that somebody has gone this way. A name is struck through where somebody says that the data was made useless. Choose the data you had to see which lines stay.',
  limits:
    'No source seen says how often any of this happens, so a line is a possibility, not a likelihood, and a path that nobody thought of is missing. A line is as strong as for the group of people for whom it is strongest, with what was said of the whole database, so not every line holds for every group; what needs data of several groups at once is told below and not drawn. The method behind the severity scores takes the highest kind of data in a breach and cannot see combinations; that is what this figure is for, and it changes no score.',
  summary,
  note,
  draw: drawPaths,
  markup: renderPaths,
  views: (rows) => viewsBy(rows.filter(isOpen), ({ harm, harmId }) => ({ id: harmId, label: harm })),
  top: topPaths,
  frame: renderFrame,
});
