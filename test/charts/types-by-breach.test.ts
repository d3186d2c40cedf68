import { describe, expect, it } from 'vitest';
import chart from '../../src/charts/types-by-breach.chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import { dataset } from '../support/dataset.ts';
import { parseSvg } from '../support/svg-boxes.ts';

const rows = chart.rows(dataset, { kind: 'catalogue' });

describe('the data types of all breaches', () => {
  it('have the same count beside their line, in the finding and in the summary', () => {
    const [, type = '', count = ''] = /^(.+) was said to be exposed in (\d+) of/.exec(chart.finding(rows)) ?? [];
    const texts = [...parseSvg(drawSvg(chart, rows, 'wide')).querySelectorAll('text')].map((text) => text.textContent);
    expect(texts[texts.indexOf(type) + 1]).toBe(count);
    expect(texts).toContain('said to be exposed in');
    expect(chart.summary(rows)).toContain(`most often: ${type} in ${count}`);
  });

  it('count a breach where something is denied or could not be ruled out as none that exposed it', () => {
    const [row] = rows;
    const unsaid = (['denied', 'possible'] as const).map((status) => ({ ...row, status })) as typeof rows;
    expect(chart.finding(unsaid)).toMatch(/^None of these data types is said to have been exposed/);
    const texts = [...parseSvg(drawSvg(chart, unsaid, 'wide')).querySelectorAll('text')].map(
      (text) => text.textContent,
    );
    expect(texts[texts.indexOf(row?.dataTypeLabel ?? '') + 1]).toBe('0');
  });
});
