import { expect, it } from 'vitest';
import type { FigureContent } from '../../src/model/figure-content.ts';
import { contentHash } from '../../src/publish/content-hash.ts';

const content: FigureContent = {
  scope: 'kettle-2021',
  figure: 'boils',
  view: null,
  subject: 'Kettles, 2021',
  label: 'Boils',
  finding: 'Two kettles boiled',
  measure: 'Kettles',
  howToRead: 'One row is one kettle.',
  limits: 'Not how hot.',
  summary: 'Two kettles.',
  note: { source: 'Gazette', asOf: '2021-02-01', status: 'claimed' },
  claims: ['c1'],
  columns: [{ name: 'kettle', label: 'Kettle', unit: null }],
  records: [['red'], [null]],
  shown: 2,
  plotHtml: '<p>red</p>',
};

it('the same content has the same hash, in whatever order its parts were put together', () => {
  const turned = Object.fromEntries(Object.entries(content).toReversed()) as FigureContent;
  expect(contentHash(turned)).toBe(contentHash(content));
});

it('the hash is sixteen hexadecimal digits', () => {
  expect(contentHash(content)).toMatch(/^[0-9a-f]{16}$/);
});

it.each<[string, Partial<FigureContent>]>([
  ['a row', { records: [['red'], ['blue']] }],
  ['a text', { summary: 'Three kettles.' }],
  ['the drawing', { plotHtml: '<p>blue</p>' }],
  ['an unknown that becomes an empty text', { records: [['red'], ['']] }],
])('another hash comes of %s that changed', (_, change) => {
  expect(contentHash({ ...content, ...change })).not.toBe(contentHash(content));
});

it('a figure without a finding cannot be published', () => {
  expect(() => contentHash({ ...content, finding: '' })).toThrow(/finding/);
});
