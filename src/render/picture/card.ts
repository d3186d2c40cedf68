import type { CardHead, CardStatus } from '../../rows/card-marks.ts';
import { headHeight, headParts } from './card-head.ts';
import { type Placed, stackHeight, writeStack } from './card-stack.ts';
import { lightTheme as theme } from './light-theme.ts';
import { cutBlock, fitBlock, type Setting, setAddress, setBlock, writeBlock } from './lines.ts';
import { markAt } from './mark.ts';
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
  /** Paragraphs below the title. The first is cut with an ellipsis where it does not fit, a later one left out. */
  readonly lines: readonly string[];
  /** Marks with their words, below the lines, as many as there is room for. */
  readonly statuses: readonly CardStatus[];
  /** Marks and numbers at a glance, in the place of statuses. */
  readonly head: CardHead | null;
  /** Small lines above the credit: source, date, status. */
  readonly note: readonly string[];
  /** The last lines, the full address after them. */
  readonly credit: readonly string[];
  readonly address: string;
}

/** In pixels: the smallest text of a card, which a list of links shows at less than half its size. */
export const SMALLEST_CARD_TEXT = 25;
export const CARD_MARGIN = 40;

export const KICKER: Setting = { family: 'sans', size: 28, weight: 600, color: 'ink-2', leading: 1.25 };
export const TITLE: Setting = { family: 'serif', size: 60, weight: 600, color: 'ink', leading: 1.15 };
export const LINES: Setting = { family: 'sans', size: 30, weight: 400, color: 'ink-2', leading: 1.3 };
const STATUS: Setting = { ...LINES, weight: 600, color: 'ink' };
export const NOTE: Setting = { family: 'sans', size: 26, weight: 400, color: 'ink-3', leading: 1.25 };
export const CREDIT: Setting = { ...NOTE, weight: 600, color: 'ink-2' };
const TITLE_SIZES = [72, 66, 60, 54, 48, 44, 40, 36, 32, 28];
/** Above marks and numbers, the title steps back. */
const TITLE_SIZES_ABOVE_HEAD = [48, 44, 40, 36, 32, 30];

/** Below the upper rule and above the lower one, in pixels. */
export const CARD_TOP = CARD_MARGIN + 22;
export const ABOVE_FOOT = 16;
const MARK = 34;
const MARK_GAP = 12;
/** Of a line of a status, in pixels. */
const STATUS_LINE = 44;

/** The parts of a card without a drawing, as XML: words at the top, credit at the bottom, nothing outside its frame. */
export function cardParts(text: CardText, shape: CardShape): string[] {
  const { width, height } = CARD_SIZES[shape];
  const inner = width - 2 * CARD_MARGIN;
  const foot = footBlocks(text, inner);
  const bottom = height - CARD_MARGIN - stackHeight(foot) + 6;
  const room = { width: inner, height: bottom - ABOVE_FOOT - CARD_TOP - 6 };
  return [
    upperRule(inner),
    ...(text.head ? withHead(text, text.head, room) : inWords(text, room)),
    lowerRule(inner, bottom),
    ...writeStack(foot, CARD_MARGIN, bottom),
  ];
}

/** The rule with which a card begins. */
export function upperRule(width: number): string {
  return element('rect', { x: CARD_MARGIN, y: CARD_MARGIN, width, height: 4, fill: theme.ink });
}

/** The rule above the foot of a card, which begins at `bottom`. */
export function lowerRule(width: number, bottom: number): string {
  return element('rect', { x: CARD_MARGIN, y: bottom - ABOVE_FOOT, width, height: 1, fill: theme.rule });
}

/** Note, credit and address, at most two lines of each. */
export function footBlocks({ note, credit, address }: CardText, width: number): Placed[] {
  const lines = (texts: readonly string[], setting: Setting, most: number) =>
    texts.map((line) => ({ block: cutBlock(setBlock(line, width, setting), most * 33), space: 0 }));
  return [
    ...lines(note, NOTE, 4),
    ...lines(credit, CREDIT, 2),
    { block: setAddress(address, width, CREDIT), space: 0 },
  ];
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function inWords(text: CardText, { width, height }: Room): string[] {
  const kicker = { block: cutBlock(setBlock(text.kicker, width, KICKER), 70), space: 10 };
  const statuses = statusBlocks(text.statuses, width);
  const reserved = Math.min(stackHeight(statuses) + 8, 5 * STATUS_LINE) + stackHeight([kicker]);
  const free = height - reserved;
  const wanted = stackHeight(text.lines.map((line) => ({ block: setBlock(line, width, LINES), space: 10 })));
  const titleRoom = Math.max(free * 0.4, Math.min(free * 0.66, free - wanted - 16));
  const title = { block: fitBlock(text.title, { width, height: titleRoom }, TITLE, TITLE_SIZES), space: 16 };
  let left = free - stackHeight([title]);
  const lines = text.lines.flatMap((line, index): Placed[] => {
    const block = setBlock(line, width, LINES);
    const placed = { block: index === 0 ? cutBlock(block, left) : block, space: 10 };
    if (placed.block.height === 0 || placed.block.height > left) return [];
    left -= stackHeight([placed]);
    return [placed];
  });
  const head = [kicker, title, ...lines];
  const below = CARD_TOP + stackHeight(head) + 4;
  return [
    ...writeStack(head, CARD_MARGIN, CARD_TOP),
    ...statusLines(text.statuses, statuses, below, CARD_TOP + height),
  ];
}

function withHead(text: CardText, head: CardHead, { width, height }: Room): string[] {
  const kicker = { block: cutBlock(setBlock(text.kicker, width, KICKER), 35), space: 6 };
  let left = height - stackHeight([kicker]) - headHeight(head, width);
  const lines = text.lines.map((line) => ({ block: cutBlock(setBlock(line, width, LINES), 80), space: 16 }));
  left -= stackHeight(lines);
  const title = { block: fitBlock(text.title, { width, height: left - 14 }, TITLE, TITLE_SIZES_ABOVE_HEAD), space: 14 };
  const stack = [kicker, title, ...lines];
  return [
    ...writeStack(stack, CARD_MARGIN, CARD_TOP),
    ...headParts(head, CARD_TOP + stackHeight(stack), width, CARD_MARGIN),
  ];
}

/** Each status in at most two lines beside its mark. */
function statusBlocks(statuses: readonly CardStatus[], width: number): Placed[] {
  const room = width - MARK - MARK_GAP;
  return statuses.map(({ words }) => ({ block: cutBlock(setBlock(words, room, STATUS), 80), space: STATUS_LINE - 39 }));
}

/** As many statuses as there is room for above `bottom`. */
function statusLines(
  statuses: readonly CardStatus[],
  blocks: readonly Placed[],
  top: number,
  bottom: number,
): string[] {
  let y = top;
  return blocks.flatMap(({ block, space }, index) => {
    const status = statuses[index];
    if (!status || y + block.height > bottom) return [];
    const at = { x: CARD_MARGIN + MARK + MARK_GAP, y };
    y += block.height + space;
    return [markAt(status.mark, CARD_MARGIN, at.y + 3, MARK), writeBlock(block, at, theme)];
  });
}
