import type { Site } from '../../model/site.ts';
import { formatDate } from '../../rows/wording.ts';
import { CARD_SIZES, type CardShape, type CardText } from './card.ts';
import { briefDrawing } from './drawing.ts';
import { factsOf, noteLines, type PicturedFigure } from './facts.ts';
import { lightTheme as theme } from './light-theme.ts';
import { splitCardParts } from './split-card.ts';
import { svgFile } from './svg-file.ts';

/**
 * A figure as a card for networks, 1200 × 630 or square: its finding with its drawing, or the top of it where all
 * could not be read there. Both carry date and address; the square has room for source and status as well.
 */
export function figureCard(figure: PicturedFigure, shape: CardShape, site: Site): string {
  const text = cardText(figure, shape, site);
  const parts = cardWithDrawing(figure, text, shape);
  return svgFile({ ...CARD_SIZES[shape], parts }, factsOf(figure, site), theme);
}

/** A card with the figure's narrow drawing, the only one whose texts stay large enough, and its key in a few words. */
export function cardWithDrawing(
  { chart, rows }: Pick<PicturedFigure, 'chart' | 'rows'>,
  text: CardText,
  shape: CardShape,
): string[] {
  return splitCardParts(text, shape, briefDrawing(chart, chart.onCard?.(rows) ?? rows, 'narrow'));
}

function cardText(figure: PicturedFigure, shape: CardShape, site: Site): CardText {
  const { subject, finding, measure, note } = figure.content;
  const lines = noteLines(figure, site);
  const words =
    shape === 'square'
      ? { note: lines.note, credit: [lines.credit, WHOLE] }
      : { note: [`As of ${formatDate(note.asOf)}`], credit: [site.name, WHOLE] };
  return {
    ...words,
    ...{ kicker: subject, title: finding, lines: [measure], statuses: [], head: null },
    address: lines.address,
  };
}

/** Before the address: a card may show the top of its figure only. */
const WHOLE = 'The whole figure:';
