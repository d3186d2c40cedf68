import { toHtml } from 'hast-util-to-html';
import { type Chart, FRAME_DRAWING_WIDTHS, type View } from '../charts/define-chart.ts';
import { breachOf, type Dataset, type Scope } from '../model/dataset.ts';
import type { FigureContent } from '../model/figure-content.ts';
import { siteLink } from '../publish/addresses.ts';
import { drawingStack } from './figure.ts';
import { lazily, rowsOf } from './made-once.ts';
import { withMarks } from './with-marks.ts';

/**
 * A figure as it travels, or one view of it.
 *
 * @param view one of the chart's views, with its rows; `null` for the whole figure
 * @throws RangeError when the scope names no breach
 */
export function figureContent(
  chart: Chart<unknown>,
  dataset: Dataset,
  scope: Scope,
  view: View<unknown> | null = null,
): FigureContent {
  const rows = view?.rows ?? rowsOf(chart, dataset, scope);
  const shown = chart.top?.(rows) ?? rows;
  const finding = chart.finding(rows);
  const plot = lazily(() => framePlot(chart, shown));
  return {
    scope: scope.kind === 'breach' ? scope.breach : scope.kind,
    figure: chart.id,
    view: view?.id ?? null,
    subject: subjectOf(dataset, scope),
    label: view ? `${chart.label}: ${view.label}` : chart.label,
    finding: view ? titleOf(view.label, finding) : finding,
    measure: chart.measure(rows),
    howToRead: chart.howToRead,
    limits: chart.limits,
    summary: chart.summary(rows),
    note: { ...chart.note(rows) },
    claims: [...new Set(rows.flatMap((row) => chart.claims(row)))],
    columns: chart.columns.map(({ name, label, unit }) => ({ name, label, unit })),
    records: rows.map((row) => chart.columns.map((column) => column.value(row))),
    shown: shown.length,
    // Most of the time that a figure takes, and of no use to a page that only names it.
    get plotHtml() {
      return plot();
    },
  };
}

/** What the figure is about, as its credit and its citation name it. */
function subjectOf(dataset: Dataset, scope: Scope): string {
  return scope.kind === 'breach' ? breachOf(dataset, scope).title : 'All breaches';
}

/** A label that is a question already ends with its own mark. */
function titleOf(label: string, finding: string): string {
  return label.endsWith('?') ? `${label} ${finding}` : `${label}: ${finding}`;
}

/** What stands in a frame, with the symbols of the marks in it. */
function framePlot(chart: Chart<unknown>, rows: readonly unknown[]): string {
  const drawings = drawingStack(chart, rows, FRAME_DRAWING_WIDTHS);
  const plot = chart.frame?.(rows, { drawings, figureId: chart.id, href: siteLink }) ?? [drawings];
  return withMarks(toHtml(plot, { allowDangerousHtml: true }));
}
