import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { renderFrame, topAffected } from '../../src/charts/affected-in-context/frame.ts';
import type { Unit } from '../../src/model/catalogue.ts';
import { type AffectedRow, affectedRows } from '../../src/rows/affected-in-context.ts';
import { dataset } from '../support/dataset.ts';

const [model] = affectedRows(dataset);
if (model === undefined) throw new Error('the catalogue is empty');

/** A breach with this count, `high` or more where `low` alone is given. */
function row(unit: Unit | null, low: number | null, high: number | null, hasRecord = false): AffectedRow {
  const bound =
    low === null ? (high === null ? 'none' : 'ceiling') : high === null ? 'floor' : low === high ? 'exact' : 'range';
  return { ...model, label: 'Kettle, 2021', unit, low, high, bound, hasRecord } as AffectedRow;
}

const frame = (rows: readonly AffectedRow[]) =>
  toHtml(renderFrame(rows, { drawings: h('p', 'drawn'), figureId: 'k', href: (path) => path }));

describe('the frame of counts in several units', () => {
  const rows = [
    row('people', 100, 100),
    row('people', 1, 10_000, true),
    row('devices', null, 7),
    row(null, null, null),
  ];

  it('has a strip for a unit with several breaches, from 1 to 10,000: 100 is in its middle', () => {
    const html = frame(rows);
    expect(html.match(/<svg class="af-strip"/g)).toHaveLength(1);
    expect(html).toContain('d="M500 3V15"');
  });

  it('draws a breach with a full record with thick lines at both ends, and names it', () => {
    const html = frame(rows);
    expect(html).toContain('<line x1="0%" x2="0%" y1="0" y2="18"');
    expect(html).toContain('<line x1="100%" x2="100%" y1="0" y2="18"');
    expect(html).toContain('<p class="af-own">Kettle 2021, 1 to 10,000</p>');
  });

  it('tells of one breach, and of those without a count, in words', () => {
    expect(frame(rows)).toContain(
      '<li><b>Devices</b>, one breach: Kettle 2021, at most 7. <b>No count</b>, one breach. </li>',
    );
  });
});

describe('the rows of a frame', () => {
  const many = Array.from({ length: 12 }, (_, index) => row('people', 100 - index, 100 - index, index > 9));

  it('are the largest and those with a full record where all are counted in one unit', () => {
    expect(topAffected(many).map(({ low }) => low)).toEqual([100, 99, 98, 97, 96, 90, 89]);
  });

  it('are all where units differ, because each unit is one strip', () => {
    expect(topAffected([...many, row('cards', 1, 1)])).toHaveLength(13);
  });

  it('are drawn as on a page where all are counted in one unit', () => {
    expect(frame(many)).toBe('<p>drawn</p>');
  });
});
