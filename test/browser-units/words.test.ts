import { describe, expect, it } from 'vitest';
import { filterCount, markedIn, moreClaims, selectionNews, sortNews } from '../../src/browser/words.ts';

describe('words', () => {
  it('count with the right noun and separators', () => {
    expect(markedIn(4, 12)).toBe('marked in 4 figures, 12 claims');
    expect(markedIn(1, 1)).toBe('marked in 1 figure, 1 claim');
    expect(markedIn(2, 0)).toBe('marked in 2 figures, 0 claims');
    expect(filterCount(12, 1560, 'claims')).toBe('12 of 1,560 claims');
    expect(moreClaims(1)).toBe('and 1 more claim in the ledger');
  });

  it('say nothing of claims on a page without a ledger', () => {
    expect(markedIn(2, null)).toBe('marked in 2 figures');
  });

  it('say that nothing is marked', () => {
    expect(markedIn(0, 0)).toBe('nothing on this page is marked');
  });

  it('name the whole when nothing is filtered', () => {
    expect(filterCount(156, 156, 'claims')).toBe('156 claims');
    expect(filterCount(0, 156, 'claims')).toBe('0 of 156 claims');
  });

  it('announce the selection and its end', () => {
    expect(selectionNews(['E-mail', 'Testers'], 'marked in 1 figure')).toBe(
      'Showing: E-mail and Testers, marked in 1 figure. Escape resets.',
    );
    expect(selectionNews([], '')).toBe('Selection reset.');
  });

  it('announce the order', () => {
    expect(sortNews('Date', 'descending')).toBe('Sorted by Date, descending.');
    expect(sortNews('Date', 'none')).toBe('Back in the original order.');
  });
});
