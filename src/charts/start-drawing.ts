import { type Selection, select } from 'd3';
import type { DrawContext, Theme } from './define-chart.ts';
import { textWidth, wrapText } from './text-width.ts';

const SVG = 'http://www.w3.org/2000/svg';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** An empty drawing and the layer to draw on. The height is set by `finish`, when it is known. */
export interface Drawing {
  readonly layer: Layer;
  /** Sets the height in pixels and returns the drawing. */
  finish(height: number): SVGElement;
}

/** Begins a drawing of the context's width, with text in the sans of its theme. */
export function startDrawing({ document, width, theme }: DrawContext): Drawing {
  const svg = select(document.createElementNS(SVG, 'svg'))
    .attr('xmlns', SVG)
    .attr('width', width)
    .attr('font-family', theme.sans)
    .attr('fill', theme.ink);
  const layer = svg.append('g');
  return {
    layer,
    finish(height) {
      svg.attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
      return svg.node() as SVGElement; // just created, so never null
    },
  };
}

interface TextStyle {
  readonly fill?: string;
  /** In pixels, 12 at least. */
  readonly size?: number;
  readonly weight?: 400 | 600 | 700;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Writes a line of text with its baseline at (x, y). */
export function writeText(
  layer: Layer,
  text: string,
  at: { readonly x: number; readonly y: number },
  { fill, size = 13, weight = 400, anchor = 'start' }: TextStyle = {},
): void {
  const element = layer.append('text').attr('x', at.x).attr('y', at.y).attr('font-size', size).text(text);
  if (fill) element.attr('fill', fill);
  if (weight !== 400) element.attr('font-weight', weight);
  if (anchor !== 'start') element.attr('text-anchor', anchor);
}

/** A straight line of one pixel. */
export function drawLine(
  layer: Layer,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: Theme['rule'],
): void {
  layer.append('line').attr('x1', x1).attr('y1', y1).attr('x2', x2).attr('y2', y2).attr('stroke', stroke);
}

interface Block extends TextStyle {
  /** In bold before the text. */
  readonly head: string;
  readonly text: string;
  /** Of a line, in pixels. */
  readonly width: number;
}

const LEADING = 1.3;

/**
 * Writes a bold head and the text that follows it, broken to lines of `width`, the first with its baseline at (x, y).
 *
 * @returns the height of all lines in pixels
 */
export function writeBlock(
  layer: Layer,
  { head, text, width, size = 13, fill }: Block,
  { x, y }: { readonly x: number; readonly y: number },
  theme: Theme,
): number {
  const [first = '', ...more] = wrapText(text, width, size, 400, textWidth(`${head} `, size, 600));
  const line = layer.append('text').attr('x', x).attr('y', y).attr('font-size', size);
  line
    .append('tspan')
    .attr('font-weight', 600)
    .attr('fill', theme.ink)
    .text(first === '' ? head : `${head} `);
  const color = fill ?? theme['ink-2'];
  if (first !== '') line.append('tspan').attr('fill', color).text(first);
  for (const [index, rest] of more.entries()) {
    writeText(layer, rest, { x, y: y + (index + 1) * Math.round(size * LEADING) }, { size, fill: color });
  }
  return (1 + more.length) * Math.round(size * LEADING);
}

/** Writes a text in lines of `width`; returns their height in pixels. */
export function writeLines(
  layer: Layer,
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  style: TextStyle,
): number {
  const { size = 13, weight = 400 } = style;
  const lines = wrapText(text, width, size, weight === 400 ? 400 : 600);
  for (const [index, line] of lines.entries()) {
    writeText(layer, line, { x, y: y + index * Math.round(size * LEADING) }, style);
  }
  return lines.length * Math.round(size * LEADING);
}
