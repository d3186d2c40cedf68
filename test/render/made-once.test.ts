import { describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../src/charts/define-chart.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { drawnOnce, rowsOf } from '../../src/render/made-once.ts';

const chart = { id: 'kettles' } as Chart<unknown>;
const other = { id: 'kettles' } as Chart<unknown>;
const rows = ['a', 'b'];

function counted() {
  const draw = vi.fn(
    (drawn: Chart<unknown>, of: readonly unknown[], size: string) => `${drawn.id} ${of.length} ${size}`,
  );
  return { draw, once: drawnOnce(draw) };
}

describe('a way of drawing that draws once', () => {
  it('draws the same rows at the same size once', () => {
    const { draw, once } = counted();
    expect([once(chart, rows, 'wide'), once(chart, rows, 'wide')]).toEqual(['kettles 2 wide', 'kettles 2 wide']);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('draws each size, other rows and another chart of the same name by themselves', () => {
    const { draw, once } = counted();
    once(chart, rows, 'wide');
    expect(once(chart, rows, 'narrow')).toBe('kettles 2 narrow');
    expect(once(chart, ['a'], 'wide')).toBe('kettles 1 wide');
    once(other, rows, 'wide');
    expect(draw).toHaveBeenCalledTimes(4);
  });
});

describe('the rows of a chart', () => {
  const dataset = {} as Dataset;
  const asked = { ...chart, rows: vi.fn((_: Dataset, scope: object) => [scope]) } as Chart<unknown>;

  it('are the same array for the same dataset and scope, and others for another scope or dataset', () => {
    const wyze = rowsOf(asked, dataset, { kind: 'breach', breach: 'wyze-2019' });
    expect(rowsOf(asked, dataset, { kind: 'breach', breach: 'wyze-2019' })).toBe(wyze);
    expect(rowsOf(asked, dataset, { kind: 'breach', breach: 'vtech-2015' })).not.toBe(wyze);
    expect(rowsOf(asked, dataset, { kind: 'catalogue' })).not.toBe(wyze);
    expect(rowsOf(asked, {} as Dataset, { kind: 'breach', breach: 'wyze-2019' })).not.toBe(wyze);
    expect(asked.rows).toHaveBeenCalledTimes(4);
  });
});
