import { describe, expect, it } from 'vitest';
import affected from '../../src/charts/affected-in-context.chart.ts';
import { type Chart, DRAWING_WIDTHS, type DrawingSize, FRAME_DRAWING_WIDTHS } from '../../src/charts/define-chart.ts';
import tell from '../../src/charts/time-to-tell.chart.ts';
import timeline from '../../src/charts/timeline-of-breaches.chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import { dataset } from '../support/dataset.ts';
import { drawingFaults } from '../support/drawing-faults.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { parseSvg } from '../support/svg-boxes.ts';

// The registry takes charts of any row in the same way.
const charts = [affected, tell, timeline] as unknown as Chart<{ breach: { id: string; organisation: string } }>[];
const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
/** The drawings of pages, and the one that frames have besides. */
const widths = [
  ...sizes.map((size) => [size, DRAWING_WIDTHS[size]] as const),
  ['middle', FRAME_DRAWING_WIDTHS.middle] as const,
];
const catalogue = { kind: 'catalogue' } as const;

function draw(chart: (typeof charts)[number], rows: readonly unknown[], size: DrawingSize, width?: number): string {
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size, width);
}

describe.each(charts.map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const rows = chart.rows(dataset, catalogue);
  const parts = [rows, ...(chart.views?.(rows) ?? []).map((view) => view.rows)];

  it.each(sizes)('is drawn as it was, %s', async (size) => {
    await expect(readableSvg(draw(chart, rows, size))).toMatchFileSnapshot(`../snapshots/${id}-${size}.svg`);
  });

  it.each(widths)('keeps texts apart, inside and at 12 px at least, %s at %d px', (size, width) => {
    for (const part of [...parts, parts.flatMap((part) => part.slice(0, 1)), rows.slice(0, 1)]) {
      const faults = drawingFaults(draw(chart, part, size, width), width);
      expect(faults).toEqual({ small: [], outside: [], clashes: [] });
    }
  });

  it.each(widths)('keeps names of many words inside, %s at %d px', (size, width) => {
    const name = 'A name of many words that nobody would ever give to a company but that somebody may';
    const long = rows
      .slice(0, 5)
      .map((row) => ({ ...row, label: name, breach: { ...row.breach, organisation: name } }));
    const { small, outside } = drawingFaults(draw(chart, long, size, width), width);
    expect({ small, outside }).toEqual({ small: [], outside: [] });
  });

  it('has one mark for each breach, which says which', () => {
    const marks = [...parseSvg(draw(chart, rows, 'wide')).querySelectorAll('.item')];
    const ids = rows.map((row) => chart.rowId(row));
    expect(marks.map((mark) => mark.getAttribute('data-row')).toSorted()).toEqual(ids.toSorted());
  });

  it('uses no accent: nothing in it is about confirmed exposure', () => {
    for (const size of sizes) expect(draw(chart, rows, size)).not.toContain('--accent');
  });

  it('says where it comes from, of when it is, and that the breaches were picked', () => {
    const { source, asOf } = chart.note(rows);
    expect(source).toMatch(/^our catalogue of breaches, from \d+ pages/);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(chart.limits).toContain('no sample');
  });
});

describe('the titles over all breaches', () => {
  const findings = charts.map((chart) => chart.finding(chart.rows(dataset, catalogue)));
  const viewTitles = (chart: (typeof charts)[number]) =>
    chart.views?.(chart.rows(dataset, catalogue)).map(({ id, rows }) => [id, chart.finding(rows)]) ?? [];

  it('count what the catalogue holds', () => {
    expect(findings).toEqual([
      'Of the 59 breaches here 53 give a count, in six units that cannot be compared: 22 count accounts and 20 people',
      'Of the 37 breaches here with both dates, 14 were made public within 7 days of discovery and seven after more than 30',
      'The 59 breaches here became public between 2011 and 2025; 18 are of products for a smart home',
    ]);
  });

  it('say of a unit how many surely reach a million: a ceiling does not', () => {
    expect(Object.fromEntries(viewTitles(charts[0] as (typeof charts)[number]))).toMatchObject({
      accounts: 'Of the 22 breaches here that count accounts, 12 surely reach a million',
      devices: 'Of the three breaches here that count devices, none surely reaches a million',
      cards: 'One breach here counts payment cards: 56 million',
      'no-count': 'Six breaches here are without a count',
    });
  });
});
