import type { Chart } from '../../src/charts/define-chart.ts';
import { charts } from '../../src/charts/registry.ts';
import { contentHash } from '../../src/publish/content-hash.ts';
import { figureContent } from '../../src/render/figure-content.ts';
import type { PicturedFigure } from '../../src/render/picture/facts.ts';
import { dataset, wyze } from './dataset.ts';

/** A chart of the flagship as its pictures need it. */
export function picturedFigure(chart: Chart<unknown>): PicturedFigure {
  const rows = chart.rows(dataset, wyze);
  const content = figureContent(chart, dataset, wyze);
  return { chart, rows, content, hash: contentHash(content) };
}

/** All figures of the flagship. */
export const picturedFigures: readonly PicturedFigure[] = charts
  .filter((chart) => chart.scope === 'breach' && chart.rows(dataset, wyze).length > 0)
  .map(picturedFigure);
