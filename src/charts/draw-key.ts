import type { Theme } from './define-chart.ts';
import { type Layer, writeBlock, writeText } from './start-drawing.ts';
import { textWidth } from './text-width.ts';

/** A mark with its word and what it means. */
export interface KeyEntry {
  readonly label: string;
  readonly meaning: string;
  /** What stands beside the mark where there is room for a word or two; without it, the label. */
  readonly brief?: string;
  /** Draws the mark, 15 pixels high, centred on (x, y). */
  draw(layer: Layer, x: number, y: number): void;
}

interface Place {
  readonly y: number;
  readonly width: number;
  /** Entries side by side. */
  readonly columns: number;
  readonly theme: Theme;
  /** True for marks with a word each, as many to a line as have room. */
  readonly isBrief?: boolean | undefined;
}

const INDENT = 24;
const BRIEF = { size: 13, line: 20, indent: 23, gap: 12 } as const;

/**
 * Draws a key line by line from the top of `place`.
 *
 * @returns where the next part may begin
 */
export function drawKey(layer: Layer, entries: readonly KeyEntry[], place: Place): number {
  if (place.isBrief) return drawBriefKey(layer, entries, place);
  const width = place.width / place.columns;
  let y = place.y;
  for (let from = 0; from < entries.length; from += place.columns) {
    const heights = entries
      .slice(from, from + place.columns)
      .map((entry, index) => drawEntry(layer, entry, { x: index * width, y, width: width - INDENT - 12 }, place.theme));
    y += Math.max(...heights) + 6;
  }
  return y;
}

function drawBriefKey(layer: Layer, entries: readonly KeyEntry[], { y: top, width, theme }: Place): number {
  const { size, line, indent, gap } = BRIEF;
  let [x, y] = [0, top];
  for (const { label, brief = label, draw } of entries) {
    const room = indent + textWidth(brief, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    draw(layer, x + 8, y + 9.5);
    writeText(layer, brief, { x: x + indent, y: y + 14 }, { size, fill: theme['ink-2'] });
    x += room + gap;
  }
  return y + line + 6;
}

/** Draws one entry and returns its height. */
function drawEntry(
  layer: Layer,
  { label, meaning, draw }: KeyEntry,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  theme: Theme,
): number {
  draw(layer, x + 8, y + 9);
  return writeBlock(layer, { head: `${label}:`, text: meaning, width }, { x: x + INDENT, y: y + 14 }, theme);
}
