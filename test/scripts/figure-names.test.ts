import { expect, it } from 'vitest';
import { readFigureNames } from '../../scripts/figure-names.ts';
import { charts } from '../../src/charts/registry.ts';

it('knows every figure, and what it is of, without running a chart', () => {
  const idsOf = (scope: string) => charts.filter((chart) => chart.scope === scope).map(({ id }) => id);
  const { breach, catalogue } = readFigureNames();
  expect(breach.toSorted()).toEqual(idsOf('breach').toSorted());
  expect(catalogue.toSorted()).toEqual(idsOf('catalogue').toSorted());
});
