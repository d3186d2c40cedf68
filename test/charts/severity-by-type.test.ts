import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/severity-by-type.chart.ts';
import { drawSvg, renderFigures } from '../../src/render/figure.ts';
import type { TypeSeverityRow } from '../../src/rows/severity-by-type.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { type SeverityNotes, severityDataset } from '../support/severity-breach.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);
// The registry takes charts of any row in the same way.
const anyChart = chart as Parameters<typeof drawSvg>[0];

const rowsOf = (notes: SeverityNotes) => chart.rows(severityDataset(notes), noted);
const draw = (rows: readonly TypeSeverityRow[], size: DrawingSize) => drawSvg(anyChart, rows, size);
const unknown = rowsOf({
  claims: [{}],
  scoring: [{ choice: null, stops: [], default: null, reason: 'Nobody knows.' }],
});
const untold = rowsOf({
  claims: [{}],
  scoring: [{ stops: ['DPC.simple.base', 'DPC.simple.standing'], default: null, reason: 'It depends.' }],
});

function htmlOf(rows: readonly TypeSeverityRow[]): string {
  const context = { drawings: h('div'), figureId: chart.id, href: (path: string) => `/base${path}` };
  return toHtml(chart.markup?.(rows, context) ?? []);
}

/** 200 data types with long names, all with a long reason. */
function many(): SeverityNotes {
  const dataTypes = Array.from({ length: 200 }, (_, index) => ({
    id: `type-${index}`,
    label: `A data type with quite a long name, number ${index}`,
  }));
  const reason = 'A reason that goes on for some time, because what the data says depends on a lot of other things.';
  return {
    dataTypes,
    claims: dataTypes.map(({ id }) => ({ data_type: id })),
    scoring: dataTypes.map(({ id }) => ({ data_type: id, reason })),
  };
}

describe('the words about data types', () => {
  it('find how many score highest, and for how many nobody can tell', () => {
    expect(chart.finding(flagship)).toBe(
      'Taken alone, one of 32 data types scores 4 by default, the most there is; for eight nobody can tell',
    );
  });

  it('name the score where there is one data type', () => {
    expect(chart.finding(rowsOf({ claims: [{}], scoring: [{}] }))).toBe(
      'Taken alone, the one data type scores 1 by default',
    );
  });

  it('say so where nobody can tell about any', () => {
    expect(chart.finding(unknown)).toBe('For the one data type no score can be told');
    expect(chart.summary(unknown)).toBe('Cannot tell: E-mail address.');
  });

  it('say that this is one term of the score', () => {
    expect(chart.measure(flagship)).toMatch(/one term of the score and not the score$/);
  });
});

describe('the table of data types', () => {
  const html = htmlOf(flagship);

  it('is small enough to read for one data type', async () => {
    const rows = rowsOf({ claims: [{}], scoring: [{}] });
    const readable = htmlOf(rows).replace(/(?<=>)(?=<(?:tr|t[hd]|thead|tbody|svg|path|circle|span))/g, '\n');
    await expect(`${readable}\n`).toMatchFileSnapshot('../snapshots/severity-by-type-table.html');
  });

  it('sorts by every column but the reason', () => {
    expect(
      [...html.matchAll(/data-sort="(\w+)" data-name="(\w+)"/g)].map(([, kind, name]) => `${name} ${kind}`),
    ).toEqual(['name text', 'status order', 'category order', 'base number', 'range number', 'default number']);
  });

  it('has an empty value where nobody can tell, so that it sorts last', () => {
    const [line] = /<tr data-row="password".*?<\/tr>/.exec(html) ?? [''];
    expect(line.match(/data-value=""/g)).toHaveLength(4);
    expect(line).toContain('Cannot tell');
  });

  it('links each data type and rule below the base path', () => {
    expect(html).toContain('<a href="/base/data-types/wifi-ssid/">Wi-Fi network name</a>');
    expect(html).toContain('href="/base/method/#rule-DPC.behavioural.daily-life"');
  });

  it('uses the accent for no score, and no style attribute', () => {
    expect(html).not.toContain('--accent');
    expect(html).not.toContain('style=');
  });

  it('escapes what the data says', () => {
    const hostile = '"><script>alert(1)</script>';
    const rows = rowsOf({ claims: [{}], dataTypes: [{ label: hostile }], scoring: [{ reason: hostile }] });
    expect(htmlOf(rows)).not.toContain('<script>');
  });

  it('is left out where no data type is scored', () => {
    expect(renderFigures([anyChart], { ...dataset, scoring: [] }, wyze, (path) => path)).toEqual([]);
    expect(renderFigures([anyChart], dataset, wyze, (path) => path)).toHaveLength(1);
  });
});

describe.each(sizes)('the drawing of data types, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/severity-by-type-${size}.svg`);
  });

  it('draws no bar where nobody can tell, and no dot where only the default is not known', () => {
    expect(parseSvg(draw(unknown, size)).querySelectorAll('.item path')).toHaveLength(0);
    const item = parseSvg(draw(untold, size)).querySelector('.item');
    expect(item?.querySelectorAll('circle')).toHaveLength(0);
    expect(item?.querySelectorAll('path')).toHaveLength(3);
  });

  it.each([
    ['the flagship', flagship],
    ['one data type that cannot be told', unknown],
    ['one without a default', untold],
    ['200 data types', rowsOf(many())],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    const svg = parseSvg(draw(rows, size));
    const fontSizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    const boxes = textBoxes(svg);
    expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(12);
    expect(boxes.filter(({ x0, x1 }) => x0 < -1 || x1 > DRAWING_WIDTHS[size] + 1)).toEqual([]);
    const clashes = boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1, index + 20)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    );
    expect(clashes).toEqual([]);
  });
});
