import { expect, it } from 'vitest';
import { columnTitle } from '../../src/rows/column-title.ts';

it.each([
  [{ label: 'Score', unit: 'points' }, 'Score (points)'],
  [{ label: 'Claimant', unit: null }, 'Claimant'],
  [{ label: 'Days', unit: 'days' }, 'Days'],
])('the head of the column %j is "%s"', (column, title) => {
  expect(columnTitle(column)).toBe(title);
});
