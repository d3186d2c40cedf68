import { describe, expect, it } from 'vitest';
import { isFacetValue, matchesRow, selectorOf } from '../../src/browser/facet-match.ts';

const row = new Set([
  'data-type:email',
  'group:owners',
  'group:testers',
  'status:claimed',
  'status:denied',
  'claimant:a',
]);
const cells = [new Set(['group:owners', 'status:claimed']), new Set(['group:testers', 'status:denied'])];

describe('matchesRow', () => {
  it('finds every row while nothing is wanted', () => {
    expect(matchesRow(new Set(), [], [])).toBe(true);
    expect(matchesRow(row, cells, [])).toBe(true);
  });

  it('wants all tokens of a row without cells', () => {
    expect(matchesRow(row, [], ['group:owners', 'status:denied'])).toBe(true);
    expect(matchesRow(row, [], ['group:owners', 'status:disputed'])).toBe(false);
  });

  it('wants facets of cells to meet in one cell', () => {
    expect(matchesRow(row, cells, ['group:owners', 'status:claimed'])).toBe(true);
    expect(matchesRow(row, cells, ['group:owners', 'status:denied'])).toBe(false);
  });

  it('asks the row for facets that no cell speaks of', () => {
    expect(matchesRow(row, cells, ['group:owners', 'claimant:a'])).toBe(true);
    expect(matchesRow(row, cells, ['group:owners', 'claimant:b'])).toBe(false);
  });

  it('matches whole tokens only', () => {
    expect(matchesRow(new Set(['group:own']), [], ['group:owners'])).toBe(false);
  });
});

describe('isFacetValue', () => {
  it('takes ids of the data', () => {
    expect(isFacetValue('wifi-ssid')).toBe(true);
    expect(isFacetValue('c07.1_a')).toBe(true);
  });

  it('refuses what could leave a selector, and what is absurdly long', () => {
    for (const value of ['', '"]', 'a b', 'a,b', "x'", '\\', '-x', 'a'.repeat(81)])
      expect(isFacetValue(value)).toBe(false);
  });
});

it('selectorOf asks for all tokens of the same element', () => {
  expect(selectorOf(['data-type:email', 'group:owners'])).toBe(
    '[data-facets~="data-type:email"][data-facets~="group:owners"]',
  );
});
