import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { type Area, layOutPicture, outlineOf, rowsOf } from '../../src/charts/accounts-to-scale/picture.ts';
import { accountsPerPixel, blockSize, PICTURE_RATIO } from '../../src/charts/accounts-to-scale/picture-size.ts';
import chart from '../../src/charts/accounts-to-scale.chart.ts';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import { drawSvg } from '../../src/render/figure.ts';
import { type AccountsRow, accountsRows } from '../../src/rows/accounts-to-scale.ts';
import { accountsRow, totalWithParts } from '../support/accounts-rows.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { overlap, parseSvg, textBoxes } from '../support/svg-boxes.ts';

const SIZES = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // keys of a literal
const flagship = accountsRows(dataset, wyze);

/** The layout of rows that have a total. */
function layOut(rows: readonly AccountsRow[]) {
  const picture = layOutPicture(rows);
  if (!picture) throw new Error('no total');
  return picture;
}

/** The places of an area's pixels, counted row by row through a picture. */
function pixelsOf(area: Area, width: number): number[] {
  const missing = rowsOf(area) * area.columns - area.pixels;
  return Array.from({ length: rowsOf(area) }, (_, row) => {
    const columns = area.columns - (row === 0 ? missing : 0);
    return Array.from({ length: columns }, (_, column) => (area.y + row) * width + area.x + column);
  }).flat();
}

describe('the size of a picture', () => {
  it.each([
    [2_400_000, 1600, 1500],
    [1, 1, 1],
    [2, 1, 2],
    [240, 16, 15],
    // No two factors of 140 are near 16:15 as 12 × 12 less 4 is.
    [140, 12, 12],
    // Primes: the first row is incomplete.
    [7, 3, 3],
    [1_000_003, 1033, 969],
    [15_999_989, 4131, 3874],
  ])('for %d pixels is %d × %d', (pixels, columns, rows) => {
    expect(blockSize(pixels, PICTURE_RATIO)).toEqual({ columns, rows });
  });

  it('leaves less than one row empty', () => {
    for (let pixels = 1; pixels < 3000; pixels += 1) {
      const { columns, rows } = blockSize(pixels, PICTURE_RATIO);
      expect(columns * rows - pixels).toBeGreaterThanOrEqual(0);
      expect(columns * rows - pixels).toBeLessThan(columns);
    }
  });

  it.each([
    [1, 1],
    [8_000_000, 1],
    [8_000_001, 10],
    [80_000_001, 100],
    [2 ** 33, 10_000],
  ])('a pixel of %d accounts stands for %d of them', (accounts, each) => {
    expect(accountsPerPixel(accounts)).toBe(each);
  });
});

describe('the layout of the flagship', () => {
  const picture = layOut(flagship);

  it('is 1,600 by 1,500 pixels, one for each account', () => {
    expect(picture).toMatchObject({ width: 1600, height: 1500, accountsPerPixel: 1 });
  });

  it('has the 24,000 as its bottom 15 rows and the 140 as a block of 14 by 10 above them', () => {
    expect(
      picture.parts.map(({ row, tone, shape, x, y, columns, pixels }) => [row.id, tone, shape, x, y, columns, pixels]),
    ).toEqual([
      ['alexa-linked', 'part', 'strip', 0, 1485, 1600, 24_000],
      ['health-beta', 'confirmed', 'block', 1154, 1472, 14, 140],
    ]);
  });

  it('has the rival total 300 rows above the picture', () => {
    expect(picture.rivals.map(({ row, y, pixels }) => [row.value, y, pixels])).toEqual([[2_880_000, -300, 2_880_000]]);
  });
});

describe('the layout of other breaches', () => {
  it('is none without a total', () => {
    expect(layOutPicture([])).toBeUndefined();
    expect(layOutPicture([accountsRow({ role: 'part' })])).toBeUndefined();
  });

  it('keeps groups apart: no area shares a pixel with another, and all lie in the picture', () => {
    const breaches = [
      [7, 3, 2],
      [1, 1],
      [100, 99],
      [1000, 333, 333, 333],
      [240_000, 5000, 2400, 140, 90, 1],
      [50, 3, 3, 3, 3],
    ];
    for (const [total = 1, ...parts] of breaches) {
      const picture = layOut(totalWithParts(total, ...parts));
      const taken = picture.parts.flatMap((area) => pixelsOf(area, picture.width));
      const whole = new Set(pixelsOf(picture.whole, picture.width));
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.filter((place) => !whole.has(place))).toEqual([]);
    }
  });

  it('leaves out what cannot stand apart, and says which', () => {
    const picture = layOut(totalWithParts(1000, 600, 500));
    expect(picture.parts.map(({ pixels }) => pixels)).toEqual([600]);
    expect(picture.notDrawn.map(({ value }) => value)).toEqual([500]);
  });

  it('leaves a group inside another group to the notes', () => {
    const [total, part] = totalWithParts(10_000, 500);
    const inner = accountsRow({ group: 'inner', role: 'part', value: 20, within: 'part-1' });
    const picture = layOut([total, part, inner].filter((row) => row !== undefined));
    expect(picture.notDrawn.map(({ group }) => group)).toEqual(['inner']);
  });

  it('draws less than a pixel as one pixel', () => {
    expect(layOut(totalWithParts(2 ** 33, 24_000_000, 140)).parts.map(({ pixels }) => pixels)).toEqual([2400, 1]);
  });

  it('draws a smaller rival as a line inside and leaves out one of more than twice the total', () => {
    const rivals = [800, 2001].map((value, index) =>
      accountsRow({ id: `everyone-rival-${index}`, role: 'rival', value, share: value / 1000 }),
    );
    // 1,000 accounts are 33 columns and 31 rows; 800 of them reach 25 rows up.
    expect(layOut([accountsRow({ value: 1000 }), ...rivals]).rivals.map(({ y }) => y)).toEqual([6]);
  });

  it('gives the accent to confirmed numbers alone', () => {
    const statuses = ['claimed', 'claimed-acknowledged', 'disputed', 'confirmed-own', 'confirmed-press'] as const;
    for (const status of statuses) {
      const part = accountsRow({ group: 'part', role: 'part', value: 100, status });
      const tone = status.startsWith('confirmed') ? 'confirmed' : 'part';
      expect(layOut([accountsRow({ value: 10_000 }), part]).parts[0]?.tone).toBe(tone);
    }
  });

  it('steps the outline where the first row is incomplete', () => {
    const { whole } = layOut(totalWithParts(7));
    expect(outlineOf(whole)).toBe('M0 0h1v1h2v2h-3Z');
    expect(outlineOf(layOut(totalWithParts(1)).whole)).toBe('M0 0h1v1h-1Z');
  });
});

describe('the words', () => {
  it('say what the rows say', () => {
    expect(chart.finding(flagship)).toBe(
      'Among 2.4 million users reported, 24,000 users who linked Alexa are a thin strip and 140 beta testers of a health product a speck',
    );
    expect(chart.measure(flagship)).toBe(
      'Reported accounts, to scale: the picture is 1,600 × 1,500 pixels, one for each account',
    );
    expect(chart.summary(flagship)).toBe(
      '2,400,000 users (claimed, reported as acknowledged) are a picture of 1,600 × 1,500 pixels. ' +
        'Inside it, 24,000 users who linked Alexa (claimed, reported as acknowledged) are 1 in 100, the bottom 15 of 1,500 rows ' +
        'and 140 beta testers of a health product (confirmed, via press) are about 1 in 17,143, a block of 14 × 10 pixels. ' +
        'Another total, 2,880,000 (claimed by ISMG, Dec 31 2019, as reported, seen in a repost or digest): the dashed area, 300 rows more. ' +
        'Count not disclosed: camera owners and people with shared access.',
    );
  });

  it('say so where nobody gave a total', () => {
    expect(chart.finding([])).toBe('Nobody has said how many accounts were affected');
    expect(chart.summary([])).toContain('nothing to draw to scale');
    expect(chart.note([])).toEqual({ source: 'none seen', asOf: '', status: 'not disclosed' });
  });

  it('say so where no group inside the total has a count', () => {
    expect(chart.finding(totalWithParts(1200))).toBe('1,200 people are reported, and no group among them has a count');
  });

  it('say how many accounts a pixel stands for', () => {
    expect(chart.measure(totalWithParts(2 ** 33))).toBe(
      'Reported accounts, to scale: the picture is 957 × 898 pixels less 392 in the top row, one for every 10,000 accounts',
    );
  });
});

describe.each(SIZES)('the %s drawing', (size) => {
  const svg = drawSvg(chart, flagship, size);

  it('is as it was when somebody last looked at it', async () => {
    await expect(readableSvg(svg)).toMatchFileSnapshot(`../snapshots/accounts-to-scale-${size}.svg`);
  });

  it.each([
    ['the flagship', flagship],
    ['no total', []],
    ['seven accounts', totalWithParts(7, 3, 2)],
    ['a group that is nearly all', totalWithParts(1_000_003, 900_000, 1500)],
    ['five groups', totalWithParts(2_400_000, 50_000, 24_000, 9000, 140, 90)],
    ['billions', totalWithParts(2 ** 33, 900_000_000, 24_000)],
  ])('has texts of at least 12 px that stay inside and do not overlap: %s', (_, rows) => {
    const root = parseSvg(drawSvg(chart, rows, size));
    const texts = textBoxes(root);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of root.querySelectorAll('text'))
      expect(Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
    const height = Number(root.getAttribute('height'));
    for (const box of texts) {
      expect(box.x0, box.name).toBeGreaterThanOrEqual(0);
      expect(box.x1, box.name).toBeLessThanOrEqual(DRAWING_WIDTHS[size]);
      expect(box.y1, box.name).toBeLessThanOrEqual(height);
    }
    const pairs = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => [a.name, b.name])).toEqual([]);
  });
});

describe('the figure on a page', () => {
  const context = {
    drawings: h('p', 'the drawings'),
    figureId: 'accounts-to-scale',
    href: (path: string) => `/base${path}`,
  };
  const html = (rows: readonly AccountsRow[]) => toHtml(chart.markup?.(rows, context) ?? []);

  it('shows the picture under the base path, and each number with its status', () => {
    expect(html(flagship)).toContain('href="/base/pictures/wyze-2019/accounts.png"');
    for (const row of flagship) if (row.value !== null) expect(html(flagship)).toContain(`data-row="${row.id}"`);
    expect(html(flagship)).toContain('Alexa integration token, whatever the count: confirmed');
  });

  it('leads each step to its place in the picture, and to an anchor without script', () => {
    const steps = [...html(flagship).matchAll(/<a href="#([^"]+)" data-zoom="([^"]+)"/g)].map(([, anchor, zoom]) => [
      anchor,
      zoom,
    ]);
    expect(steps).toEqual([
      ['accounts-to-scale-picture', 'all'],
      ['accounts-to-scale-close-up', '1168 1492.5 1'],
      ['accounts-to-scale-close-up', '1161 1477 8'],
    ]);
    for (const [anchor] of steps) expect(html(flagship)).toContain(`id="${anchor}"`);
  });

  it('has no style attributes, no repeated ids and no reference to an id that is not there', () => {
    const ids = [...html(flagship).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html(flagship)).not.toContain('style=');
    for (const [, id] of html(flagship).matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('puts the enlarged corner below the picture where the steps leave it no room beside', () => {
    const vtech = accountsRows(dataset, { kind: 'breach', breach: 'vtech-2015' });
    expect(html(vtech)).toContain('<div class="accounts is-long">');
    expect(html(flagship)).toContain('<div class="accounts">');
  });

  it('enlarges nothing where there is no group, and is the drawings where there is no total', () => {
    expect(html(totalWithParts(1_000_000))).not.toContain('close-up');
    expect(html([])).toBe('<p>the drawings</p>');
  });
});
