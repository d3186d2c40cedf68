import type { Chart } from './define-chart.ts';

const modules = import.meta.glob<{ default: Chart<unknown> }>('./*.chart.ts', { eager: true });

/** Every chart there is, in the order of the explorer. A new `*.chart.ts` file appears here by itself. */
export const charts: readonly Chart<unknown>[] = Object.values(modules)
  .map((module) => module.default)
  .sort((a, b) => a.order - b.order);
