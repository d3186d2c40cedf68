import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { statusStrip } from '../../src/charts/status-strip.ts';
import { statusStripRows } from '../../src/rows/status-strip.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

describe('statusStrip', () => {
  const html = toHtml(statusStrip(statusStripRows(dataset, wyze)));

  it('says what each part is', () => {
    const text = [...html.matchAll(/<p class="strip-label"><b>([^<]*)<\/b>([^<]*)/g)].map(
      ([, b, rest]) => `${b}${rest}`,
    );
    expect(text).toEqual([
      '7 confirmed by Wyze itself',
      '4 confirmed via press accounts',
      '11 claimed by others, no clear answer',
      '5 disputed denied or qualified by another',
      '5 denied by Wyze',
    ]);
  });

  it('has one mark for each of 32 data types, each with its name', () => {
    expect(html.match(/<li /g)).toHaveLength(32);
    expect(html).toContain('<span class="vh">Wi-Fi network name</span>');
    expect(html).toContain('aria-label="32 data types by status"');
  });

  it('marks each for linked selection', () => {
    expect(html).toContain('data-facets="data-type:bone-density status:disputed"');
  });

  it('speaks of one data type in the singular', () => {
    expect(toHtml(statusStrip(statusStripRows(ledgerDataset({ claims: [{}] }), noted)))).toContain('1 data type by');
  });

  it('lets the marks of a long list wrap', () => {
    const dataTypes = Array.from({ length: 60 }, (_, index) => ({ id: `t-${index}`, label: `Type ${index}` }));
    const claims = dataTypes.map(({ id }) => ({ data_type: id }));
    const rows = statusStripRows(ledgerDataset({ dataTypes, claims }), noted);
    expect(toHtml(statusStrip(rows))).toContain('strip-many');
    expect(html).not.toContain('strip-many');
  });
});
