import {
  ABOVE_FOOT,
  CARD_MARGIN,
  CARD_SIZES,
  CARD_TOP,
  type CardShape,
  type CardText,
  footBlocks,
  KICKER,
  LINES,
  lowerRule,
  SMALLEST_CARD_TEXT,
  TITLE,
  upperRule,
} from './card.ts';
import { type Placed, stackHeight, writeStack } from './card-stack.ts';
import type { PictureDrawing } from './drawing.ts';
import { lightTheme as theme } from './light-theme.ts';
import { cutBlock, fitBlock, setBlock } from './lines.ts';
import { element } from './xml.ts';

const GUTTER = 34;
/** Whether note and credit stand below the drawing, where there is room for all they say, or beside it. */
const FOOT_BELOW: Record<CardShape, boolean> = { social: false, square: true };
/** On both sides of a drawing, in its own pixels: a mark at an edge may reach beyond it. */
const BLEED = 4;
/** Of a drawing whose texts are all large, in its own pixels: it is no reason to enlarge it less. */
const LARGEST_SMALL_TEXT = 14;
const TITLE_SIZES = [48, 46, 44, 42, 40, 38, 36, 34, 32, 30, 28, 26];

/** In pixels: before the title gets smaller, the line below it goes. */
const SMALLEST_TITLE_WITH_LINE = 36;

/** A drawing as a card shows it: its XML, and its width on the card in pixels. */
interface ShownDrawing {
  readonly xml: string;
  readonly width: number;
}

/**
 * A drawing at the right edge of a card, enlarged until its smallest text can be read in a list of links. Where all of
 * it would be too high, it ends above a line of text.
 */
function showDrawing(drawing: PictureDrawing, text: CardText, shape: CardShape): ShownDrawing {
  const card = CARD_SIZES[shape];
  const scale = Math.ceil((SMALLEST_CARD_TEXT / Math.min(drawing.smallest, LARGEST_SMALL_TEXT)) * 100) / 100;
  const below = FOOT_BELOW[shape] ? stackHeight(footBlocks(text, card.width - 2 * CARD_MARGIN)) + 2 * ABOVE_FOOT : 0;
  const room = (card.height - CARD_TOP - CARD_MARGIN + 10 - below) / scale;
  const height = drawing.cutAbove(room);
  const width = Math.ceil((drawing.width + 2 * BLEED) * scale);
  const left = card.width - CARD_MARGIN - width;
  const placed = drawing.place(left + Math.round(BLEED * scale), CARD_TOP, scale, height);
  if (height >= drawing.height) return { xml: placed, width };
  // Paper over the rest: the renderer fails at shapes that are clipped away whole, and so at a clip around all of it.
  const y = Math.round(CARD_TOP + height * scale);
  const rest = element('rect', { x: left, y, width: card.width - left, height: card.height - y, fill: theme.paper });
  return { xml: placed + rest, width };
}

/** The parts of a card with a drawing, as XML: words at the left, the credit below them, the drawing at the right. */
export function splitCardParts(text: CardText, shape: CardShape, drawing: PictureDrawing): string[] {
  const shown = showDrawing(drawing, text, shape);
  const { width: whole, height } = CARD_SIZES[shape];
  const width = whole - 2 * CARD_MARGIN - shown.width - GUTTER;
  const foot = footBlocks(text, FOOT_BELOW[shape] ? whole - 2 * CARD_MARGIN : width);
  const bottom = height - CARD_MARGIN - stackHeight(foot) + 6;
  const head = headBlocks(text, { width, height: bottom - CARD_TOP - ABOVE_FOOT });
  return [
    upperRule(whole - 2 * CARD_MARGIN),
    ...writeStack(head, CARD_MARGIN, CARD_TOP),
    shown.xml,
    ...(FOOT_BELOW[shape] ? [lowerRule(whole - 2 * CARD_MARGIN, bottom)] : []),
    ...writeStack(foot, CARD_MARGIN, bottom),
  ];
}

function headBlocks(text: CardText, { width, height }: { readonly width: number; readonly height: number }): Placed[] {
  const kicker = { block: cutBlock(setBlock(text.kicker, width, KICKER), 70), space: 8 };
  const free = height - stackHeight([kicker]);
  const line = { block: setBlock(text.lines[0] ?? '', width, { ...LINES, size: 26 }), space: 0 };
  const titleIn = (room: number) => ({
    block: fitBlock(text.title, { width, height: room }, TITLE, TITLE_SIZES),
    space: 14,
  });
  const beside = titleIn(free - stackHeight([line]) - 14);
  if (beside.block.setting.size >= SMALLEST_TITLE_WITH_LINE) return [kicker, beside, line];
  return [kicker, titleIn(free)];
}
