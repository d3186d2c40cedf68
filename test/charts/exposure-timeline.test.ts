import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/exposure-timeline.chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import { type TimelineRow, timelineRows } from '../../src/rows/exposure-timeline.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { lineBoxes, overlap, parseSvg, textBoxes, touch } from '../support/svg-boxes.ts';
import { type Timing, timed, timingDataset } from '../support/timeline-breach.ts';

const SIZES = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // keys of a literal

const LONG = 'A label that is about as long as anybody would write for a drawing of this kind';
const days = (count: number, month: string) =>
  Array.from({ length: count }, (_, index) => ({
    date: `${month}-${String(index + 1).padStart(2, '0')}`,
    label: LONG,
  }));

/** Breaches that a drawing must survive, by what is odd about them. */
const ODD: Record<string, Timing> = {
  'one event': { events: [{}] },
  'one event known to the month': { events: [{ date: '2023-05', precision: 'month' }] },
  'a window alone': { windows: [{}] },
  'a window of one day': { windows: [{ start: '2023-05-01', end: '2023-05-01' }] },
  'a window without an end': { windows: [{ end: null }], events: [{ date: '2023-05-02' }] },
  'windows by the month': {
    windows: [
      { start: '2022-11', end: '2023-02' },
      { claimant: 'herald', start: '2022-09', end: '2023-02-10' },
      { claimant: 'gazette', start: '2021', end: null },
    ],
  },
  'a rival window that begins years before': {
    windows: [{}, { claimant: 'gazette', start: '2015-01-01', end: '2023-05-30' }],
  },
  'many close events with long labels': {
    windows: [{}],
    events: [...days(20, '2023-05'), ...days(12, '2023-08'), { date: '2021-01-01', label: LONG }],
  },
  'many minutes with long labels': {
    events: Array.from({ length: 14 }, (_, index) => ({
      time: `09:${String(index * 2 + 10)}`,
      label: LONG,
      phase: index === 0 ? ('discovery' as const) : ('disclosure' as const),
    })),
  },
  'times around midnight': {
    events: [
      { time: '00:00', precision: 'hour', phase: 'discovery' },
      { time: '23:59' },
      { label: 'Something at an hour not known' },
    ],
  },
  'an aftermath of twenty years': {
    windows: [{}],
    events: [{ date: '2023-12-31' }, { date: '2031', precision: 'month' }, { date: '2043-02-28', label: LONG }],
  },
  'only an aftermath beside a window far away': { windows: [{ start: '2010-01-01', end: '2010-01-03' }], events: [{}] },
};

const drawings = (rows: readonly TimelineRow[]) => SIZES.map((size) => ({ size, svg: drawSvg(chart, rows, size) }));
const oddRows = Object.entries(ODD).map(([name, timing]) => ({
  name,
  rows: timelineRows(timingDataset(timing), timed),
}));
const cases = [{ name: 'the flagship', rows: timelineRows(dataset, wyze) }, ...oddRows].flatMap(({ name, rows }) =>
  drawings(rows).map((drawing) => ({ name, ...drawing })),
);

describe.each(cases)('$name, $size', ({ size, svg }) => {
  const root = parseSvg(svg);
  const texts = textBoxes(root);

  it('has a size, and no number that is none', () => {
    expect(root.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${DRAWING_WIDTHS[size]} [1-9]\\d*$`));
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).not.toContain('style=');
  });

  it('keeps every text inside, and none under 12 px', () => {
    const height = Number(root.getAttribute('height'));
    const outside = texts.filter(
      ({ x0, x1, y0, y1 }) => x0 < -1 || x1 > DRAWING_WIDTHS[size] + 1 || y0 < 0 || y1 > height,
    );
    expect(outside).toEqual([]);
    const sizes = [...root.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('lets no text overlap another', () => {
    const pairs = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} | ${b.name}`] : [])),
    );
    expect(pairs).toEqual([]);
  });

  it('lets no leader cross a text or another leader, and bends each once', () => {
    const leaders = lineBoxes(root, 'var(--edge)');
    expect(leaders.every((parts) => parts.length === 2)).toBe(true);
    const struck = leaders
      .flat()
      .flatMap((line) => texts.filter((text) => overlap(text, line)).map(({ name }) => name));
    expect(struck).toEqual([]);
    const crossings = leaders.flatMap((parts, index) =>
      leaders.slice(index + 1).filter((others) => parts.some((a) => others.some((b) => touch(a, b)))),
    );
    expect(crossings).toEqual([]);
  });
});

describe('the flagship’s figure', () => {
  const rows = timelineRows(dataset, wyze);

  it.each(SIZES)('looks as it did, %s', async (size) => {
    const svg = readableSvg(drawSvg(chart, rows, size));
    await expect(svg).toMatchFileSnapshot(`../snapshots/exposure-timeline-${size}.svg`);
  });

  it('marks every row once in the wide drawing, except what is only said', () => {
    const marks = [...parseSvg(drawSvg(chart, rows, 'wide')).querySelectorAll('.item')];
    const ids = marks.map((mark) => mark.getAttribute('data-row'));
    const drawn = rows.filter(({ place }) => place !== 'said').map(({ id }) => id);
    expect(ids.toSorted()).toEqual(drawn.toSorted());
    expect(marks.find((mark) => mark.getAttribute('data-row') === 'event-e05')?.getAttribute('data-facets')).toBe(
      'phase:discovery actor:wyze claimant:wyze',
    );
  });

  it('uses the accent for the confirmed window only', () => {
    const root = parseSvg(drawSvg(chart, rows, 'wide'));
    const accented = [...root.querySelectorAll('[fill="var(--accent)"]')];
    expect(accented.map((mark) => mark.closest('.item')?.getAttribute('data-row'))).toEqual([
      'window-wyze',
      'window-wyze',
    ]);
  });

  it('labels at most five marks in each part', () => {
    const root = parseSvg(drawSvg(chart, rows, 'wide'));
    expect(lineBoxes(root, 'var(--edge)').length).toBe(5 + 3 + 5);
  });

  it('lists every row with its date and links to its claims', () => {
    const drawing = { type: 'text' as const, value: '' };
    const href = (path: string) => `/base${path}`;
    const html = toHtml(chart.markup?.(rows, { drawings: drawing, figureId: 'exposure-timeline', href }) ?? []);
    expect(html.match(/<li /g)?.length).toBe(rows.length);
    expect(html).toContain('<li data-row="event-e19" data-filterable');
    expect(html).toContain('<a href="/base/breaches/wyze-2019/claims/c92/">c92</a>');
    expect(html).toContain('<b>Oct 22 2020</b>');
    expect(html).toContain('<span class="time">about 10:00 Pacific time</span>');
    expect(html).toContain('<output class="filter-count">26 entries</output>');
  });

  it('offers the phases in their order and the actors by name', () => {
    const drawing = { type: 'text' as const, value: '' };
    const html = toHtml(chart.markup?.(rows, { drawings: drawing, figureId: 'f', href: (path) => path }) ?? []);
    const options = [...html.matchAll(/<option value="([^"]*)">/g)].map(([, value]) => value);
    expect(options.slice(0, 6)).toEqual(['', 'exposure', 'discovery', 'disclosure', 'response', 'aftermath']);
    expect(options.slice(7, 9)).toEqual(['bob-diachenko', 'dan-ehrlich']);
  });
});

describe('what is not known', () => {
  const wide = (timing: Timing) => drawSvg(chart, timelineRows(timingDataset(timing), timed), 'wide');

  it('has no accent where the organisation confirms nothing', () => {
    expect(wide({ windows: [{ claimant: 'gazette' }] })).not.toContain('var(--accent)');
  });

  it('gives a window without an end no right edge', () => {
    const open = wide({ windows: [{ claimant: 'gazette', end: null }] });
    const closed = wide({ windows: [{ claimant: 'gazette' }] });
    const outline = (svg: string) => parseSvg(svg).querySelector('path[stroke="var(--ink)"]')?.getAttribute('d') ?? '';
    expect(outline(closed)).toMatch(/Z$/);
    expect(outline(open)).not.toMatch(/Z$/);
  });

  it('lets a confirmed window without an end fade out', () => {
    const solid = (end: string | null) => wide({ windows: [{ end }] }).match(/fill="var\(--accent\)"/g)?.length;
    expect([solid('2023-05-08'), solid(null)]).toEqual([2, 5]);
  });

  it('draws a month a month wide', () => {
    const root = parseSvg(
      wide({ windows: [{}], events: [{ date: '2023-06', precision: 'month' }, { date: '2023-06-04' }] }),
    );
    const widthOf = (row: string) => Number(root.querySelector(`[data-row="${row}"] rect`)?.getAttribute('width'));
    expect(widthOf('event-e1')).toBeGreaterThan(20 * widthOf('event-e2'));
  });

  it('prints no filters where there is nothing to choose', () => {
    const rows = timelineRows(timingDataset({ windows: [{}] }), timed);
    const drawing = { type: 'text' as const, value: '' };
    const html = toHtml(chart.markup?.(rows, { drawings: drawing, figureId: 'f', href: (path) => path }) ?? []);
    expect(html).not.toContain('<form');
    expect(html).toContain('Confirmed by Acme, 7 days');
  });
});
