import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Chart, DRAWING_WIDTHS, type DrawingSize, type Note } from '../charts/define-chart.ts';
import { facetTokens } from '../charts/facets.ts';
import { siteTheme } from '../charts/theme.ts';
import type { Dataset, Scope } from '../model/dataset.ts';
import { columnTitle } from '../rows/column-title.ts';
import { formatCount } from '../rows/wording.ts';
import { drawingDocument } from './document.ts';
import { drawnOnce, rowsOf } from './made-once.ts';
import { cleanSvg } from './svg.ts';

/** Everything a page or an embed prints of a figure; all strings named `Html` are safe to print as they are. */
export interface RenderedFigure {
  readonly id: string;
  readonly label: string;
  readonly finding: string;
  readonly measure: string;
  readonly howToRead: string;
  readonly limits: string;
  readonly summary: string;
  readonly note: Note;
  readonly plotHtml: string;
  /** The table of all rows; `null` where the plot already is that table. */
  readonly tableHtml: string | null;
}

/**
 * Renders one figure for the site.
 *
 * @param href resolves a site path such as `/breaches/x/` against the base path
 */
export function renderFigure(
  chart: Chart<unknown>,
  dataset: Dataset,
  scope: Scope,
  href: (path: string) => string,
): RenderedFigure {
  const rows = rowsOf(chart, dataset, scope);
  const drawings = drawingStack(chart, rows);
  const plot = chart.markup?.(rows, { drawings, figureId: chart.id, href }) ?? [drawings];
  return {
    id: chart.id,
    label: chart.label,
    finding: chart.finding(rows),
    measure: chart.measure(rows),
    howToRead: chart.howToRead,
    limits: chart.limits,
    summary: chart.summary(rows),
    note: chart.note(rows),
    plotHtml: toHtml(plot, { allowDangerousHtml: true }),
    tableHtml: chart.markupIsTable ? null : toHtml(table(chart, rows)),
  };
}

/** Renders every chart that has something to show in this scope; a chart without rows is left out. */
export function renderFigures(
  charts: readonly Chart<unknown>[],
  dataset: Dataset,
  scope: Scope,
  href: (path: string) => string,
): RenderedFigure[] {
  return charts
    .filter((chart) => chart.scope === scope.kind && rowsOf(chart, dataset, scope).length > 0)
    .map((chart) => renderFigure(chart, dataset, scope, href));
}

/** Draws a chart at one of the three widths, or at another width in CSS pixels for that size, as an SVG string. */
export const drawSvg = drawnOnce((chart, rows, size, width): string => {
  const svg = chart.draw(rows, {
    document: drawingDocument,
    width,
    size,
    theme: siteTheme,
    idPrefix: `${chart.id}-${size}`,
  });
  return cleanSvg(svg, `${chart.id}-${size}`);
});

/**
 * The drawings at all widths, of which CSS shows the one that fits its container.
 *
 * @param widths in CSS pixels, those of pages or of frames
 */
export function drawingStack(
  chart: Chart<unknown>,
  rows: readonly unknown[],
  widths: Readonly<Record<DrawingSize, number>> = DRAWING_WIDTHS,
): Element {
  const sizes = Object.keys(widths) as DrawingSize[];
  const children = sizes.map((size) => {
    // The SVG is our own drawing, serialised by the DOM, which escapes every string in it.
    const svg = { type: 'raw', value: drawSvg(chart, rows, size, widths[size]) } as unknown as ElementContent;
    return h(`div.drawing.drawing-${size}`, [svg]);
  });
  return h('div.drawings', children);
}

function table(chart: Chart<unknown>, rows: readonly unknown[]): Element {
  const head = chart.columns.map((column) => h('th', { scope: 'col', dataName: column.name }, columnTitle(column)));
  const body = rows.map((row) =>
    h(
      'tr',
      { dataRow: chart.rowId(row), dataFacets: facetTokens(chart.facets(row)) },
      chart.columns.map((column) => {
        const value = column.value(row);
        return h(typeof value === 'number' ? 'td.num' : 'td', cellText(value));
      }),
    ),
  );
  return h('table.data', [h('thead', [h('tr', head)]), h('tbody', body)]);
}

function cellText(value: string | number | null): string {
  if (value === null) return 'not disclosed';
  return typeof value === 'number' ? formatCount(value) : value;
}
