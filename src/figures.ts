import type { Chart, View } from './charts/define-chart.ts';
import { charts } from './charts/registry.ts';
import { dataset } from './dataset.ts';
import type { Scope } from './model/dataset.ts';
import type { FigureContent, FigureRef } from './model/figure-content.ts';
import { contentHash } from './publish/content-hash.ts';
import { figureContent } from './render/figure-content.ts';
import { lazily, rowsOf } from './render/made-once.ts';

/** A figure, or a view of one, that this build publishes. */
export interface PublishedFigure {
  readonly chart: Chart<unknown>;
  readonly scope: Scope;
  /** All rows of the figure or view; the frame may show fewer. */
  readonly rows: readonly unknown[];
  readonly content: FigureContent;
  /** Address of this content as a pinned version. */
  readonly hash: string;
}

const scopes: readonly Scope[] = [
  ...dataset.breaches.map(({ id }) => ({ kind: 'breach', breach: id }) as const),
  { kind: 'catalogue' },
];

/** Every figure of every breach folder and of the catalogue, each followed by its views. */
export const publishedFigures: readonly PublishedFigure[] = scopes.flatMap(figuresOf).map(publish);

/** The figure or view of this name, or `undefined`. */
export function findFigure(ref: FigureRef): PublishedFigure | undefined {
  return publishedFigures.find(
    ({ content }) => content.scope === ref.scope && content.figure === ref.figure && content.view === ref.view,
  );
}

/** The whole figures, without their views. */
export const wholeFigures: readonly PublishedFigure[] = publishedFigures.filter(({ content }) => content.view === null);

/** The views of a figure, in its own order. */
export function viewsOf({ scope, figure }: FigureRef): readonly PublishedFigure[] {
  return publishedFigures.filter(
    ({ content }) => content.scope === scope && content.figure === figure && content.view !== null,
  );
}

type Unpublished = Omit<PublishedFigure, 'content' | 'hash'> & { readonly view: View<unknown> | null };

function figuresOf(scope: Scope): Unpublished[] {
  return charts
    .filter((chart) => chart.scope === scope.kind)
    .flatMap((chart) => {
      const rows = rowsOf(chart, dataset, scope);
      const whole = { chart, scope, rows, view: null };
      const views = chart.views?.(rows) ?? [];
      return rows.length === 0 ? [] : [whole, ...views.map((view) => ({ chart, scope, rows: view.rows, view }))];
    });
}

/** The hash covers the drawing, which is made when something first asks for one of them. */
function publish({ view, ...figure }: Unpublished): PublishedFigure {
  const content = figureContent(figure.chart, dataset, figure.scope, view);
  const hash = lazily(() => contentHash(content));
  return {
    ...figure,
    content,
    get hash() {
      return hash();
    },
  };
}
