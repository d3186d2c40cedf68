import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AccountsRow } from '../../rows/accounts-to-scale.ts';
import { FRAME_DRAWING_WIDTHS, type MarkupContext } from '../define-chart.ts';
import { siteTheme } from '../theme.ts';
import { drawLabels } from './labels.ts';
import { drawScene, fineStep, overviewHeight, overviewScale } from './overview.ts';
import { layOutPicture, type Picture } from './picture.ts';
import { shape, toHast } from './shape.ts';
import { scaleWords } from './words.ts';

/** In CSS pixels: as wide as on a page, the picture would make a frame of more than the 1,000 px that some hosts show. */
const WIDTHS = { roomy: 496, tight: FRAME_DRAWING_WIDTHS.narrow } as const;

/** The picture in a frame: drawn, because the file with a pixel for each account would be a second request. */
export function renderFrame(rows: readonly AccountsRow[], { drawings, figureId }: MarkupContext): ElementContent[] {
  const picture = layOutPicture(rows);
  if (!picture) return [drawings];
  const pictures = Object.entries(WIDTHS).map(([name, width]) =>
    h('div', { className: [`af-${name}`] }, [
      drawAt(picture, width, `${figureId}-${name}`),
      h('p', scaleWords(picture, overviewScale(picture, width), fineStep(picture, width), ` at ${width} px`)),
    ]),
  );
  return [h('div.af', pictures)];
}

function drawAt(picture: Picture, width: number, idPrefix: string): ElementContent {
  const height = overviewHeight(picture, width);
  const scene = drawScene(picture, { width, theme: siteTheme, idPrefix });
  const root = { width, height, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' };
  return toHast(shape('svg', root, [scene, ...drawLabels(picture, width, siteTheme)]));
}
