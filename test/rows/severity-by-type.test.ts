import { describe, expect, it } from 'vitest';
import { type TypeSeverityRow, typeSeverityRows } from '../../src/rows/severity-by-type.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { type SeverityNotes, severityDataset } from '../support/severity-breach.ts';

const flagship = typeSeverityRows(dataset, wyze);
const rowsOf = (notes: SeverityNotes) => typeSeverityRows(severityDataset(notes), noted);

function contextOf(id: string): TypeSeverityRow['context'] {
  const row = flagship.find(({ dataType }) => dataType === id);
  if (!row) throw new Error(`no data type ${id}`);
  return row.context;
}

describe('the data types of the flagship', () => {
  it.each([
    ['email', 'Simple', 1, [1, 1, 1]],
    ['home-address', 'Simple', 1, [1, 1, 4]],
    ['last-on-time', 'Behavioural', 2, [1, 2, 3]],
    ['alexa-token', 'Behavioural', 2, [2, 3, 4]],
    ['bone-density', 'Sensitive', 4, [3, 4, 4]],
    ['financial', 'Financial', 3, [1, 3, 4]],
  ])('score %s as %s, base %i, lowest, default and highest %j', (id, category, base, numbers) => {
    const context = contextOf(id);
    expect([context?.category, context?.base?.value]).toEqual([category, base]);
    expect([context?.lowest, context?.start?.value, context?.highest]).toEqual(numbers);
  });

  it('name the rule of the default', () => {
    expect(contextOf('last-on-time')?.start?.rule).toBe('DPC.behavioural.base');
  });

  it('give no score to the eight of which nobody can tell', () => {
    const unknown = flagship.filter(({ context }) => context === null).map(({ dataType }) => dataType);
    expect(unknown).toEqual([
      'device-info',
      'ip-address',
      'wifi-password',
      'password',
      'other-health',
      'live-video',
      'video',
      'government-regulated',
    ]);
  });
});

describe('a breach', () => {
  it('has no rows where no data type is scored', () => {
    expect(rowsOf({ claims: [{}] })).toEqual([]);
  });

  it('has a row only for what somebody spoke of', () => {
    const dataTypes = [{}, { id: 'ip', label: 'IP address' }];
    const rows = rowsOf({ claims: [{}], dataTypes, scoring: [{}, { data_type: 'ip' }] });
    expect(rows.map(({ dataType, status }) => [dataType, status])).toEqual([['email', 'claimed']]);
  });

  it('says so where a data type has no score', () => {
    const dataTypes = [{}, { id: 'ip', label: 'IP address' }];
    const rows = rowsOf({ claims: [{ data_type: 'ip' }], dataTypes, scoring: [{}] });
    expect(rows[0]).toMatchObject({ context: null, reason: 'No score is recorded for this data type.' });
  });

  it('keeps the range where nobody can tell the default', () => {
    const stops = ['DPC.simple.safety', 'DPC.simple.base'];
    const [row] = rowsOf({ claims: [{}], scoring: [{ stops, default: null }] });
    expect(row?.context).toMatchObject({ lowest: 1, highest: 4, start: null });
  });
});
