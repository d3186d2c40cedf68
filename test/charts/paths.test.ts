import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { DRAWING_WIDTHS, type DrawingSize } from '../../src/charts/define-chart.ts';
import chart from '../../src/charts/paths.chart.ts';
import { EVIDENCE_CLASSES } from '../../src/model/misuse.ts';
import { drawSvg } from '../../src/render/figure.ts';
import { isOpen, type Need, type PathRow } from '../../src/rows/paths.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { drawingFaults } from '../support/drawing-faults.ts';
import { readableSvg } from '../support/readable-svg.ts';
import { parseSvg } from '../support/svg-boxes.ts';

const sizes = Object.keys(DRAWING_WIDTHS) as DrawingSize[]; // the keys of a constant object
const flagship = chart.rows(dataset, wyze);

function need(dataType: string, status: Need['status'] = 'claimed', label = `The ${dataType}`): Need {
  return { dataType, label, status, ended: null };
}

function pathRow(given: Partial<PathRow>): PathRow {
  const { needs = [need('email')] } = given;
  const status = needs.at(-1)?.status ?? 'claimed';
  return {
    ...{ path: 'p', what: 'Someone writes', needs, status, closed: status === 'denied' ? 'denied' : null },
    ...{
      harm: 'Loss of control',
      harmId: 'control',
      harmMeaning: 'Someone else decides',
      verb: 'linking',
      verbMeaning: 'facts meet',
    },
    ...{ evidence: 'inferred', evidenceLabel: 'Our own reasoning', limits: 'No case was found', sources: [] },
    ...{ breachTitle: 'Acme, 2023', claims: ['c1'], organisation: 'Acme', asOf: '2024-01-31' },
    ...given,
  };
}

function draw(rows: readonly PathRow[], size: DrawingSize): string {
  // The registry takes charts of any row in the same way.
  return drawSvg(chart as Parameters<typeof drawSvg>[0], rows, size);
}

function markup(rows: readonly PathRow[]): Element {
  const context = { drawings: h('div'), figureId: 'paths', href: (path: string) => `/base${path}` };
  return parseSvg(`<div>${toHtml(chart.markup?.(rows, context) ?? [])}</div>`);
}

describe('the words about paths', () => {
  it('claim no misuse that no source tells of', () => {
    expect(chart.finding(flagship)).toBe(
      'No source seen says that any of 20 paths was used against these people; three were seen in other cases',
    );
  });

  it('say so where nothing was seen anywhere', () => {
    expect(chart.finding([pathRow({})])).toBe(
      'No source seen says that the one path shown was used against these people; it was not seen in other cases either',
    );
  });

  it('say what was seen', () => {
    const rows = [pathRow({ evidence: 'seen-here' }), pathRow({ evidence: 'elsewhere' }), pathRow({})];
    expect(chart.finding(rows)).toBe('One of 3 paths was seen in a breach shown here, one more in other cases');
  });

  it('count the data types in the subtitle', () => {
    expect(chart.measure(flagship)).toMatch(/^Ways in which 14 data types, alone or together, could/);
  });

  it('sum up by status and by evidence, and say what has ended by whose account', () => {
    expect(chart.summary(flagship)).toBe(
      'Needs only confirmed data: nine paths, four of them by several data types together. ' +
        'Needs data that is only claimed: nine paths, six of them by several data types together. ' +
        'Needs data that is disputed: two paths, one of them by several data types together. ' +
        'Best evidence: seen in other cases: three; shown in a trial or a study: six; our own reasoning: 11. ' +
        'Three paths need data that has ended by our reading of Wyze’s account: Alexa integration token, Dec 27 2019; API token (iOS and Android), Dec 27 2019.',
    );
  });

  it('count no closed path in the finding', () => {
    const rows = [pathRow({}), pathRow({ needs: [need('photo', 'denied')] })];
    expect(chart.finding(rows)).toContain('the one path shown was');
  });
});

describe.each(sizes)('the drawing of the paths, %s', (size) => {
  it('is as it was', async () => {
    await expect(readableSvg(draw(flagship, size))).toMatchFileSnapshot(`../snapshots/paths-${size}.svg`);
  });

  it('has one mark for each path', () => {
    const marks = [...parseSvg(draw(flagship, size)).querySelectorAll('.item')];
    expect(marks.map((mark) => mark.getAttribute('data-row'))).toEqual(flagship.filter(isOpen).map(({ path }) => path));
  });

  const long = 'A name of many words that nobody would ever give to a kind of data but that somebody may';
  const gone = { date: '2023-06-01', what: 'It was closed.', claimants: ['Acme'], by: 'Acme', claims: ['c1'] };
  const many = (count: number) => Array.from({ length: count }, (_, index) => need(`type-${index}`));
  it.each([
    ['the flagship', flagship],
    ['one path', [pathRow({})]],
    [
      'names that are longer than a line',
      [pathRow({ needs: [need('a', 'claimed', long), { ...need('b', 'claimed', long), ended: gone }] })],
    ],
    ['30 parts', [pathRow({ needs: many(30) })]],
    ['a path that is closed', [pathRow({}), pathRow({ needs: [need('photo', 'denied', long)], what: long })]],
    [
      '60 paths',
      Array.from({ length: 60 }, (_, index) =>
        pathRow({ path: `p${index}`, needs: many((index % 5) + 1), evidence: EVIDENCE_CLASSES[index % 4] ?? 'lab' }),
      ),
    ],
  ])('keeps texts of %s apart, inside and at 12 px at least', (_, rows) => {
    expect(drawingFaults(draw(rows, size), DRAWING_WIDTHS[size])).toEqual({ small: [], outside: [], clashes: [] });
  });
});

describe('the map', () => {
  const joints = (...needs: Need[]) => {
    const svg = parseSvg(draw([pathRow({ needs })], 'wide'));
    return [...svg.querySelectorAll('.item > path')].map((line) => [
      line.getAttribute('stroke'),
      line.getAttribute('stroke-dasharray') !== null,
    ]);
  };

  it('joins confirmed parts in colour, others in ink, and disputed ones with dashes', () => {
    expect(joints(need('a', 'confirmed-own'), need('b', 'confirmed-press'))).toEqual([['var(--accent)', false]]);
    expect(joints(need('a', 'confirmed-own'), need('b', 'claimed'))).toEqual([['var(--ink)', false]]);
    expect(joints(need('a', 'confirmed-own'), need('b', 'disputed'))).toEqual([['var(--ink)', true]]);
  });

  it('has no line for a single part', () => {
    expect(joints(need('a', 'confirmed-own'))).toEqual([]);
  });

  it('is left out where it would have more columns than there is room for', () => {
    const wide = Array.from({ length: 23 }, (_, index) => need(`type-${index}`));
    expect(markup([pathRow({ needs: wide })]).querySelector('.pa-map')).toBeNull();
    expect(markup([pathRow({ needs: wide.slice(1) })]).querySelectorAll('.pa-map i')).toHaveLength(22);
  });
});

describe('the list', () => {
  const list = markup(flagship);

  it('has a line for each path with its facets', () => {
    const lines = [...list.querySelectorAll('li[data-row]')];
    expect(lines.map((line) => line.getAttribute('data-row'))).toEqual(flagship.filter(isOpen).map(({ path }) => path));
    expect(list.querySelector('[data-row="empty-home"]')?.getAttribute('data-facets')).toBe(
      'data-type:email data-type:wifi-ssid data-type:last-on-time status:claimed',
    );
  });

  it('links each part to its page, with the word for its mark', () => {
    const links = [...list.querySelectorAll('[data-row="feed-chosen-by-name"] .pa-parts a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent?.replace(/\s+/g, ' ').trim()])).toEqual([
      ['/base/data-types/camera-nickname/', 'Confirmed: Camera nickname'],
      ['/base/data-types/api-token/', 'Disputed: API token (iOS and Android)'],
    ]);
    expect(list.querySelector('[data-row="feed-chosen-by-name"] s')?.textContent).toBe('API token (iOS and Android)');
  });

  it('has a box for each data type that a path needs', () => {
    expect(list.querySelectorAll('form[data-have="paths"] input[type="checkbox"]')).toHaveLength(14);
  });

  it('links the sources that have an address and names the others', () => {
    const sources = [
      { publisher: 'Linked', title: 'A', url: 'https://a.example/', date: null },
      { publisher: 'Named', title: 'B', url: null, date: null },
    ];
    const line = markup([pathRow({ sources })]).querySelector('.pa-sources');
    expect(line?.textContent).toBe('Source:\u00a0Linked; Named');
    expect(line?.querySelectorAll('a')).toHaveLength(1);
  });

  it('tells in words of a path whose parts no one group has', () => {
    const apart = markup([pathRow({}), pathRow({ path: 'q', closed: 'apart' })]);
    expect(apart.querySelectorAll('li[data-row]')).toHaveLength(1);
    expect(apart.querySelector('.pa-closed')?.textContent).toMatch(
      /^Only for someone in several groups at once, because no one group has all that this needs: Someone writes \(/,
    );
  });

  it('tells of a closed path in words, with who closed it, and gives it no line', () => {
    const closed = markup([
      pathRow({}),
      pathRow({ path: 'q', what: 'Someone sees', needs: [need('photo', 'denied', 'Photo')] }),
    ]);
    expect(closed.querySelectorAll('li[data-row]')).toHaveLength(1);
    expect(closed.querySelector('.pa-closed')?.textContent).toBe(
      'Not open here, because Acme denies that this was in the data (Photo): Someone sees.',
    );
  });

  it('has a key to the kinds of evidence that occur and no other', () => {
    expect([...list.querySelectorAll('.pa-key b')].map((label) => label.textContent)).toEqual([
      'Seen in other cases',
      'Shown in a trial or a study',
      'Our own reasoning',
    ]);
  });
});
