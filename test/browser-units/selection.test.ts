import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { selectedTokens, selectionFields } from '../../src/browser/selection.ts';

const { document } = parseHTML(
  `<p data-select="data-type:email">E-mail</p><p data-facets="group:owners claimant:a"></p>`,
);
const fields = selectionFields(document);

describe('selectionFields', () => {
  it('takes what this page can mark or select', () => {
    expect(fields.get('data-type')?.('email')).toBe(true);
    expect(fields.get('group')?.('owners')).toBe(true);
    expect(fields.get('claimant')?.('a')).toBe(true);
  });

  it('refuses what is not on this page, and what is no id', () => {
    expect(fields.get('data-type')?.('passwords')).toBe(false);
    expect(fields.get('group')?.('own')).toBe(false);
    expect(fields.get('group')?.('"], *')).toBe(false);
  });
});

it('selectedTokens are in the same order whatever was selected first', () => {
  const values: Record<string, string> = { claimant: 'a', 'data-type': 'email', group: '' };
  expect(selectedTokens({ get: (key) => values[key] ?? '' })).toEqual(['data-type:email', 'claimant:a']);
});
