import type { Element } from 'hast';
import { h } from 'hastscript';
import { dataTypePath } from '../../rows/data-type-path.ts';
import { EVIDENCE_LABELS } from '../../rows/misuse-words.ts';
import { lineStatus, type Need, type PathRow, type PathSource, pathColumns } from '../../rows/paths.ts';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { classesOf, EVIDENCE_MEANINGS, evidenceIcon } from './evidence-marks.ts';
import { isMapped, mapCells, mapHeads } from './map.ts';
import { closedSentences, endedWords, groupsOf, HEADS, openRows, pathFacets } from './words.ts';

/** The figure as HTML: the key, the choice of what one had, and the paths; on wide screens with their map. */
export function renderPaths(rows: readonly PathRow[], context: MarkupContext): Element[] {
  const columns = pathColumns(rows);
  const groups = groupsOf(rows).map(({ status, label, rows: group }) =>
    h('section', { className: ['pa-group', `pa-line-${status}`] }, [
      h('h3', [`${label} `, h('span', countWords(group.length))]),
      h(
        'ol',
        group.map((row) => lineOf(row, columns, context)),
      ),
    ]),
  );
  return [
    renderHave(columns, openRows(rows).length, context.figureId),
    renderKey(rows),
    h('div', { className: isMapped(columns) ? ['pa', 'pa-mapped'] : ['pa'] }, [renderHead(columns), ...groups]),
    ...closedSentences(rows).map((sentence) => h('p.pa-closed', sentence)),
  ];
}

/** A box for each data type that a path needs. Needs script; without it, it is not shown. */
function renderHave(columns: readonly Need[], total: number, figureId: string): Element {
  const choices = columns.map(({ dataType, label }) =>
    h('label', [h('input', { type: 'checkbox', value: dataType, autocomplete: 'off' }), ` ${label}`]),
  );
  const noun = total === 1 ? 'path' : 'paths';
  return h('form.filters.pa-have', { dataHave: figureId, dataNoun: noun }, [
    h('details.more', [
      h('summary', 'Choose the data you had'),
      h('fieldset', [
        h(
          'legend',
          'A path stays when you had everything it needs. Your choice stands in the address of this page, for whoever you give it to; loading that address again sends it to the site’s host.',
        ),
        h('div.pa-choices', choices),
      ]),
      h('button.button', { type: 'reset' }, 'Reset'),
    ]),
    h('output.filter-count', `${formatCount(total)} ${noun}`),
  ]);
}

function renderKey(rows: readonly PathRow[]): Element {
  const items = classesOf(openRows(rows)).map((evidence) =>
    h('li', [
      evidenceIcon(evidence),
      h('span', [h('b', EVIDENCE_LABELS[evidence]), `: ${EVIDENCE_MEANINGS[evidence]}`]),
    ]),
  );
  return h('ul.pa-key', { ariaLabel: 'Kinds of evidence' }, items);
}

function renderHead(columns: readonly Need[]): Element {
  return h('div.pa-head', { ariaHidden: 'true' }, [
    ...(isMapped(columns) ? [mapHeads(columns)] : []),
    h('b', HEADS.what),
    h('b', HEADS.harm),
    h('b', HEADS.evidence),
  ]);
}

function lineOf(row: PathRow, columns: readonly Need[], context: MarkupContext): Element {
  return h('li', { dataRow: row.path, dataFacets: facetTokens(pathFacets(row)) }, [
    ...(isMapped(columns) ? [mapCells(columns, row)] : []),
    h('div.pa-what', [h('p', row.what), partsOf(row, context)]),
    h('p.pa-harm', [h('b', row.harm), h('span', row.verbMeaning)]),
    h('div.pa-evidence', [
      h('p', [evidenceIcon(row.evidence), h('b', row.evidenceLabel)]),
      h('p', [`${row.limits}. `, ...sourcesOf(row.sources)]),
    ]),
  ]);
}

/** The data types, joined by plus signs, each a link to its page; struck through where it has ended. */
function partsOf(row: PathRow, { href }: MarkupContext): Element {
  const parts = row.needs.flatMap((need, index) => [
    ...(index === 0 ? [] : [' + ']),
    h('span.pa-part', [
      h('a', { href: href(dataTypePath(need.dataType)) }, [
        markIcon(need.status),
        h('span.vh', `${STATUS_LABELS[need.status]}: `),
        need.ended ? h('s', need.label) : need.label,
      ]),
      ...(need.ended ? [` (${endedWords(need)})`] : []),
    ]),
  ]);
  return h('p', { className: ['pa-parts', `pa-parts-${lineStatus(row)}`] }, parts);
}

/** Nothing where a path rests on reasoning alone, which its class of evidence says. */
function sourcesOf(sources: readonly PathSource[]): Element[] {
  if (sources.length === 0) return [];
  const names = sources.flatMap(({ publisher, title, url }, index) => [
    ...(index === 0 ? [] : ['; ']),
    url === null ? publisher : h('a', { href: url, title }, publisher),
  ]);
  return [h('span.pa-sources', ['Source:\u00a0', ...names])];
}

function countWords(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'path' : 'paths'}`;
}
