import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { STATUSES, type Status } from '../../model/status.ts';
import { dataTypePath } from '../../rows/data-type-path.ts';
import type { ContextRange, TypeSeverityRow } from '../../rows/severity-by-type.ts';
import { rulePath } from '../../rows/severity-words.ts';
import { STATUS_LABELS } from '../../rows/status-words.ts';
import { sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { markIcon } from '../marks.ts';
import { siteTheme } from '../theme.ts';
import { barShapes } from './bar.ts';
import { CANNOT_TELL, rangeWords, startOf } from './words.ts';

const BAR = { width: 96, height: 16 } as const;

/** Every data type with its category, base, range, default and the reason; it sorts by each of them. */
export function renderTable(rows: readonly TypeSeverityRow[], context: MarkupContext): Element {
  const head = h('tr', [
    h('th.st-name', { scope: 'col', dataSort: 'text', dataName: 'name' }, 'Data type'),
    h('th.st-status', { scope: 'col', dataSort: 'order', dataName: 'status', dataLabel: 'status' }, 'Status here'),
    h('th.st-category', { scope: 'col', dataSort: 'order', dataName: 'category' }, 'Category'),
    h('th.st-number.st-base', { scope: 'col', dataSort: 'number', dataName: 'base' }, 'Base'),
    h('th.st-range', { scope: 'col', dataSort: 'number', dataName: 'range' }, 'Range'),
    h('th.st-number', { scope: 'col', dataSort: 'number', dataName: 'default' }, 'Default'),
    h('th.st-why', { scope: 'col', dataName: 'why' }, 'Why'),
  ]);
  return h('table.st', { dataSortable: '' }, [
    h('caption.vh', 'Data types with their category, base, range and default in the severity method, and why'),
    h('thead', [head]),
    h(
      'tbody',
      rows.map((row) => line(row, context)),
    ),
  ]);
}

function line({ dataType, label, status, context, reason }: TypeSeverityRow, { href }: MarkupContext): Element {
  const facets = facetTokens({ 'data-type': [dataType], status: [status] });
  return h('tr', { dataRow: dataType, dataFacets: facets }, [
    h('th.st-name', { scope: 'row' }, [
      h('a', { href: href(dataTypePath(dataType)) }, label),
      ' ',
      h('span.st-under', [markIcon(status), ` ${underWords(status, context)}. ${reason}`, ...ruleLinks(context, href)]),
    ]),
    h('td.st-status', { dataValue: STATUSES.indexOf(status) }, [markIcon(status), ` ${STATUS_LABELS[status]}`]),
    ...(context === null ? unknownCells() : contextCells(context)),
    h('td.st-why', [reason, ...ruleLinks(context, href)]),
  ]);
}

/** What narrow screens have below the name in place of columns: "Confirmed. Behavioural, base 2, range 1 to 3". */
function underWords(status: Status, context: ContextRange | null): string {
  if (context === null) return STATUS_LABELS[status];
  const base = context.base === null ? '' : `, base ${context.base.value}`;
  return `${STATUS_LABELS[status]}. ${context.category}${base}, range ${rangeWords(context)}`;
}

/** Cells without a value have an empty one, which sorts last. */
function unknownCells(): Element[] {
  return [
    h('td.st-category', { dataValue: '' }, '–'),
    h('td.st-number.st-base', { dataValue: '' }, '–'),
    h('td.st-range', { dataValue: '' }, sentenceCase(CANNOT_TELL)),
    h('td.st-number', { dataValue: '' }, '–'),
  ];
}

function contextCells(context: ContextRange): Element[] {
  const start = startOf(context);
  const { base, category, highest, lowest } = context;
  return [
    // The categories stand in the order of their bases, and by name within one.
    h('td.st-category', { dataValue: base?.value ?? '' }, category),
    h('td.st-number.st-base', { dataValue: base?.value ?? '' }, base === null ? '–' : String(base.value)),
    // By the highest first, then the lowest: of two ranges with one upper end the higher lower end is the more severe.
    h('td.st-range', { dataValue: highest * 10 + lowest }, [bar(context), h('span', rangeWords(context))]),
    h('td.st-number', { dataValue: start ?? '' }, start === null ? sentenceCase(CANNOT_TELL) : String(start)),
  ];
}

function bar(context: ContextRange): Element {
  const { width, height } = BAR;
  const shapes = barShapes(context, { x: 0, y: height / 2, width, theme: siteTheme });
  return s(
    'svg',
    { width, height, viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true', focusable: 'false' },
    shapes.map(({ name, attributes }) => s(name, attributes)),
  );
}

/** The rule of the default, and that of the base where it is another. */
function ruleLinks(context: ContextRange | null, href: (path: string) => string): (Element | string)[] {
  const rules = new Set([context?.start?.rule, context?.base?.rule].flatMap((rule) => rule ?? []));
  return [...rules].flatMap((rule) => [' ', h('a.sev-rule', { href: href(rulePath(rule)) }, rule)]);
}
