import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Status } from '../../model/status.ts';
import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { NUMBER_STATUS_MARKS, STATUS_LABELS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { facetsOf } from './facets-of.ts';
import { type Area, type Picture, rowsOf } from './picture.ts';
import { overlapWords, placeWords, shareWords, uncountedWords } from './words.ts';

/** Ids on the page that a step leads to. */
export interface StepTargets {
  readonly picture: string;
  /** `undefined` where nothing is enlarged. */
  readonly closeUp: string | undefined;
}

/**
 * The counts as a short story: the total, then each group inside it, with whose number it is and how well it is known.
 * Each leads to its place: by script in the picture, and without it to the picture or the enlarged corner.
 */
export function drawSteps(picture: Picture, targets: StepTargets): Element {
  const areas = [picture.whole, ...picture.parts];
  const drawn = areas.map((area) => step(area.row, shareWords(picture, area), link(area, targets)));
  const others = picture.notDrawn.map((row) => step(row, 'Not drawn: it cannot stand apart from the other groups', []));
  return h('ol.steps', [...drawn, ...others]);
}

function step(row: AccountsRow, place: string, links: ElementContent[]): Element {
  return h('li', { dataRow: row.id, dataFacets: facetTokens(facetsOf(row)) }, [
    h('p.count', [
      h('b', formatCount(row.value ?? 0)),
      ' ',
      h('span', { dataSelect: `group:${row.group}` }, row.groupLabel),
    ]),
    h('p.counted', row.counted),
    h('p.chip', [markIcon(NUMBER_STATUS_MARKS[row.status]), row.attribution]),
    ...exposure(row),
    h('p.place', [`${place}. `, ...links]),
  ]);
}

/** The data may be confirmed to have been exposed where the count is not, or the other way round: then each has its mark. */
function exposure({ exposure, status }: AccountsRow): Element[] {
  if (exposure === null || isConfirmed(NUMBER_STATUS_MARKS[status]) === isConfirmed(exposure.status)) return [];
  const words = `${exposure.label}, whatever the count: ${STATUS_LABELS[exposure.status].toLowerCase()}`;
  return [h('p.chip', [markIcon(exposure.status), words])];
}

function isConfirmed(status: Status): boolean {
  return status === 'confirmed-own' || status === 'confirmed-press';
}

function link(area: Area, { picture, closeUp }: StepTargets): ElementContent[] {
  const isWhole = area.shape === 'whole';
  const target = isWhole || closeUp === undefined ? picture : closeUp;
  const words = isWhole ? 'Show all' : `Show the ${formatCount(area.row.value ?? 0)}`;
  return [h('a', { href: `#${target}`, dataZoom: zoomTarget(area) }, words)];
}

/**
 * Where the zoom goes: `all`, or the centre in picture pixels and the CSS pixels that one of them gets.
 * A strip is seen at one for one, a block as squares.
 */
function zoomTarget(area: Area): string {
  const { shape, x, y, columns } = area;
  const middle = y + rowsOf(area) / 2;
  if (shape === 'block') return `${x + columns / 2} ${middle} 8`;
  return shape === 'strip' ? `${x + columns * 0.73} ${middle} 1` : 'all';
}

/** What the steps leave open: other totals, the overlap, groups that nobody counted. */
export function drawNotes(picture: Picture, rows: readonly AccountsRow[]): Element[] {
  const rivals = rows.filter(({ role }) => role === 'rival').map((row) => rivalNote(row, picture));
  const overlap = overlapWords(picture);
  const uncounted = rows.filter(({ role }) => role === 'uncounted');
  const notes = [
    ...rivals,
    ...(overlap === '' ? [] : [note('Overlap not known', overlap)]),
    ...(uncounted.length === 0 ? [] : [note('Not in the picture', uncountedWords(rows))]),
  ];
  return notes.length === 0 ? [] : [h('dl.notes', notes)];
}

function rivalNote(row: AccountsRow, picture: Picture): Element {
  const area = picture.rivals.find((rival) => rival.row.id === row.id);
  const place = area ? ` In the picture: ${placeWords(picture, area)}.` : '';
  const of = row.group === picture.whole.row.group ? 'the total' : `“${row.groupLabel}”`;
  const mark = h('span.chip', [markIcon(NUMBER_STATUS_MARKS[row.status]), `${row.attribution}.`]);
  const attributes = { dataRow: row.id, dataFacets: facetTokens(facetsOf(row)) };
  return h('div', attributes, [
    h('dt', `Another number for ${of}: ${formatCount(row.value ?? 0)}`),
    h('dd', [mark, place]),
  ]);
}

function note(term: string, words: string): Element {
  return h('div', [h('dt', term), h('dd', words)]);
}
