import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { filterFields, isShown } from '../../src/browser/filters.ts';

const row = { tokens: new Set(['status:claimed', 'claimant:a']), cells: [], text: () => 'wi-fi network name' };

describe('isShown', () => {
  it('shows every row while all controls are empty', () => {
    expect(isShown(row, { status: '', q: '' })).toBe(true);
    expect(isShown(row, { status: '', q: '  ' })).toBe(true);
  });

  it('wants every chosen facet and every word', () => {
    expect(isShown(row, { status: 'claimed', claimant: 'a', q: 'Network wi-fi' })).toBe(true);
    expect(isShown(row, { status: 'claimed', claimant: 'b', q: '' })).toBe(false);
    expect(isShown(row, { status: 'claimed', q: 'password' })).toBe(false);
  });

  it('does not read the text of a row until a search needs it', () => {
    const unread = {
      ...row,
      text: (): string => {
        throw new Error('read');
      },
    };
    expect(isShown(unread, { status: 'claimed', q: '' })).toBe(true);
  });
});

describe('filterFields', () => {
  const { document } = parseHTML(`<form data-filters="ledger">
    <select name="status"><option value="">All</option><option value="claimed">Claimed</option></select>
    <input type="search" name="q"></form>`);
  const fields = filterFields(document);

  it('names the fields after the figure', () => {
    expect([...fields.keys()]).toEqual(['ledger.status', 'ledger.q']);
  });

  it('takes the options of a list and nothing else', () => {
    expect(fields.get('ledger.status')?.('claimed')).toBe(true);
    expect(fields.get('ledger.status')?.('denied')).toBe(false);
  });

  it('takes any search of up to 200 characters', () => {
    expect(fields.get('ledger.q')?.('"<>')).toBe(true);
    expect(fields.get('ledger.q')?.('a'.repeat(200))).toBe(true);
    expect(fields.get('ledger.q')?.('a'.repeat(201))).toBe(false);
  });
});
