import { DRAWING_WIDTHS, type DrawingSize } from '../../charts/define-chart.ts';
import type { Site } from '../../model/site.ts';
import {
  CARD_SIZES,
  type CardDrawing,
  type CardShape,
  type CardText,
  cardParts,
  drawingRoom,
  SMALLEST_CARD_TEXT,
} from './card.ts';
import { pictureDrawing } from './drawing.ts';
import { factsOf, noteLines, type PicturedFigure } from './facts.ts';
import { lightTheme } from './light-theme.ts';
import { svgFile } from './svg-file.ts';

/** Rows that a card shows, and what they are where they are not all. */
interface Part {
  readonly rows: readonly unknown[];
  readonly label: string | null;
}

/**
 * A figure as a card for networks, 1200 × 630 or square: its finding with its drawing where that can be read there,
 * otherwise in words alone. What is shrunk until nobody can read it has lost its claimants.
 */
export function figureCard(figure: PicturedFigure, shape: CardShape, site: Site): string {
  const facts = factsOf(figure, site);
  const { part, shown } = legiblePart(figure, shape, site) ?? { part: null, shown: null };
  const text = cardText(figure, site, part?.label ?? null, shown !== null);
  return svgFile({ ...CARD_SIZES[shape], parts: cardParts(text, shape, shown) }, facts, lightTheme);
}

function cardText(figure: PicturedFigure, site: Site, part: string | null, withDrawing: boolean): CardText {
  const { subject, finding, measure, limits } = figure.content;
  const { note, credit } = noteLines(figure, site);
  const kicker = part === null ? subject : `${subject}. Shown here: ${part}`;
  return { kicker, title: finding, lines: withDrawing ? [measure] : [measure, limits], status: null, note, credit };
}

/** The first part of the figure, from all of it to one view, that has a drawing whose texts stay large enough. */
function legiblePart(
  figure: PicturedFigure,
  shape: CardShape,
  site: Site,
): { readonly part: Part; readonly shown: CardDrawing } | null {
  for (const part of partsOf(figure)) {
    const room = drawingRoom(cardText(figure, site, part.label, true), shape);
    for (const size of SIZES) {
      const drawing = pictureDrawing(figure.chart, part.rows, size);
      const scale = Math.min(room.width / drawing.width, room.height / drawing.height);
      if (scale * drawing.smallest >= SMALLEST_CARD_TEXT) return { part, shown: { drawing, scale: round(scale) } };
    }
  }
  return null;
}

/** Widest first: it says most. */
const SIZES = (Object.keys(DRAWING_WIDTHS) as DrawingSize[]).toReversed();

/** Kept, so that both shapes of card show the same rows and share their drawings. */
const partsOfFigures = new WeakMap<PicturedFigure, readonly Part[]>();

function partsOf(figure: PicturedFigure): readonly Part[] {
  const parts = partsOfFigures.get(figure) ?? findParts(figure);
  partsOfFigures.set(figure, parts);
  return parts;
}

function findParts({ chart, rows }: PicturedFigure): Part[] {
  const top = chart.top?.(rows) ?? rows;
  const [view] = chart.views?.(rows) ?? [];
  return [
    { rows, label: null },
    ...(top.length < rows.length ? [{ rows: top, label: `the first ${top.length} of ${rows.length} rows` }] : []),
    ...(view ? [{ rows: view.rows, label: view.label }] : []),
  ];
}

/** Downwards, so that the drawing stays inside its room. */
function round(scale: number): number {
  return Math.floor(scale * 1000) / 1000;
}
