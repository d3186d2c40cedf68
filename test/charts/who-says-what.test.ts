import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/who-says-what.chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import type { WhoSaysWhatRow } from '../../src/rows/who-says-what.ts';
import { contestedDataset } from '../support/contested-breach.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);

function rowsOf(...given: Parameters<typeof contestedDataset>): readonly WhoSaysWhatRow[] {
  return chart.rows(contestedDataset(...given), noted);
}

function draw(rows: readonly WhoSaysWhatRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

function htmlOf(rows: readonly WhoSaysWhatRow[]): string {
  const context = { drawings: h('div'), figureId: chart.id, href: (path: string) => `/base${path}` };
  return toHtml(chart.markup?.(rows, context) ?? []);
}

/** 40 claims by as many sides as there are, on a question as long as a sentence. */
function crowded(): readonly WhoSaysWhatRow[] {
  const claimants = ['acme', 'finder', 'gazette', 'board', 'bench', 'smith'];
  const claims = Array.from({ length: 40 }, (_, index) => ({
    claimant: claimants[index % claimants.length] ?? 'acme',
  }));
  const question =
    'Is this a question that is so long that it has to be broken into several lines at every width there is?';
  return rowsOf({ claims }, [{ question, claims: claims.map((_, index) => `c${index + 1}`) }, {}]);
}

describe('the words of the figure', () => {
  it('count questions and statements from the rows', () => {
    expect(chart.finding(flagship)).toBe(
      '18 questions are contested; on eight of them Wyze and Twelve Security both speak',
    );
    expect(chart.measure(flagship)).toContain('dated: 61 statements');
  });

  it('count the derived statuses', () => {
    expect(chart.summary(flagship)).toContain(
      'confirmed 1; confirmed, via press 1; disputed 4; claimed 2; denied 1. Without a derived status: 10',
    );
  });

  it('name who makes the statements where it is one question', () => {
    expect(chart.finding(rowsOf({ claims: [{}] }, [{}]))).toBe('One statement by Finder');
    const both = rowsOf({ claims: [{}, { claimant: 'acme' }] }, [{ claims: ['c1', 'c2'] }]);
    expect(chart.finding(both)).toBe('Two statements by Finder and Acme');
  });
});

describe('the HTML of the figure', () => {
  const html = htmlOf(flagship);

  it('has an anchor for every question, inside what unfolds, and a link to each', () => {
    expect(html.match(/<details class="question print-open"/g)).toHaveLength(18);
    expect(html.match(/<\/summary><div class="answers" id="point-[a-z-]+">/g)).toHaveLength(18);
    expect(html.match(/<a href="#point-[a-z-]+">/g)).toHaveLength(18);
  });

  it('opens the first question and folds the others', () => {
    expect(html.match(/<details [^>]* open>/g)).toHaveLength(1);
  });

  it('links every statement to the page of its claim, under the base path', () => {
    expect(html.match(/<a href="\/base\/breaches\/wyze-2019\/claims\/[a-z0-9-]+\/">/g)).toHaveLength(61);
    expect(html).toContain('>As reported by ZDNet<span class="vh">, claim c51</span></a>');
  });

  it('writes out the claimant where a side has several', () => {
    expect(html).toContain('SC Media gives no answer · no date seen');
    expect(html).toContain('> Sees no evidence · Dec 2019<');
  });

  it('marks the number and the data apart where their statuses differ', () => {
    expect(html).toContain('24,000 users: claimed</span>');
    expect(html).toContain('Alexa integration token: confirmed</span>');
  });

  it('has no id twice and no style attribute', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain('style=');
  });

  it('escapes whatever the data says', () => {
    const evil = '<img src=x onerror=alert(1)>"&\'';
    const rows = rowsOf({ claims: [{ statement: evil }] }, [{ question: evil, handling: evil }]);
    expect(htmlOf(rows)).not.toContain('<img');
    expect(htmlOf(rows).match(/&#x3C;img src=x onerror=alert\(1\)>/g)).toHaveLength(4);
    expect(draw(rows, 'wide')).not.toContain('<img');
  });
});

describe.each(sizes)('the %s drawing', (size) => {
  it('matches its snapshot', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/who-says-what-${size}.svg`);
  });

  it('has one mark per statement', () => {
    expect(draw(flagship, size).match(/class="item"/g)).toHaveLength(61);
  });

  it.each([
    ['the flagship', flagship],
    ['one claim', rowsOf({ claims: [{}] }, [{}])],
    ['40 claims on one question', crowded()],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    const svg = parseSvg(draw(rows, size));
    const boxes = textBoxes(svg);
    const sizesUsed = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    expect(Math.min(...sizesUsed)).toBeGreaterThanOrEqual(12);
    expect(boxes.filter(({ x0, x1 }) => x0 < 0 || x1 > DRAWING_WIDTHS[size])).toEqual([]);
    const clashes = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1, index + 30)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });

  it('keeps all marks of a crowded question inside', () => {
    const marks = [...parseSvg(draw(crowded(), size)).querySelectorAll('.item circle')];
    expect(marks).toHaveLength(41);
    expect(Math.max(...marks.map((mark) => Number(mark.getAttribute('cx'))))).toBeLessThan(DRAWING_WIDTHS[size] - 4);
  });
});
