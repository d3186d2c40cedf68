import { BAND_STRETCHES, HIGHEST_SCORE } from '../../rows/severity-words.ts';
import type { DrawContext, Theme } from '../define-chart.ts';
import { round } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';

/** Where the parts of the drawing stand, in CSS pixels. */
export interface Frame {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  /** On narrow drawings the words of a group stand above its range, as wide as the drawing. */
  readonly isStacked: boolean;
  readonly labelWidth: number;
  /** Where a score of zero stands, and how wide one point is. */
  readonly zero: number;
  readonly unit: number;
}

const LABEL_WIDTHS = { wide: 196, middle: 150, narrow: 288 } as const;

/** The frame of a drawing; the plot takes what the words of the groups leave. */
export function frameOf(layer: Layer, { width, size, theme }: DrawContext): Frame {
  const isStacked = size === 'narrow';
  const labelWidth = LABEL_WIDTHS[size];
  const zero = isStacked ? 0 : labelWidth;
  return { layer, theme, width, isStacked, labelWidth, zero, unit: (width - zero) / HIGHEST_SCORE };
}

/** The place of a score on the scale. */
export function placeOf({ zero, unit }: Frame, score: number): number {
  return round(zero + score * unit);
}

/** The four bands as greys, each a step darker: paper, two washes, and one between a wash and the mass. */
export function drawBands(on: Layer, frame: Frame, top: number, bottom: number): void {
  const { theme } = frame;
  const fills = [theme.paper, theme.wash, theme['wash-2'], theme['wash-2']];
  for (const [index, { from, to }] of BAND_STRETCHES.entries()) {
    const x = placeOf(frame, from);
    const size = { x, y: top, width: round(placeOf(frame, to) - x), height: round(bottom - top) };
    fillRect(on, size, fills[index] ?? theme.paper);
    // There is no token for the fourth grey, and half the mass over the wash is just that, in light and in dark.
    if (index === BAND_STRETCHES.length - 1) fillRect(on, size, theme.mass).attr('fill-opacity', 0.5);
  }
}

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function fillRect(on: Layer, { x, y, width, height }: Rect, fill: string) {
  return on.append('rect').attr('x', x).attr('y', y).attr('width', width).attr('height', height).attr('fill', fill);
}
