import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/exposure-matrix.chart.ts';
import type { Dataset, Scope } from '../../src/model/dataset.ts';
import { drawSvg } from '../../src/render/figure.ts';
import type { ExposureRow } from '../../src/rows/exposure-matrix.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { type LedgerNotes, ledgerDataset, noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);

function rowsOf(notes: LedgerNotes): readonly ExposureRow[] {
  return chart.rows(ledgerDataset(notes), noted);
}

function draw(rows: readonly ExposureRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

function htmlOf(data: Dataset, scope: Scope): string {
  const context = { drawings: h('div'), figureId: chart.id, href: (path: string) => `/base${path}` };
  return toHtml(chart.markup?.(chart.rows(data, scope), context) ?? []);
}

/** 200 data types with long names, in two families, all claimed of one group. */
function many(): LedgerNotes {
  const dataTypes = Array.from({ length: 200 }, (_, index) => ({
    id: `type-${index}`,
    label: `A data type with quite a long name, number ${index}`,
    family: index < 120 ? 'contact' : 'body',
  }));
  return { dataTypes, claims: dataTypes.map(({ id }) => ({ data_type: id })) };
}

describe('the words of the matrix', () => {
  it('find 11 of 32 confirmed, and name the denials that were made in own words first', () => {
    expect(chart.finding(flagship)).toBe(
      '11 of 32 data types are confirmed; Wyze denies five that no source here claims, among them account password and financial information',
    );
  });

  it('say so where nothing is confirmed and nothing denied', () => {
    expect(chart.finding(rowsOf({ claims: [{}] }))).toBe('The one data type is not confirmed');
  });

  it('name the disputes where nothing is denied', () => {
    const claims = [{}, { claimant: 'acme', stance: 'denies' }] as const;
    expect(chart.finding(rowsOf({ claims }))).toBe('The one data type is disputed');
  });

  it('name all denials where there are one or two', () => {
    const dataTypes = [{}, { id: 'ip', label: 'IP address' }];
    const claims = [
      { claimant: 'acme', stance: 'confirms' },
      { claimant: 'acme', stance: 'denies', data_type: 'ip' },
    ] as const;
    expect(chart.finding(rowsOf({ claims, dataTypes }))).toBe(
      '1 of 2 data types is confirmed; Acme denies one that no source here claims: IP address',
    );
  });

  it('keep the capital of a name within a sentence', () => {
    const type = { label: 'Alexa token', meaning: 'A key that lets Alexa in.' };
    const summary = chart.summary(rowsOf({ claims: [{}], dataTypes: [type] }));
    expect(summary).toBe('1 claimed by others, without a clear answer: Alexa token.');
  });

  it('count what a summary has no room to name', () => {
    expect(chart.summary(rowsOf(many()))).toMatch(/^200 claimed .* number 5 and 194 more\.$/);
  });

  it('say over what time, and nothing where no claim has a date', () => {
    expect(chart.measure(flagship)).toMatch(/, first said Dec 26 2019 to Feb 13 2020$/);
    expect(chart.measure(rowsOf({ claims: [{ date: null }] }))).toMatch(/add up to$/);
  });

  it('name the two claimants behind most cells, and count the others', () => {
    expect(chart.note(flagship).source).toBe(
      'Wyze Labs, December 2019: 72 claims by Twelve Security, Wyze and seven others, and 8 for the counts of people, each in the ledger with its source',
    );
  });
});

describe('the table of the matrix', () => {
  it('is small enough to read for a small ledger', async () => {
    const claims = [
      {},
      { claimant: 'acme', stance: 'confirms', group: 'some', source: 's3', directness: 'reported' },
    ] as const;
    const groups = [{}, { id: 'some', label: 'Some people', short_label: 'Some', part_of: 'all' }];
    const html = htmlOf(ledgerDataset({ claims, groups }), noted).replace(
      /(?<=>)(?=<(?:tr|t[hd]|ul|dl|form|label|table|thead|tbody|div|li))/g,
      '\n',
    );
    await expect(`${html}\n`).toMatchFileSnapshot('../snapshots/exposure-matrix-table.html');
  });

  const html = htmlOf(dataset, wyze);

  it('has 32 rows that filters can hide and 33 cells that open their claims', () => {
    expect(html.match(/<tr data-filterable/g)).toHaveLength(32);
    expect(html.match(/data-open-claims/g)).toHaveLength(33);
  });

  it('links a cell to its first claim, below the base path', () => {
    expect(html).toContain('<a href="/base/breaches/wyze-2019/claims/c50/" data-open-claims="c50 c51 c52">');
  });

  it('has a word for every mark, and no style attribute', () => {
    expect(html.match(/#mark-not-reported"><\/use><\/svg><span class="vh">Not reported/g)).toHaveLength(32 * 5 - 33);
    expect(html).not.toContain('style=');
  });

  it('escapes what the data says', () => {
    const dataTypes = [{ label: '<script>alert(1)</script>' }];
    expect(htmlOf(ledgerDataset({ claims: [{}], dataTypes }), noted)).not.toContain('<script>');
  });
});

describe.each(sizes)('the drawing of the matrix, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/exposure-matrix-${size}.svg`);
  });

  it.each([
    ['the flagship', flagship],
    ['one cell', rowsOf({ claims: [{}] })],
    ['200 data types', rowsOf(many())],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    const svg = parseSvg(draw(rows, size));
    const boxes = textBoxes(svg).filter((_box, index) => !isUpright(svg.querySelectorAll('text')[index]));
    const texts = [...svg.querySelectorAll('text')];
    expect(Math.min(...texts.map((text) => Number(text.getAttribute('font-size'))))).toBeGreaterThanOrEqual(12);
    expect(boxes.filter(({ x0, x1 }) => x0 < 0 || x1 > DRAWING_WIDTHS[size])).toEqual([]);
    // In reading order, so that only neighbours can meet.
    const clashes = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1, index + 30)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });
});

function isUpright(text: Element | undefined): boolean {
  return text?.parentElement?.getAttribute('transform')?.includes('rotate') ?? false;
}
