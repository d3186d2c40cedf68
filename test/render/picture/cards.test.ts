import { describe, expect, it } from 'vitest';
import { CARD_SIZES, type CardShape, SMALLEST_CARD_TEXT } from '../../../src/render/picture/card.ts';
import { figureCard } from '../../../src/render/picture/figure-card.ts';
import { lightTheme } from '../../../src/render/picture/light-theme.ts';
import { pageCardPicture } from '../../../src/render/picture/page-card.ts';
import { pageCards } from '../../../src/rows/page-cards.ts';
import { dataset } from '../../support/dataset.ts';
import { picturedFigures } from '../../support/pictured.ts';
import { type Box, parseSvg, textBoxes } from '../../support/svg-boxes.ts';

const { site } = dataset;
const SHAPES = Object.keys(CARD_SIZES) as CardShape[];

/** A card's texts without what is covered by paper, and those of them that are small, cut or outside. */
function faultsOf(card: string, shape: CardShape): { readonly shown: readonly Box[]; readonly faults: readonly Box[] } {
  const root = parseSvg(card.replace(/^<\?xml.*\n/, ''));
  // Boxes of texts that stand upright are not measured.
  for (const upright of root.querySelectorAll('[transform*="rotate"]')) upright.remove();
  const { width, height } = CARD_SIZES[shape];
  const covers = [...root.querySelectorAll(`rect[fill="${lightTheme.paper}"]`)];
  const cover = covers.find((rect) => Number(rect.getAttribute('x')) > 0 && rect.parentElement === root);
  const [left, top] = ['x', 'y'].map((name) => Number(cover?.getAttribute(name) ?? Number.POSITIVE_INFINITY));
  const isCovered = ({ x0, y0 }: Box) => x0 >= (left ?? 0) && y0 >= (top ?? 0);
  const shown = textBoxes(root).filter((box) => !isCovered(box));
  const faults = shown.filter(
    ({ x0, x1, y0, y1 }) =>
      x0 < 0 || y0 < 0 || x1 > width || y1 > height || (x0 >= (left ?? 0) && y1 > (top ?? 0)) || y1 - y0 < TEXT_HEIGHT,
  );
  return { shown, faults };
}

/** Of a box around the smallest text. */
const TEXT_HEIGHT = SMALLEST_CARD_TEXT * 0.92 - 0.1;

describe.each(picturedFigures.map((figure) => [figure.chart.id, figure] as const))('the card of %s', (_, figure) => {
  it.each(SHAPES)('shows its drawing as a %s, large enough to be read, with nothing cut or outside', (shape) => {
    const card = figureCard(figure, shape, site);
    const { shown, faults } = faultsOf(card, shape);
    expect(faults).toEqual([]);
    const { width } = CARD_SIZES[shape];
    expect(shown.filter(({ x0 }) => x0 > width / 3).length).toBeGreaterThan(2);
  });

  it.each(SHAPES)('says finding, date and address as a %s', (shape) => {
    const text = (parseSvg(figureCard(figure, shape, site).replace(/^<\?xml.*\n/, '')).textContent ?? '').replace(
      /\s/g,
      '',
    );
    for (const said of [
      figure.content.finding,
      'Nov 23 2026',
      `breach-impact.example/charts/wyze-2019/${figure.chart.id}/`,
    ]) {
      expect(text).toContain(said.replace(/\s/g, ''));
    }
  });

  it('is another one when its rows are', () => {
    const fewer = { ...figure, rows: figure.rows.slice(1) };
    expect(figureCard(fewer, 'social', site)).not.toBe(figureCard(figure, 'social', site));
  });
});

describe('the cards of pages', () => {
  const cards = pageCards(dataset).map((card) => [card.path, pageCardPicture(card, site)] as const);

  it('are large enough to be read, with nothing outside', () => {
    const faulty = cards.flatMap(([path, card]) =>
      faultsOf(card, 'social').faults.map(({ name }) => `${path} ${name}`),
    );
    expect(faulty).toEqual([]);
  });

  it('never cut what a claim says', () => {
    const cut = cards.filter(([path, card]) => /\/claims\//.test(path) && /…<\/text>/.test(card)).map(([path]) => path);
    expect(cut).toEqual([]);
  });

  it('show the whole title of a breach that is told in full, and rival numbers with who gives them', () => {
    const wordsOf = (path: string) => {
      const [, card = ''] = cards.find(([of]) => of === path) ?? [];
      return textBoxes(parseSvg(card.replace(/^<\?xml.*\n/, ''))).map(({ name }) => name);
    };
    const cut = dataset.breaches.filter(({ id }) => wordsOf(`/breaches/${id}/`).some((words) => words.includes('…')));
    expect(cut.map(({ id }) => id)).toEqual([]);
    expect(wordsOf('/')).toContain('Or 2.88 million: ISMG');
    expect(wordsOf('/breaches/wyze-2019/')).toContain('Or 2.88 million: ISMG');
  });

  it('show a mark for each data type of a breach that is told in full', () => {
    const [, card = ''] = cards.find(([path]) => path === '/breaches/wyze-2019/') ?? [];
    const marks = [...parseSvg(card.replace(/^<\?xml.*\n/, '')).querySelectorAll('g[transform*="scale"]')];
    // 32 data types, three numbers, and one that rivals the first.
    expect(marks.length).toBe(36);
  });
});
