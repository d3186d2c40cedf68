import { markShapes } from '../../charts/marks.ts';
import type { Status } from '../../model/status.ts';
import type { PictureDrawing } from './drawing.ts';
import { lightTheme as theme } from './light-theme.ts';
import { type Block, cutBlock, fitBlock, type Setting, setBlock, writeBlock } from './lines.ts';
import { element } from './xml.ts';

/** The two shapes in which networks show a link. In pixels. */
export const CARD_SIZES = {
  social: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const;
export type CardShape = keyof typeof CARD_SIZES;

/** What a card says. */
export interface CardText {
  /** What it is about, above the title. */
  readonly kicker: string;
  readonly title: string;
  /** Paragraphs below the title; what does not fit is cut with an ellipsis. */
  readonly lines: readonly string[];
  /** A mark with its words, below the lines. */
  readonly status: { readonly mark: Status; readonly words: string } | null;
  /** Small lines above the credit: source, date, status. */
  readonly note: readonly string[];
  /** The last lines: name of the site and the full address. */
  readonly credit: readonly string[];
}

/** A drawing that a card shows below its title, enlarged by `scale`. */
export interface CardDrawing {
  readonly drawing: PictureDrawing;
  readonly scale: number;
}

/** In pixels: the smallest text of a card that can be read in a list of links. */
export const SMALLEST_CARD_TEXT = 18;
export const CARD_MARGIN = 45;

const KICKER: Setting = { family: 'sans', size: 24, weight: 600, color: 'ink-2', leading: 1.35 };
const TITLE: Setting = { family: 'serif', size: 60, weight: 600, color: 'ink', leading: 1.15 };
const LINES: Setting = { family: 'sans', size: 27, weight: 400, color: 'ink-2', leading: 1.35 };
const STATUS: Setting = { family: 'sans', size: 26, weight: 600, color: 'ink', leading: 1.35 };
const NOTE: Setting = { family: 'sans', size: 20, weight: 400, color: 'ink-3', leading: 1.3 };
const CREDIT: Setting = { ...NOTE, weight: 600, color: 'ink-2' };
const TITLE_SIZES = [72, 66, 60, 54, 48, 44, 40, 36, 32];
/** Beside a drawing, the title steps back. */
const TITLE_SIZES_ABOVE_DRAWING = [44, 40, 36, 32];

/** The parts of a card as XML: rule and words at the top, note and credit at the bottom, nothing outside its frame. */
export function cardParts(text: CardText, shape: CardShape, shown: CardDrawing | null = null): string[] {
  const { width, height } = CARD_SIZES[shape];
  const x = CARD_MARGIN;
  const inner = width - 2 * CARD_MARGIN;
  const foot = footBlocks(text, inner);
  const bottom = height - CARD_MARGIN - stackHeight(foot) + 8;
  const room = { width: inner, height: bottom - 24 - CARD_MARGIN - 24 };
  const head = headBlocks(text, room, shown);
  const parts = [
    element('rect', { x, y: CARD_MARGIN, width: inner, height: 4, fill: theme.ink }),
    ...writeStack(head, x, CARD_MARGIN + 24),
    element('rect', { x, y: bottom - 14, width: inner, height: 1, fill: theme.rule }),
    ...writeStack(foot, x, bottom),
  ];
  const below = CARD_MARGIN + 24 + stackHeight(head);
  if (shown) parts.push(shown.drawing.place(x, Math.round(below + 8), shown.scale));
  if (text.status) parts.push(statusLine(text.status, x, Math.min(below + 8, bottom - 64), inner));
  return parts;
}

/** How high a drawing may be below the title of a card, in pixels. */
export function drawingRoom(text: CardText, shape: CardShape): { width: number; height: number } {
  const { width, height } = CARD_SIZES[shape];
  const inner = width - 2 * CARD_MARGIN;
  const bottom = height - CARD_MARGIN - stackHeight(footBlocks(text, inner));
  const head = aboveDrawing(text, inner);
  return { width: inner, height: bottom - 24 - CARD_MARGIN - 24 - stackHeight(head) - 8 };
}

interface Placed {
  readonly block: Block;
  /** In pixels, below. */
  readonly space: number;
}

function headBlocks(text: CardText, room: { width: number; height: number }, shown: CardDrawing | null): Placed[] {
  if (shown) return aboveDrawing(text, room.width);
  const kicker = { block: cutBlock(setBlock(text.kicker, room.width, KICKER), 66), space: 10 };
  const reserved = (text.status ? 56 : 0) + stackHeight([kicker]);
  const free = room.height - reserved;
  const title = {
    block: fitBlock(text.title, { width: room.width, height: free * 0.62 }, TITLE, TITLE_SIZES),
    space: 16,
  };
  let left = free - stackHeight([title]);
  const lines = text.lines.flatMap((line): Placed[] => {
    const block = cutBlock(setBlock(line, room.width, LINES), left);
    left -= block.height + 10;
    return block.height === 0 ? [] : [{ block, space: 10 }];
  });
  return [kicker, title, ...lines];
}

function aboveDrawing({ kicker, title, lines: [measure = ''] }: CardText, width: number): Placed[] {
  return [
    { block: cutBlock(setBlock(kicker, width, KICKER), 33), space: 6 },
    { block: fitBlock(title, { width, height: 160 }, TITLE, TITLE_SIZES_ABOVE_DRAWING), space: 8 },
    { block: cutBlock(setBlock(measure, width, { ...LINES, size: 22 }), 60), space: 12 },
  ];
}

function footBlocks({ note, credit }: CardText, width: number): Placed[] {
  const notes = note.map((line) => ({ block: cutBlock(setBlock(line, width, NOTE), 52), space: 0 }));
  const credits = credit.map((line) => ({ block: cutBlock(setBlock(line, width, CREDIT), 52), space: 0 }));
  return [...notes, ...credits];
}

function stackHeight(stack: readonly Placed[]): number {
  return stack.reduce((sum, { block, space }) => sum + block.height + space, 0);
}

function writeStack(stack: readonly Placed[], x: number, from: number): string[] {
  let y = from;
  return stack.map(({ block, space }) => {
    const written = writeBlock(block, { x, y }, theme);
    y += block.height + space;
    return written;
  });
}

const MARK = 32;
const MARK_GRID = 16;

function statusLine({ mark, words }: { mark: Status; words: string }, x: number, y: number, width: number): string {
  const shapes = markShapes(mark, theme).map(({ name, attributes }) => element(name, attributes));
  const block = cutBlock(setBlock(words, width - MARK - 16, STATUS), 36);
  return [
    element('g', { transform: `translate(${x},${y}) scale(${MARK / MARK_GRID})` }, ...shapes),
    writeBlock(block, { x: x + MARK + 14, y: y - 2 }, theme),
  ].join('');
}
