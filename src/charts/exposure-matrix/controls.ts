import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ExposureRow, MatrixGroup } from '../../rows/exposure-matrix.ts';
import { STATUS_ORDER } from '../../rows/status-strip.ts';
import { NUMBER_STATUS_LABELS, NUMBER_STATUS_MARKS, STATUS_LABELS, STATUS_MEANINGS } from '../../rows/status-words.ts';
import { formatCount } from '../../rows/wording.ts';
import { markIcon } from '../marks.ts';
import { matrixOf } from './words.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** The six marks with their words and meanings. */
export function renderKey(rows: readonly ExposureRow[]): Element {
  const { organisationLabel } = matrixOf(rows);
  const items = STATUS_ORDER.map((status) =>
    h('li', [
      markIcon(status),
      h('span', [h('b', STATUS_LABELS[status]), `: ${STATUS_MEANINGS[status](organisationLabel)}`]),
    ]),
  );
  return h('ul.mx-key', { ariaLabel: 'What the marks mean' }, items);
}

/** The short names of the groups, spelt out, with how many people each has. */
export function renderGroups(rows: readonly ExposureRow[]): Element {
  const groups = matrixOf(rows).groups.map((group) =>
    h('div', [h('dt', group.shortLabel), h('dd', [`${group.label}: `, ...countOf(group)])]),
  );
  return h('dl.mx-groups', groups);
}

/** How many people a group has, after the mark of the number's own status. */
function countOf({ count, unit, countStatus }: MatrixGroup): (Element | string)[] {
  if (count === null) return ['no count'];
  const words = NUMBER_STATUS_LABELS[countStatus].toLowerCase();
  return [markIcon(NUMBER_STATUS_MARKS[countStatus]), ` ${formatCount(count)} ${unit ?? ''}`.trimEnd(), ` (${words})`];
}

/** The filters, and the switch that narrow screens have for the last column. */
export function renderControls(rows: readonly ExposureRow[], figureId: string): Element[] {
  const { groups } = matrixOf(rows);
  const present = new Set(rows.map(({ status }) => status));
  const statuses = STATUS_ORDER.filter((status) => present.has(status));
  const form = h('form.filters', { dataFilters: figureId, dataNoun: 'data types' }, [
    select(
      'Status',
      'status',
      statuses.map((status) => ({ value: status, label: STATUS_LABELS[status] })),
    ),
    select('Claimant', 'claimant', claimantsOf(rows)),
    select(
      'Group',
      'group',
      groups.map(({ id, label }) => ({ value: id, label })),
    ),
    h('button.button', { type: 'reset' }, 'Reset'),
    h('output.filter-count'),
  ]);
  const toggle = h('label.mx-toggle', [h('input', { type: 'checkbox' }), 'Show who says so under each row']);
  return [form, toggle];
}

function select(label: string, name: string, options: readonly Option[]): Element {
  return h('label', [
    label,
    h('select', { name, autocomplete: 'off' }, [
      h('option', { value: '' }, 'All'),
      ...options.map((option) => h('option', { value: option.value }, option.label)),
    ]),
  ]);
}

function claimantsOf(rows: readonly ExposureRow[]): Option[] {
  const labels = new Map(rows.flatMap((row) => row.claimants.map(({ id, label }) => [id, label] as const)));
  return [...labels].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
