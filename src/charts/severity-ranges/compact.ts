import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { RangeRow, SeverityRow } from '../../rows/severity-ranges.ts';
import { BAND_STRETCHES, HIGHEST_SCORE } from '../../rows/severity-words.ts';
import type { MarkupContext } from '../define-chart.ts';
import { round } from '../marks.ts';
import { siteTheme } from '../theme.ts';
import { spanWords, startWords } from './words.ts';

/** Of the scale, in pixels at rest; it grows with the frame. */
const WIDTH = 288;
const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** The scores in a frame: the drawing of one group, or of several a line each with its range on the four bands. */
export function renderFrame(rows: readonly SeverityRow[], { drawings }: MarkupContext): ElementContent[] {
  if (rows.length === 1) return [drawings];
  return [
    h('p.sf-key', [
      'Bar: lowest to highest reading that the method allows. Dot: our default. Bands: ',
      BAND_STRETCHES.map(({ label, from }) => (from === 0 ? label : `${label} from ${from}`)).join(', '),
    ]),
    h('ul.sf', rows.map(groupOf)),
  ];
}

function groupOf({ label, range }: SeverityRow): Element {
  if (range === null) return h('li', [h('p', [h('b', label), ': cannot tell'])]);
  return h('li', [
    h('p', [h('b', label), `: ${startWords(range)}`, h('span.vh', `; range ${spanWords(range)}`)]),
    scale(range),
  ]);
}

function scale({ lowest, highest, start }: RangeRow): Element {
  const [from, to] = [placeOf(lowest.score), placeOf(highest.score)];
  const { ink, paper } = siteTheme;
  return s('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, ariaHidden: 'true', focusable: 'false' }, [
    ...BAND_STRETCHES.map(({ from: left, to: right }, index) =>
      s('rect', {
        className: [`sf-band-${index + 1}`],
        x: placeOf(left),
        width: round(placeOf(right) - placeOf(left)),
        height: HEIGHT,
      }),
    ),
    s('path', { d: `M${from} ${MIDDLE}H${to}M${from} 4v12M${to} 4v12`, stroke: ink, strokeWidth: 2, fill: 'none' }),
    ...(start === null
      ? []
      : [s('circle', { cx: placeOf(start.score), cy: MIDDLE, r: 6, fill: ink, stroke: paper, strokeWidth: 1.5 })]),
  ]);
}

function placeOf(score: number): number {
  return round((score / HIGHEST_SCORE) * WIDTH);
}
