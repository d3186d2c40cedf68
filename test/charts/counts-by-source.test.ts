import { describe, expect, it } from 'vitest';
import chart from '../../src/charts/counts-by-source.chart.ts';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import type { Claim } from '../../src/model/claim.ts';
import { drawSvg } from '../../src/render/figure.ts';
import type { CountRow } from '../../src/rows/counts-by-source.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);
const count = { subject: 'scale', data_type: null, value: 500, unit: 'users' } as const;

/** Claims of which all are named for the count of the only group. */
function rowsOf(...claims: Partial<Claim>[]): readonly CountRow[] {
  const named = claims.map((_, index) => `c${index + 1}`);
  return chart.rows(
    ledgerDataset({ claims: claims.map((claim) => ({ ...count, ...claim })), groups: [{ count_claims: named }] }),
    noted,
  );
}

function draw(rows: readonly CountRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

describe('the rows on a card', () => {
  const onCard = chart.onCard ?? (() => []);

  it('begin with each number that the title tells, by one who gives it, and leave none out', () => {
    expect(
      onCard(flagship)
        .map(({ claim }) => claim)
        .slice(0, 2),
    ).toEqual(['c01', 'c06']);
    expect(new Set(onCard(flagship))).toEqual(new Set(flagship));
  });

  it('begin with the group of which the title speaks, though another comes before it', () => {
    const rows = chart.rows(dataset, { kind: 'breach', breach: 'vtech-2015' });
    expect(rows[0]?.groupLabel).toBe('Parents with an account');
    expect(
      onCard(rows)
        .slice(0, 3)
        .map(({ groupLabel, value }) => [groupLabel, value]),
    ).toEqual([
      ['Children with a profile', 6_368_509],
      ['Children with a profile', 200_000],
      ['Children with a profile', 227_000],
    ]);
  });
});

describe('the words about numbers', () => {
  it('find the rival of the leading number', () => {
    expect(chart.finding(flagship)).toBe(
      'Twelve Security and Wyze (as reported) give 2.4 million users; ISMG (as reported) gives 2.88 million',
    );
  });

  it('say so where only one number was seen', () => {
    expect(chart.finding(rowsOf({}))).toBe('Finder gives 500 users; no other number was seen');
  });

  it('say of whom no other number was seen, where numbers of others were given', () => {
    const [one] = rowsOf({});
    const other = { ...one, group: 'others', groupLabel: 'Others', value: 7, claim: 'c9' } as CountRow;
    expect(chart.finding([...rowsOf({}), other])).toBe('Finder gives 500 users; no other number of them was seen');
  });

  it('count the rivals where there are many', () => {
    expect(chart.finding(rowsOf({}, { value: 1 }, { value: 2 }, { value: 3 }))).toBe(
      'Finder gives 500 users; others give three different numbers',
    );
  });

  it('give no number that is only denied', () => {
    expect(chart.finding(rowsOf({ stance: 'denies' }))).toBe('No number was given without being denied');
  });

  it('name a claimant once, however often it repeats itself', () => {
    expect(chart.finding(rowsOf({}, {}))).toBe('Finder gives 500 users; no other number was seen');
  });

  it('leads with the count of a group where more numbers of another kind were given', () => {
    const part = (value: number) => ({ value, unit: 'accounts in one country' });
    const rows = rowsOf({}, part(1), part(2), part(3));
    const onlyFirst = rows.map((row, index) => ({ ...row, isGroupCount: index === 0 }));
    expect(chart.finding(onlyFirst)).toBe('Finder gives 500 users; no other number was seen');
  });

  it('name the panels and the time in the subtitle', () => {
    expect(chart.measure(flagship)).toBe(
      '12 claims that carry a number: people (users, customers, beta testers), percent of users and records, Dec 26 2019 to Dec 31 2019',
    );
  });

  it('name everyone in the summary, and who only passes a number on', () => {
    expect(chart.summary(flagship)).toContain(
      'All users said to be affected: 2,400,000 users by Twelve Security and Wyze, passed on by Digital Trends; 2,880,000 users by ISMG.',
    );
  });

  it('give the status of each leading number', () => {
    expect(chart.note(flagship).status).toBe(
      '2.4 million claimed, reported as acknowledged; 24,000 claimed, reported as acknowledged; 140 confirmed, via press',
    );
  });
});

describe.each(sizes)('the drawing of the numbers, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/counts-by-source-${size}.svg`);
  });

  it('has one mark for each claim', () => {
    const marks = [...parseSvg(draw(flagship, size)).querySelectorAll('.item')];
    expect(marks.map((mark) => mark.getAttribute('data-row'))).toEqual(flagship.map(({ claim }) => claim));
  });

  it.each([
    ['the flagship', flagship],
    ['one claim', rowsOf({})],
    ['only zero', rowsOf({ value: 0 })],
    ['a denial beside a huge number', rowsOf({ value: 9e15 }, { value: 9e15, stance: 'denies' }, { value: 1 })],
    ['300 claims', rowsOf(...Array.from({ length: 300 }, (_, index) => ({ value: 1000 + index })))],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    const svg = parseSvg(draw(rows, size));
    const fontSizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    const boxes = textBoxes(svg);
    expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(12);
    expect(boxes.filter(({ x0, x1 }) => x0 < -1 || x1 > DRAWING_WIDTHS[size])).toEqual([]);
    // In reading order, so that only neighbours can meet.
    const clashes = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1, index + 12)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });
});

describe('the scale of a panel', () => {
  it('begins at zero and puts twice the number twice as far', () => {
    const svg = parseSvg(draw(rowsOf({ value: 1000 }, { value: 500 }), 'wide'));
    const [first, second] = [...svg.querySelectorAll('.item line')].map(
      (stem) => Number(stem.getAttribute('x2')) - Number(stem.getAttribute('x1')),
    );
    expect(first).toBeGreaterThan(0);
    expect(second).toBeCloseTo((first ?? 0) / 2, 1);
  });
});
