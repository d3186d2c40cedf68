import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/severity-ranges.chart.ts';
import { drawSvg, renderFigures } from '../../src/render/figure.ts';
import type { SeverityRow } from '../../src/rows/severity-ranges.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { assessed, groupsNamed, type SeverityNotes, severityDataset } from '../support/severity-breach.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);
// The registry takes charts of any row in the same way.
const anyChart = chart as Parameters<typeof drawSvg>[0];

const rowsOf = (notes: SeverityNotes) => chart.rows(severityDataset(notes), noted);
const draw = (rows: readonly SeverityRow[], size: DrawingSize) => drawSvg(anyChart, rows, size);

/** Behavioural data beside the settled rest: from 1 x 0.75 + 0.5 to 4 x 0.75 + 0.5. */
const open = {
  choice: 'DPC.behavioural',
  stops: ['DPC.behavioural.no-insight', 'DPC.behavioural.sensitive-profile'],
  default: 'DPC.behavioural.no-insight',
};
const untold = rowsOf({ assessment: assessed('all', { ...open, default: null }) });
const unscored = rowsOf({ assessment: [{}] });
/** As low and as high as the method goes. */
const lowest = { choice: 'EI.email', stops: ['EI.email.not-findable'], default: 'EI.email.not-findable' };
const noSign = {
  choice: 'CB.confidentiality',
  stops: ['CB.confidentiality.no-sign'],
  default: 'CB.confidentiality.no-sign',
};
const extremes = rowsOf({
  groups: [...groupsNamed(1), { id: 'top', label: 'A group with quite a long name and everything against it' }],
  assessment: [...assessed('g0', lowest, noSign), ...assessed('top', ...worst())],
});

function worst() {
  const rules = ['EI.email.name-and-findable', 'CB.integrity.cannot-be-restored', 'CB.availability.gone-for-good'];
  return [...rules, 'CB.intent.malicious', 'DPC.sensitive.base'].map((rule) => ({
    choice: rule.slice(0, rule.lastIndexOf('.')),
    stops: [rule],
    default: rule,
  }));
}

function htmlOf(rows: readonly SeverityRow[]): string {
  const context = { drawings: h('div'), figureId: chart.id, href: (path: string) => `/base${path}` };
  return toHtml(chart.markup?.(rows, context) ?? []);
}

describe('the words about severity', () => {
  it('find what most defaults are, and that every range crosses a band', () => {
    expect(chart.finding(flagship)).toBe(
      'Default scores are medium for three of four groups; every range crosses a band',
    );
  });

  it('speak of one group where one is scored', () => {
    expect(chart.finding(rowsOf({ assessment: assessed('all') }))).toBe(
      'The default score is low for the one group scored; its range stays in one band',
    );
  });

  it('give both ends where no band leads, and count the ranges that cross', () => {
    const groups = groupsNamed(2);
    const high = { ...open, default: 'DPC.behavioural.sensitive-profile' };
    const rows = rowsOf({ groups, assessment: [...assessed('g0'), ...assessed('g1', high)] });
    expect(chart.finding(rows)).toBe(
      'Default scores run from low to high over two groups; one of two ranges crosses a band',
    );
  });

  it('say so where all agree and none crosses', () => {
    const rows = rowsOf({ groups: groupsNamed(2), assessment: [...assessed('g0'), ...assessed('g1')] });
    expect(chart.finding(rows)).toBe('Default scores are low for all two groups; no range leaves its band');
  });

  it('give no score where nobody can tell', () => {
    expect(chart.finding(unscored)).toBe('This group cannot be scored from what was recorded');
    expect(chart.finding(untold)).toBe(
      'No default score can be given for the one group scored; its range crosses a band',
    );
    expect(chart.summary(untold)).toBe(
      'Everyone: no default, because nobody can tell about behavioural data; range 1.25 low to 3.5 high; of 2 readings, 1 low and 1 high.',
    );
  });

  it('tell each group in the summary', () => {
    expect(chart.summary(flagship)).toContain(
      'Camera owners: default 2.0 medium, on the edge of medium (2 × 0.75 + 0.5 = 2.0); range 1.0 low to 3.5 high.',
    );
  });

  it('call it a judgement, and no probability', () => {
    expect(chart.note(flagship).status).toMatch(/^a judgement, not a fact\. Severity is not probability/);
  });
});

describe('the figure', () => {
  it('is left out where nothing was assessed', () => {
    const without = { ...dataset, breaches: dataset.breaches.map((breach) => ({ ...breach, assessment: [] })) };
    expect(renderFigures([anyChart], without, wyze, (path) => path)).toEqual([]);
    expect(renderFigures([anyChart], dataset, wyze, (path) => path)).toHaveLength(1);
  });

  it('gives "cannot tell" in its table and no number', () => {
    const [row] = unscored;
    const cells = chart.columns.map(({ value }) => (row ? value(row) : null));
    expect(cells.slice(1, 4)).toEqual(['cannot tell', 'cannot tell', 'cannot tell']);
  });
});

describe('the choices behind a score', () => {
  const html = htmlOf(flagship);

  it('can be read as they stand for one group', async () => {
    const readable = htmlOf(rowsOf({ assessment: assessed('all', open) })).replace(
      /(?<=>)(?=<(?:h3|h4|ul|li|p|div|details|summary|form|fieldset|legend|label|section|input))/g,
      '\n',
    );
    await expect(`${readable}\n`).toMatchFileSnapshot('../snapshots/severity-ranges-choices.html');
  });

  it('offer only the legal stops of the assessment', () => {
    const field = 'severity-ranges.camera-owners.DPC.behavioural';
    const stops = [...html.matchAll(new RegExp(`name="${field}" value="([^"]+)"`, 'g'))].map(([, rule]) => rule);
    expect(stops).toEqual(['DPC.behavioural.no-insight', 'DPC.behavioural.base', 'DPC.behavioural.daily-life']);
  });

  it('have one button pressed for each open choice', () => {
    const radios = html.match(/<input type="radio"[^>]*>/g) ?? [];
    expect(radios.filter((radio) => radio.includes('checked'))).toHaveLength(html.match(/<fieldset/g)?.length ?? 0);
  });

  it('show the flips of the default and hide the others', () => {
    expect(html).toContain(
      '<li data-flip="DPC.behavioural.no-insight"><b>Low, 1.25</b>: behavioural data at 1. The data gives hardly any insight into behaviour. Example: who called a helpdesk.</li>',
    );
    expect(html).toContain('<li data-flip="DPC.behavioural.base" hidden>');
  });

  it('say beside the readings that a share is no probability', () => {
    expect(html).toContain(
      'Of 12 combinations of these choices: 5 low, 5 medium and 2 high. A share of the readings that the method allows. It is not a probability.',
    );
  });

  it('link rules and claims below the base path', () => {
    expect(html).toContain(
      '<a class="sev-rule" href="/base/method/#rule-DPC.behavioural.base">DPC.behavioural.base</a>',
    );
    expect(html).toContain('href="/base/breaches/wyze-2019/claims/c41-wifi-ssid/"');
  });

  it('begin with "cannot tell" where nobody can', () => {
    const page = htmlOf(untold);
    expect(page).toMatch(/value="cannot-tell" checked/);
    expect(page).toContain('no single score, because nobody can tell about behavioural data');
    expect(page).toContain('There is no single score to change.');
  });

  it('offer nothing where there is no score', () => {
    const page = htmlOf(unscored);
    expect(page).not.toContain('<form');
    expect(page).not.toContain('type="radio"');
    expect(page).toContain('Nothing is recorded about how easily it points to one person');
  });

  it('escape what the data says, and need no style attribute', () => {
    const hostile = '"><script>alert(1)</script>';
    const page = htmlOf(
      rowsOf({ groups: [{ label: hostile }], assessment: assessed('all', { ...open, reason: hostile }) }),
    );
    expect(page).not.toContain('<script>');
    expect(html).not.toContain('style=');
  });
});

describe.each(sizes)('the drawing of severity, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/severity-ranges-${size}.svg`);
  });

  it('has the dot of camera owners where the medium band begins', () => {
    const svg = parseSvg(draw(flagship, size));
    const dot = svg.querySelector('[data-row="camera-owners"] .sev-dot');
    const bands = [...svg.querySelectorAll('g > g > rect:not([pointer-events])')].map((band) => band.getAttribute('x'));
    expect(dot?.getAttribute('cx')).toBe(bands[1]);
  });

  it('draws no dot and no range for a group that cannot be scored', () => {
    const item = parseSvg(draw(unscored, size)).querySelector('[data-row="all"]');
    expect(item?.querySelectorAll('circle, path')).toHaveLength(0);
    expect(item?.textContent).toContain('Cannot tell.');
  });

  it('hides the dot where nobody can tell the default', () => {
    const svg = parseSvg(draw(untold, size));
    expect(svg.querySelector('.sev-score .sev-dot')?.getAttribute('visibility')).toBe('hidden');
    expect(svg.querySelector('.sev-score')?.textContent).toBe('no default: nobody can tell');
  });

  it('uses the accent for nothing', () => {
    expect(draw(flagship, size)).not.toContain('--accent');
  });

  it.each([
    ['the flagship', flagship],
    ['the lowest and the highest score there is', extremes],
    ['a group without a default', untold],
    ['a group without a score', unscored],
    [
      '60 groups',
      rowsOf({ groups: groupsNamed(60), assessment: groupsNamed(60).flatMap(({ id = '' }) => assessed(id, open)) }),
    ],
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
