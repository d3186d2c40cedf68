import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { PHASES } from '../../model/breach-tables.ts';
import { claimPath } from '../../rows/claim-path.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { countOf, timeOf, windowDates } from '../../rows/timeline-words.ts';
import { formatCount, formatDate, sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { timelineFacets } from './facets.ts';

type Href = MarkupContext['href'];

/** The choices of phase and actor; printed only where a choice would change something. */
export function renderFilters(rows: readonly TimelineRow[], figureId: string): Element[] {
  const phases = PHASES.filter((phase) => rows.some((row) => row.phase === phase));
  const actors = [...new Map(rows.map(({ actor }) => [actor.id, actor.label]))].sort(([, a], [, b]) =>
    a.localeCompare(b, 'en'),
  );
  if (phases.length < 2 && actors.length < 2) return [];
  return [
    h('form.filters', { dataFilters: figureId, dataNoun: 'entries' }, [
      choice(
        'phase',
        'Phase',
        'All phases',
        phases.map((phase) => [phase, sentenceCase(phase)]),
      ),
      choice('actor', 'Actor', 'All actors', actors),
      h('button.button', { type: 'reset' }, 'Reset'),
      // Filled in advance, so that nothing moves when script counts.
      h('output.filter-count', `${formatCount(rows.length)} entries`),
    ]),
  ];
}

/** Every row in words, dated and linked to its claims: the windows, the events in order, and what else was said. */
export function renderLists(rows: readonly TimelineRow[], href: Href): Element[] {
  const parts: [string, readonly TimelineRow[]][] = [
    ['The window, by who gives it', rows.filter(({ kind }) => kind === 'window')],
    ['What happened, by date', rows.filter(({ kind }) => kind === 'event')],
    ['Also said about the timing', rows.filter(({ kind }) => kind === 'claim')],
  ];
  const lists = parts.flatMap(([title, part]) =>
    part.length === 0
      ? []
      : [
          h('h3', title),
          h(
            'ol.evs',
            part.map((row) => listItem(row, href)),
          ),
        ],
  );
  return [h('div.timeline-lists', lists)];
}

function choice(name: string, label: string, all: string, options: readonly (readonly [string, string])[]): Element {
  return h('label', [
    label,
    h('select', { name }, [
      h('option', { value: '' }, all),
      ...options.map(([value, words]) => h('option', { value }, words)),
    ]),
  ]);
}

function listItem(row: TimelineRow, href: Href): Element {
  return h('li', { dataRow: row.id, dataFilterable: true, dataFacets: facetTokens(timelineFacets(row)) }, [
    h('div', [h('b', dateWords(row)), ...timeWords(row)]),
    h('p', [...whatWords(row), ' ', h('span.by', [byWords(row), ' ', ...claimLinks(row, href)])]),
  ]);
}

function dateWords(row: TimelineRow): string {
  return sentenceCase(row.kind === 'window' ? windowDates(row) : formatDate(row.start));
}

/** The time of day with its zone, on a line of its own; the space is for copied and read-aloud text. */
function timeWords(row: TimelineRow): (Element | string)[] {
  return row.time === null ? [] : [' ', h('span.time', timeOf(row))];
}

function whatWords({ kind, status, statusWords, days, label }: TimelineRow): ElementContent[] {
  if (kind !== 'window' || status === null) return [{ type: 'text', value: label }];
  const counted = days ? `, ${countOf(days, 'day')}` : '';
  return [h('span.chip', [markIcon(status), `${statusWords}${counted}`])];
}

/** "· Discovery, said by Wyze", before the links to the claims; the dot stays with the word after it. */
function byWords({ kind, phase, statusWords, reached }: TimelineRow): string {
  const said = statusWords.replace(/^Said|^No/, (word) => word.toLowerCase());
  const words = kind === 'event' ? [phase, said] : [kind === 'claim' ? said : null, reached];
  const sentence = sentenceCase(words.filter((word) => word !== null).join(', '));
  return sentence === '' ? '' : `·\u00a0${sentence}`;
}

function claimLinks({ breach, claims }: TimelineRow, href: Href): ElementContent[] {
  const links = claims.flatMap((claim, index): ElementContent[] => [
    { type: 'text', value: index === 0 ? '' : ', ' },
    h('a', { href: href(claimPath(breach, claim)) }, claim),
  ]);
  return claims.length === 0 ? [] : [{ type: 'text', value: '(' }, ...links, { type: 'text', value: ')' }];
}
