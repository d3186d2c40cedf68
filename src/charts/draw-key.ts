import type { Theme } from './define-chart.ts';
import { type Layer, writeBlock } from './start-drawing.ts';

/** A mark with its word and what it means. */
export interface KeyEntry {
  readonly label: string;
  readonly meaning: string;
  /** Draws the mark, 15 pixels high, centred on (x, y). */
  draw(layer: Layer, x: number, y: number): void;
}

interface Place {
  readonly y: number;
  readonly width: number;
  /** Entries side by side. */
  readonly columns: number;
  readonly theme: Theme;
}

const INDENT = 24;

/**
 * Draws a key line by line from the top of `place`.
 *
 * @returns where the next part may begin
 */
export function drawKey(layer: Layer, entries: readonly KeyEntry[], place: Place): number {
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
