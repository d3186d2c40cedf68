import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/what-is-left.chart.ts';
import type { Status } from '../../src/model/status.ts';
import { drawSvg } from '../../src/render/figure.ts';
import type { LeftRow } from '../../src/rows/what-is-left.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { drawingFaults } from '../support/drawing-faults.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { parseSvg } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);

function leftRow(given: Partial<LeftRow>): LeftRow {
  const { lasts = 'years', ended = null } = given;
  return {
    ...{ dataType: 'email', label: 'E-mail address', status: 'claimed', groups: ['all'], lasts, fixedBy: 'yourself' },
    ...{ remainder: ended ? 'ended' : lasts, ended, since: '2023-05-04', sinceIsWindow: true },
    ...{ breachTitle: 'Acme, 2023', claims: ['c1'], organisation: 'Acme', asOf: '2024-01-31' },
    ...given,
  };
}

function ending(date: string, ...claimants: string[]): LeftRow['ended'] {
  return { date, what: 'It was closed.', claimants, by: claimants.join('; '), claims: ['c1'] };
}

function draw(rows: readonly LeftRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

/** The paths of the bars, as the colours they are filled with. */
function barFills(rows: readonly LeftRow[]): (string | null)[] {
  const items = [...parseSvg(draw(rows, 'wide')).querySelectorAll('.item')];
  return items.map((item) => item.querySelector(':scope > path[fill]')?.getAttribute('fill') ?? null);
}

describe('the words about what is left', () => {
  it('find what ended by whose account, and what can stay useful', () => {
    expect(chart.finding(flagship)).toBe(
      'By our reading of Wyze’s account two of 27 data types ended in Dec 2019; we judge that 14 can stay useful for years or for life',
    );
  });

  it('speak of no ending where nobody does', () => {
    expect(chart.finding([leftRow({}), leftRow({ lasts: 'days' })])).toBe(
      'By our assessment one of 2 data types can stay useful for years or for life',
    );
    expect(chart.finding([leftRow({ lasts: 'days' })])).toBe(
      'One data type can stay useful for days, by our assessment',
    );
  });

  it('name several claimants, and the time between the first and the last ending', () => {
    const rows = [leftRow({ ended: ending('2023-12-30', 'Acme') }), leftRow({ ended: ending('2024-01-02', 'Board') })];
    expect(chart.finding(rows)).toBe(
      'Two data types ended between Dec 2023 and Jan 2024, by our reading of the accounts of Acme and Board',
    );
  });

  it('give the time in the subtitle, or say that it begins with a claim', () => {
    expect(chart.measure(flagship)).toContain('from Dec 4 2019 to Nov 23 2026');
    expect(chart.measure([leftRow({ sinceIsWindow: false })])).toContain('from the first claim on May 4 2023 to');
    expect(chart.measure([leftRow({ since: null })])).toContain('who copied it, to Jan 31 2024');
  });

  it('sum up each part and who can end what is left', () => {
    const summary = chart.summary(flagship);
    expect(summary).toContain('For life, by our assessment: Height, Weight, Gender, Bone mass, Bone density.');
    expect(summary).toContain(
      'Ended, by our reading of Wyze’s account: Alexa integration token on Dec 27 2019, API token',
    );
    expect(summary).toContain('you can end the use of eight yourself, and nobody can end that of seven.');
  });

  it('name their source for the endings', () => {
    expect(chart.note(flagship).source).toBe(
      "our assessment of each data type; endings: Wyze, as reported by Tom's Hardware, Dec 27 2019",
    );
  });
});

describe.each(sizes)('the drawing of what is left, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/what-is-left-${size}.svg`);
  });

  it('has one mark for each data type', () => {
    const marks = [...parseSvg(draw(flagship, size)).querySelectorAll('.item')];
    expect(marks.map((mark) => mark.getAttribute('data-row'))).toEqual(flagship.map(({ dataType }) => dataType));
  });

  const long = 'A name of many words that nobody would ever give to a kind of data but that somebody may';
  it.each([
    ['the flagship', flagship],
    ['one day', [leftRow({ since: '2024-01-31' })]],
    ['no date at all', [leftRow({ since: null }), leftRow({ since: null, lasts: 'hours' })]],
    ['a century', [leftRow({ since: '1924' })]],
    ['long names', [leftRow({ label: long, organisation: long, fixedBy: 'company' })]],
    ['an ending just now by many', [leftRow({ ended: ending('2024-01-30', long, 'Board'), label: long })]],
    [
      'an ending before the beginning and one after now',
      ['2020', '2030'].map((date) => leftRow({ ended: ending(date) })),
    ],
    [
      '60 data types',
      Array.from({ length: 60 }, (_, index) =>
        leftRow({
          label: `Type ${index}`,
          lasts: (['life', 'years', 'hours', 'not-assessed'] as const)[index % 4] ?? 'years',
        }),
      ),
    ],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    expect(drawingFaults(draw(rows, size), DRAWING_WIDTHS[size])).toEqual({ small: [], outside: [], clashes: [] });
  });
});

describe('the bars', () => {
  it('have the accent for confirmed exposure only', () => {
    const statuses: Status[] = ['confirmed-own', 'confirmed-press', 'claimed', 'disputed'];
    const rows = statuses.map((status) => leftRow({ status }));
    expect(barFills(rows)).toEqual(['var(--accent)', 'var(--accent)', 'var(--paper)', 'var(--paper)']);
  });

  it('are missing where nothing is assessed', () => {
    expect(barFills([leftRow({}), leftRow({ lasts: 'not-assessed' })])).toEqual(['var(--paper)', null]);
  });

  it('strike a name through only where it ended', () => {
    const svg = parseSvg(
      draw([leftRow({ label: 'Kept' }), leftRow({ label: 'Gone', ended: ending('2023-06-01', 'Acme') })], 'wide'),
    );
    const struck = [...svg.querySelectorAll('[text-decoration="line-through"]')];
    expect(struck.map((text) => text.textContent)).toEqual(['Gone']);
  });

  it('end at the date of an ending: half the time is half the way', () => {
    const since = '2023-01-01';
    const rows = ['2023-07-02', '2023-12-31'].map((date) =>
      leftRow({ since, asOf: '2023-12-31', ended: ending(date, 'A') }),
    );
    const ends = [...parseSvg(draw(rows, 'wide')).querySelectorAll('.item > path')].flatMap((path) => {
      const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)V/.exec(path.getAttribute('d') ?? '') ?? [];
      return from === undefined ? [] : [Number(to) - Number(from)];
    });
    expect(ends).toHaveLength(2);
    expect(ends[0]).toBeCloseTo((ends[1] ?? 0) / 2, 0);
  });
});
