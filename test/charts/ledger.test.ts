import { gzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/ledger.chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import type { LedgerRow } from '../../src/rows/ledger.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { type LedgerNotes, ledgerDataset, noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { fontSize, overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);

function rowsOf(notes: LedgerNotes): readonly LedgerRow[] {
  return chart.rows(ledgerDataset(notes), noted);
}

function draw(rows: readonly LedgerRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

function htmlOf(rows: readonly LedgerRow[]): string {
  const context = { drawings: h('div'), figureId: chart.id, href: (path: string) => `/base${path}` };
  return toHtml(chart.markup?.(rows, context) ?? []);
}

describe('the words of the ledger', () => {
  it('count claims and claimants from the rows', () => {
    expect(chart.finding(flagship)).toBe(
      'The record holds 156 claims by 29 claimants, among them 77 by Wyze and 33 by Twelve Security',
    );
    expect(chart.measure(flagship)).toContain('101 statements, and further rows for single data types');
    expect(chart.summary(flagship)).toContain('No date was seen for 32 of the 156 claims');
  });

  it('name the claimants where there are one or two', () => {
    expect(chart.finding(rowsOf({ claims: [{}] }))).toBe('The record holds one claim by Finder');
    expect(chart.finding(rowsOf({ claims: [{}, { claimant: 'acme' }] }))).toBe(
      'The record holds 2 claims by Finder and Acme',
    );
  });
});

describe('the HTML of the ledger', () => {
  const html = htmlOf(flagship);

  it('has a row with an anchor for every claim, and a link to its page', () => {
    expect(html.match(/<tr id="claim-[a-z0-9-]+" data-row=/g)).toHaveLength(156);
    expect(html.match(/<a href="\/base\/breaches\/wyze-2019\/claims\/[a-z0-9-]+\/">/g)).toHaveLength(156);
    expect(html).toContain('<tr id="claim-c41-email" data-row="c41-email" data-child-of="c41"');
  });

  it('can be filtered by values that occur, each with its number of claims', () => {
    expect(html).toContain('<option value="denies">Denies (21)</option>');
    expect(html).toContain('<option value="wyze">Wyze (77)</option>');
    expect(html).toContain(
      'data-facets="claimant:wyze stance:confirms subject:data-type data-type:email group:camera-owners"',
    );
    const names = [...html.matchAll(/<select name="([a-z-]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(['claimant', 'stance', 'subject', 'data-type', 'group']);
  });

  it('offers no choice of what no claim has', () => {
    expect(htmlOf(rowsOf({ claims: [{ group: null, data_type: null }] }))).not.toMatch(/name="(group|data-type)"/);
  });

  it('sorts an unknown date last, by an empty value', () => {
    expect(htmlOf(rowsOf({ claims: [{ date: null }] }))).toContain(
      '<td data-part="date" data-value="">no date seen</td>',
    );
  });

  it('shows a source without an address as text', () => {
    expect(htmlOf(rowsOf({ claims: [{}] }))).toContain(
      '<td>finder-post<small>In its own publication, read as an article',
    );
  });

  it('stays under 22 kB compressed', () => {
    expect(gzipSync(html).length).toBeLessThan(22_000);
  });

  it('escapes whatever the data says', () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const rows = rowsOf({ claims: [{ statement: evil }], dataTypes: [{ label: evil }] });
    expect(htmlOf(rows)).not.toContain('<img');
    expect(htmlOf(rows).match(/&#x3C;img src=x/g)).toHaveLength(3);
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  it('matches its snapshot', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/ledger-${size}.svg`);
  });

  it('has one mark per claim, all of them inside', () => {
    const svg = parseSvg(draw(flagship, size));
    expect(svg.querySelectorAll('.item')).toHaveLength(156);
    const ends = [...svg.querySelectorAll('.item path')].map((mark) => {
      const [, x] = /^translate\(([\d.]+),[\d.]+\)$/.exec(mark.getAttribute('transform') ?? '') ?? [];
      return Number(x) + 5;
    });
    expect(ends).toHaveLength(156);
    expect(Math.max(...ends)).toBeLessThanOrEqual(DRAWING_WIDTHS[size]);
  });

  it('draws each kind of stance in a shape of its own, the one of the key', () => {
    const svg = parseSvg(draw(flagship, size));
    const shapes = (marks: string) => [
      ...new Set([...svg.querySelectorAll(marks)].map((mark) => mark.getAttribute('d'))),
    ];
    expect(shapes('.item path')).toHaveLength(3);
    expect(shapes('path')).toEqual(shapes('.item path'));
    const denial = rowsOf({ claims: [{ stance: 'denies' }] });
    expect(parseSvg(draw(denial, size)).querySelector('.item path')?.getAttribute('d')).toBe('M-5,-1.5h10v3h-10Z');
  });

  it.each([
    ['of one claim', 1],
    ['of 300 claims', 300],
  ])('of a record %s has a mark for each, all inside', (_, count) => {
    const svg = parseSvg(draw(rowsOf({ claims: Array.from({ length: count }, () => ({})) }), size));
    const places = [...svg.querySelectorAll('.item path')].map((mark) => mark.getAttribute('transform') ?? '');
    expect(new Set(places).size).toBe(count);
    const bottoms = places.map((place) => Number(/,([\d.]+)\)$/.exec(place)?.[1]) + 5);
    expect(Math.max(...bottoms)).toBeLessThan(Number(svg.getAttribute('height')));
  });

  it('carries nothing that its page forbids or that another drawing could clash with', () => {
    expect(draw(flagship, size)).not.toMatch(/<style|style=|\sid=|font-size="10"|currentColor|class="plot/);
    expect(draw(flagship, size)).toBe(draw(flagship, size));
  });

  it('keeps texts apart, inside and at 12 px at least', () => {
    const svg = parseSvg(draw(flagship, size));
    const boxes = textBoxes(svg);
    const sizesUsed = [...svg.querySelectorAll('text')].map(fontSize);
    expect(Math.min(...sizesUsed)).toBeGreaterThanOrEqual(12);
    expect(boxes.filter(({ x0, x1 }) => x0 < 0 || x1 > DRAWING_WIDTHS[size])).toEqual([]);
    const clashes = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });
});
