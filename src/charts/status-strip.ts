import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Status } from '../model/status.ts';
import type { StatusStripRow } from '../rows/status-strip.ts';
import { formatCount } from '../rows/wording.ts';
import { facetTokens } from './facets.ts';
import { markIcon } from './marks.ts';

/** From here on one line of marks would be too small to read: they wrap. */
const MANY_TYPES = 56;

interface Label {
  readonly word: string;
  readonly rest: string;
}

/** One mark for each data type, under its status: a finding that also teaches the marks. */
export function statusStrip(rows: readonly StatusStripRow[]): Element {
  const total = rows.reduce((sum, { dataTypes }) => sum + dataTypes.length, 0);
  const types = `${formatCount(total)} data ${total === 1 ? 'type' : 'types'}`;
  const size = total >= MANY_TYPES ? ['strip-many'] : [];
  return h('section.status-strip', { ariaLabel: `${types} by status` }, [
    h('div', { className: ['strip-parts', ...size] }, rows.map(part)),
    h(
      'p.strip-caption',
      `One mark for each of ${types} that a source speaks of. A mark means the same everywhere; only confirmed exposure has a colour. Where the answer differs between groups of people, the strongest counts.`,
    ),
  ]);
}

function part(row: StatusStripRow): Element {
  const { word, rest } = labelOf(row);
  return h('div.strip-part', [
    h('p.strip-label', [h('b', `${formatCount(row.dataTypes.length)} ${word}`), ` ${rest}`]),
    h(
      'ul.strip-marks',
      row.dataTypes.map(({ id, label }) =>
        h('li', { title: label, dataFacets: facetTokens({ 'data-type': [id], status: [row.status] }) }, [
          markIcon(row.status),
          h('span.vh', label),
        ]),
      ),
    ),
  ]);
}

function labelOf({ status, organisation, isOrganisationsOwn }: StatusStripRow): Label {
  const labels: Record<Status, Label> = {
    'confirmed-own': {
      word: 'confirmed',
      rest: isOrganisationsOwn ? `by ${organisation} itself` : `by ${organisation}, a regulator or a court`,
    },
    'confirmed-press': { word: 'confirmed', rest: 'via press accounts' },
    claimed: { word: 'claimed', rest: 'by others, no clear answer' },
    disputed: { word: 'disputed', rest: 'denied or qualified by another' },
    denied: { word: 'denied', rest: `by ${organisation}` },
    'not-reported': { word: 'spoken of', rest: 'without a yes or a no' },
  };
  return labels[status];
}
