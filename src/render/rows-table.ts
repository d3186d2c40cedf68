import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Chart, Column } from '../charts/define-chart.ts';
import { columnTitle } from '../rows/column-title.ts';
import { formatCount, formatDate } from '../rows/wording.ts';

const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * The table of all rows of a figure for its own page: it can be sorted and searched, and each cell keeps the value
 * that a file would hold (`data-value`, empty where nothing was disclosed). On a phone each row is a block of labelled
 * lines.
 *
 * @returns HTML that is safe to print
 */
export function rowsTable(chart: Chart<unknown>, rows: readonly unknown[]): string {
  const kinds = chart.columns.map((column) => kindOf(column, rows));
  const head = chart.columns.map((column, index) =>
    h('th', { scope: 'col', dataName: column.name, dataSort: kinds[index] }, columnTitle(column)),
  );
  const body = rows.map((row) =>
    h(
      'tr',
      { dataFilterable: true },
      chart.columns.map((column, index) => cell(column, column.value(row), kinds[index] ?? 'text', index)),
    ),
  );
  return toHtml(
    h('table.data.rows', { id: 'rows-table', dataSortable: true }, [h('thead', [h('tr', head)]), h('tbody', body)]),
  );
}

type Kind = 'number' | 'date' | 'text';

function kindOf(column: Column<unknown>, rows: readonly unknown[]): Kind {
  const values = rows.map((row) => column.value(row)).filter((value) => value !== null && value !== '');
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return 'number';
  return values.length > 0 && values.every((value) => ISO_DATE.test(String(value))) ? 'date' : 'text';
}

function cell(column: Column<unknown>, value: string | number | null, kind: Kind, index: number): Element {
  const properties = { dataValue: String(value ?? ''), dataLabel: columnTitle(column) };
  const text = textOf(value, kind);
  if (index === 0) return h('th', { ...properties, scope: 'row' }, text);
  return h(typeof value === 'number' ? 'td.num' : 'td', properties, text);
}

function textOf(value: string | number | null, kind: Kind): string {
  if (value === null) return 'not disclosed';
  if (kind === 'date') return value === '' ? 'no date seen' : formatDate(String(value));
  return typeof value === 'number' ? formatCount(value) : value;
}
