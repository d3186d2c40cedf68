import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { figurePicture } from '../../../src/render/picture/figure-picture.ts';
import { dataset } from '../../support/dataset.ts';
import { drawingFaults } from '../../support/drawing-faults.ts';
import { picturedFigures } from '../../support/pictured.ts';
import { readableSvg } from '../../support/readable-svg.ts';

const { site } = dataset;
const HOSTILE = '<script>alert(1)</script> & "quotes" \' ]]> \u0000\u0008\uFFFF\uD800 {{x}} %s';

function parse(svg: string) {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe.each(picturedFigures.map((figure) => [figure.chart.id, figure] as const))('the picture of %s', (_, figure) => {
  const svg = figurePicture(figure, site);
  const text = (parse(svg).documentElement?.textContent ?? '').replace(/\s+/g, ' ');

  it('has a title, a description, and the facts that rights desks ask for', () => {
    const root = parse(svg);
    const said = (name: string) => root.getElementsByTagName(name)[0]?.textContent;
    expect(said('title')).toBe(`${figure.content.subject}: ${figure.content.finding}`);
    expect(said('desc')).toBe(figure.content.summary);
    expect(said('dc:description')).toBe(figure.content.summary);
    expect(said('dc:source')).toBe(figure.content.note.source);
    expect(said('dc:rights')).toBe('CC BY 4.0');
    expect(said('dc:identifier')).toBe(`https://breach-impact.example/charts/wyze-2019/${figure.chart.id}/`);
    expect(said('dcterms:hasVersion')).toBe(figure.hash);
    expect(said('dc:date')).toBe(figure.content.note.asOf);
  });

  it('shows licence, version and full address inside its frame', () => {
    expect(text).toContain(`Breach Impact Explorer. CC BY 4.0. Version ${figure.hash}`);
    expect(text).toContain(`https://breach-impact.example/charts/wyze-2019/${figure.chart.id}/`);
    expect(text).toContain('As of: ');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(svg).not.toMatch(/<(?:script|foreignObject|image|style|a)\b|\sstyle=|\son\w+=|var\(|(?:href|src)="(?!#)/);
    expect(svg).not.toMatch(/url\((?!#)/);
  });

  it('has no text under 12 px and none that leaves the frame', () => {
    const { small, outside } = drawingFaults(svg.replace(/^<\?xml.*\n/, ''), 1200);
    expect({ small: small.filter((size) => size > 0), outside }).toEqual({ small: [], outside: [] });
  });
});

it('a picture is what it was', async () => {
  const figure = picturedFigures.find(({ chart }) => chart.id === 'severity-ranges');
  if (!figure) throw new Error('no such figure');
  await expect(readableSvg(figurePicture(figure, site))).toMatchFileSnapshot(
    '../../snapshots/severity-ranges-picture.svg',
  );
});

it('hostile and endless texts stay texts, and stay inside', () => {
  const [figure] = picturedFigures;
  if (!figure) throw new Error('no figures');
  const hostile = { finding: `${HOSTILE} ${'W'.repeat(400)}`, measure: HOSTILE, summary: HOSTILE, subject: HOSTILE };
  const svg = figurePicture({ ...figure, content: { ...figure.content, ...hostile } }, site);
  expect(svg).not.toContain('<script');
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  expect(/[^\t\n\r -\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(svg)).toBe(false);
  expect(parse(svg).getElementsByTagName('desc')[0]?.textContent).toContain('<script>alert(1)</script> & "quotes"');
  expect(drawingFaults(svg.replace(/^<\?xml.*\n/, ''), 1200).outside).toEqual([]);
});
