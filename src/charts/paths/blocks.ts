import type { Need, PathRow } from '../../rows/paths.ts';
import type { Theme } from '../define-chart.ts';
import { drawMark } from '../marks.ts';
import { type Layer, writeText } from '../start-drawing.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { drawEvidence } from './evidence-marks.ts';
import { endedWords } from './words.ts';

/** A piece of text that is laid out and can be drawn anywhere. */
export interface Block {
  readonly height: number;
  /** Draws it with its top left corner at (x, y). */
  draw(layer: Layer, x: number, y: number): void;
}

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
}

const MARK = 13;
const MARK_GAP = 6;

/** A text broken to lines of `width` pixels. */
export function textBlock(text: string, width: number, { size, fill, weight = 400 }: Style): Block {
  const lines = wrapText(text, width, size, weight);
  const leading = Math.round(size * 1.3);
  return {
    height: lines.length * leading,
    draw(layer, x, y) {
      for (const [index, line] of lines.entries()) {
        writeText(layer, line, { x, y: y + size + index * leading }, { size, fill, weight });
      }
    },
  };
}

/** Blocks under each other with `gap` pixels between them. */
export function stack(blocks: readonly Block[], gap: number): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
    draw(layer, x, y) {
      let top = y;
      for (const block of blocks) {
        block.draw(layer, x, top);
        top += block.height + gap;
      }
    },
  };
}

/** The class of evidence as mark and word, and its limits. */
export function evidenceBlock({ evidence, evidenceLabel, limits }: PathRow, width: number, theme: Theme): Block {
  const indent = 20;
  const label = textBlock(evidenceLabel, width - indent, { size: 13, fill: theme.ink, weight: 600 });
  const marked: Block = {
    height: label.height,
    draw(layer, x, y) {
      drawEvidence(layer, evidence, { x: x + 7, y: y + 8.5, size: 13, theme });
      label.draw(layer, x + indent, y);
    },
  };
  return stack([marked, textBlock(limits, width, { size: 13, fill: theme['ink-2'] })], 1);
}

/** A line of a part with its place; a part begins with its mark. */
interface Piece {
  readonly text: string;
  /** Set after the text, never struck through. */
  readonly aside: string;
  readonly x: number;
  readonly line: number;
  readonly need: Need | null;
  readonly isStruck: boolean;
}

/** The data types with their marks, joined by plus signs, broken between and within them. */
export function partsBlock(needs: readonly Need[], width: number, theme: Theme): Block {
  const leading = 20;
  const pieces = layOutParts(needs, width);
  return {
    height: ((pieces.at(-1)?.line ?? 0) + 1) * leading,
    draw(layer, x, y) {
      for (const piece of pieces) drawPiece(layer, piece, { x: x + piece.x, y: y + 14 + piece.line * leading }, theme);
    },
  };
}

function drawPiece(layer: Layer, piece: Piece, { x, y }: { x: number; y: number }, theme: Theme): void {
  const { text, aside, need, isStruck } = piece;
  if (need) drawMark(layer, need.status, { x: x - MARK_GAP - MARK / 2, y: y - 4.5, size: MARK, theme });
  const line = layer.append('text').attr('x', x).attr('y', y).attr('font-size', SIZE).attr('fill', theme['ink-2']);
  const name = line.append('tspan').text(text);
  if (isStruck) name.attr('text-decoration', 'line-through');
  // Follows wherever the name ends in the font that is there.
  if (aside !== '') line.append('tspan').text(` ${aside}`);
}

/** Where the next piece may begin. */
interface Cursor {
  readonly x: number;
  readonly line: number;
}

const SIZE = 13;
const INDENT = MARK + MARK_GAP;

function layOutParts(needs: readonly Need[], width: number): Piece[] {
  const pieces: Piece[] = [];
  let cursor: Cursor = { x: 0, line: 0 };
  for (const [index, need] of needs.entries()) {
    const ended = endedWords(need);
    const aside = [ended === '' ? '' : `(${ended})`, index < needs.length - 1 ? '+' : ''].filter(Boolean).join(' ');
    const whole = INDENT + textWidth(`${need.label} ${aside}`, SIZE);
    const from = cursor.x > 0 && cursor.x + whole > width ? { x: 0, line: cursor.line + 1 } : cursor;
    const part = withAside(layOutName(need, from, width), aside, width);
    pieces.push(...part);
    cursor = endOf(part);
  }
  return pieces;
}

/** A name that is wider than a line goes on below itself. */
function layOutName(need: Need, { x, line }: Cursor, width: number): Piece[] {
  return wrapText(need.label, width - x - INDENT, SIZE).map((text, index) => ({
    ...{ text, aside: '', x: x + INDENT, line: line + index },
    need: index === 0 ? need : null,
    isStruck: need.ended !== null,
  }));
}

/** What stands after a name; on the next line where it does not fit. */
function withAside(pieces: readonly Piece[], aside: string, width: number): Piece[] {
  const last = pieces.at(-1);
  if (!last || aside === '') return [...pieces];
  const isFit = last.x + textWidth(`${last.text} ${aside}`, SIZE) <= width;
  if (isFit) return [...pieces.slice(0, -1), { ...last, aside }];
  return [...pieces, { text: aside, aside: '', x: INDENT, line: last.line + 1, need: null, isStruck: false }];
}

function endOf(pieces: readonly Piece[]): Cursor {
  const last = pieces.at(-1);
  if (!last) return { x: 0, line: 0 };
  const words = last.aside === '' ? last.text : `${last.text} ${last.aside}`;
  return { x: last.x + textWidth(words, SIZE) + 8, line: last.line };
}
