import { h } from 'hastscript';
import { type AccountsRow, accountsRows, formatShare } from '../rows/accounts-to-scale.ts';
import { NUMBER_STATUS_LABELS } from '../rows/status-words.ts';
import { listWords } from '../rows/wording.ts';
import { closeUpRegion } from './accounts-to-scale/close-up.ts';
import { drawFigure } from './accounts-to-scale/drawing.ts';
import { facetsOf } from './accounts-to-scale/facets-of.ts';
import { renderFrame } from './accounts-to-scale/frame.ts';
import { layOutPicture } from './accounts-to-scale/picture.ts';
import { drawNotes, drawSteps } from './accounts-to-scale/steps.ts';
import { drawControls, drawEnlarged, drawScaleWords, drawViewer, fitsBeside } from './accounts-to-scale/viewer.ts';
import { findingOf, measureOf, noteOf, summaryOf } from './accounts-to-scale/words.ts';
import { defineChart } from './define-chart.ts';

/** One picture pixel for each reported account, and the groups inside the total to the same scale. */
export default defineChart<AccountsRow>({
  id: 'accounts-to-scale',
  label: 'Scale',
  order: 1,
  scope: 'breach',
  rows: accountsRows,
  columns: [
    { name: 'group', label: 'Group', unit: null, value: ({ groupLabel }) => groupLabel },
    { name: 'counted', label: 'What is counted', unit: null, value: ({ counted }) => counted },
    { name: 'value', label: 'Count', unit: null, value: ({ value }) => value },
    { name: 'unit', label: 'Unit', unit: null, value: ({ unit }) => unit },
    { name: 'status', label: 'Status', unit: null, value: ({ status }) => NUMBER_STATUS_LABELS[status] },
    { name: 'attribution', label: 'Whose number', unit: null, value: ({ attribution }) => attribution },
    {
      name: 'share',
      label: 'Share of the total',
      unit: null,
      value: ({ role, share }) => (role !== 'part' || share === null ? '' : formatShare(share)),
    },
    {
      name: 'sources',
      label: 'Published by',
      unit: null,
      value: ({ voices }) => listWords([...new Set(voices.map(({ publisher }) => publisher))]),
    },
  ],
  rowId: ({ id }) => id,
  claims: ({ claims }) => claims,
  facets: facetsOf,
  finding: findingOf,
  measure: measureOf,
  howToRead:
    'One pixel of the picture is one reported account, or the number of accounts that the subtitle gives. ' +
    'The groups lie inside the total in their true size. Solid colour is a number that the organisation confirms; ' +
    'grey, which is made of open squares when enlarged, is a number that is only claimed.',
  limits:
    'It shows how many, not who, and not how serious. The place of a group in the picture has no meaning, ' +
    'and how far groups overlap is not known. Numbers that nobody gave are not drawn.',
  summary: summaryOf,
  note: noteOf,
  draw: drawFigure,
  frame: renderFrame,
  markup(rows, { figureId, href, drawings }) {
    const picture = layOutPicture(rows);
    if (!picture) return [drawings];
    const region = closeUpRegion(picture);
    const ids = { picture: `${figureId}-picture`, closeUp: region && `${figureId}-close-up` };
    const image = href(`/pictures/${picture.breach}/accounts.png`);
    const steps = 1 + picture.parts.length + picture.notDrawn.length;
    return [
      h('div.accounts', { className: fitsBeside(picture, steps) ? [] : ['is-long'] }, [
        drawViewer(picture, image, ids.picture),
        h('div.reading', [drawScaleWords(picture), drawControls(ids.picture)]),
        drawSteps(picture, ids),
        ...(region && ids.closeUp ? [drawEnlarged(picture, region, image, ids.closeUp)] : []),
        ...drawNotes(picture, rows),
      ]),
    ];
  },
});
