import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { directionOf, nextOrder, sortByValue, sortFields, sortValue } from '../../src/browser/sort.ts';

const sorted = (values: string[], kind: string, direction: 'ascending' | 'descending') =>
  sortByValue(
    values.map((value) => ({ value })),
    kind,
    direction,
  ).map(({ value }) => value);

describe('sortByValue', () => {
  it('sorts numbers as numbers', () => {
    expect(sorted(['140', '24000', '9'], 'number', 'ascending')).toEqual(['9', '140', '24000']);
    expect(sorted(['140', '24000', '9'], 'number', 'descending')).toEqual(['24000', '140', '9']);
  });

  it('sorts dates of any precision', () => {
    expect(sorted(['2020-01', '2019-12-27', '2019-12-26T10:00'], 'date', 'ascending')).toEqual([
      '2019-12-26T10:00',
      '2019-12-27',
      '2020-01',
    ]);
  });

  it('sorts text without regard to case and diacritics, and its numbers by size', () => {
    expect(sorted(['école', 'Zoo', 'c10', 'c9', 'Eau'], 'text', 'ascending')).toEqual([
      'c9',
      'c10',
      'Eau',
      'école',
      'Zoo',
    ]);
  });

  it('puts the unknown last in both directions', () => {
    expect(sorted(['', '2', '1', ''], 'number', 'ascending')).toEqual(['1', '2', '', '']);
    expect(sorted(['', '2', '1', ''], 'number', 'descending')).toEqual(['2', '1', '', '']);
  });

  it('leaves ties in their order in both directions', () => {
    const items = [
      { id: 'a', value: '1' },
      { id: 'b', value: '1' },
      { id: 'c', value: '0' },
    ];
    expect(sortByValue(items, 'number', 'ascending').map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(sortByValue(items, 'number', 'descending').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('leaves the list it was given alone', () => {
    const items = [{ value: '2' }, { value: '1' }];
    sortByValue(items, 'number', 'ascending');
    expect(items.map(({ value }) => value)).toEqual(['2', '1']);
  });
});

describe('sortValue', () => {
  const cell = (html: string) => parseHTML(`<table><tr>${html}</tr></table>`).document.querySelector('td') ?? undefined;

  it('takes data-value before text', () => {
    expect(sortValue(cell('<td data-value="2019-12-26">Dec 26 2019</td>'), 'date')).toBe('2019-12-26');
    expect(sortValue(cell('<td data-value="">no date seen</td>'), 'date')).toBe('');
  });

  it('takes the number out of a text', () => {
    expect(sortValue(cell('<td>about 2,400,000 users</td>'), 'number')).toBe('2400000');
    expect(sortValue(cell('<td>0.5</td>'), 'number')).toBe('0.5');
    expect(sortValue(cell('<td>0</td>'), 'number')).toBe('0');
  });

  it('is unknown where there is no number or no cell', () => {
    expect(sortValue(cell('<td>not disclosed</td>'), 'number')).toBe('');
    expect(sortValue(undefined, 'text')).toBe('');
  });
});

it('a header asks for ascending, descending and the original order in turn', () => {
  expect(nextOrder('date', '')).toBe('date');
  expect(nextOrder('date', 'date')).toBe('-date');
  expect(nextOrder('date', '-date')).toBe('');
  expect(nextOrder('date', '-claimant')).toBe('date');
});

it('only the sorted column has a direction', () => {
  expect(directionOf('date', 'date')).toBe('ascending');
  expect(directionOf('date', '-date')).toBe('descending');
  expect(directionOf('date', 'claimant')).toBe('none');
  expect(directionOf('date', '')).toBe('none');
});

it('the order of a table may name its sortable columns only', () => {
  const { document } = parseHTML(`<figure data-figure="ledger" id="ledger"><table data-sortable><thead><tr>
    <th data-sort="date" data-name="date">Date</th><th data-name="status">Status</th><th data-sort="text">Who</th>
    </tr></thead></table></figure>`);
  const test = sortFields(document).get('ledger.sort');
  expect(['date', '-date', '2', '-2', 'status', '--date', 'toString'].map((value) => test?.(value))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
