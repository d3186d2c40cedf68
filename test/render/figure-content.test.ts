import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { defineChart } from '../../src/charts/define-chart.ts';
import { figureContent } from '../../src/render/figure-content.ts';
import { dataset } from '../support/dataset.ts';

interface Kettle {
  readonly id: string;
  readonly litres: number | null;
  readonly claims: readonly string[];
}

const KETTLES: readonly Kettle[] = [
  { id: 'red', litres: 2, claims: ['c1', 'c2'] },
  { id: 'blue', litres: null, claims: ['c2'] },
  { id: 'green', litres: 1, claims: [] },
];

const chart = defineChart<Kettle>({
  id: 'kettles',
  label: 'Kettles',
  order: 1,
  scope: 'breach',
  rows: () => KETTLES,
  rowId: ({ id }) => id,
  claims: ({ claims }) => claims,
  facets: () => ({}),
  columns: [
    { name: 'kettle', label: 'Kettle', unit: null, value: ({ id }) => id },
    { name: 'litres', label: 'Size', unit: 'litres', value: ({ litres }) => litres },
  ],
  finding: (rows) => `${rows.length} kettles boiled`,
  measure: () => 'Kettles, in litres',
  howToRead: 'One row is one kettle.',
  limits: 'Not how hot.',
  summary: (rows) => rows.map(({ id }) => id).join(', '),
  note: () => ({ source: 'Gazette', asOf: '2021-02-01', status: 'claimed' }),
  draw: (_, { document }) => document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGElement,
  views: (rows) => [{ id: 'small', label: 'Small ones', rows: rows.filter(({ litres }) => litres === 1) }],
  top: (rows) => rows.slice(0, 2),
  frame: (rows, { href }) => rows.map(({ id }) => h('a', { href: href(`/kettles/${id}/`) }, id)),
});

const breach = dataset.breaches[0]?.id ?? '';
const scope = { kind: 'breach', breach } as const;
const whole = figureContent(chart, dataset, scope);

describe('a figure as it travels', () => {
  it('has a record for every row, and shows the first of them', () => {
    expect(whole.records).toEqual([
      ['red', 2],
      ['blue', null],
      ['green', 1],
    ]);
    expect(whole.shown).toBe(2);
    expect(whole.plotHtml).toBe('<a href="site:/kettles/red/">red</a><a href="site:/kettles/blue/">blue</a>');
  });

  it('names each claim behind its rows once', () => {
    expect(whole.claims).toEqual(['c1', 'c2']);
  });

  it('says what it is about', () => {
    expect(whole).toMatchObject({ scope: breach, figure: 'kettles', view: null, label: 'Kettles' });
    expect(whole.subject).toBe(dataset.breaches[0]?.title);
  });
});

describe('a view of a figure', () => {
  const [view = null] = chart.views?.(KETTLES) ?? [];
  const part = figureContent(chart, dataset, scope, view);

  it('holds its own rows only, and says which they are', () => {
    expect(part.records).toEqual([['green', 1]]);
    expect(part.view).toBe('small');
    expect(part.label).toBe('Kettles: Small ones');
    expect(part.finding).toBe('Small ones: 1 kettles boiled');
  });
});
