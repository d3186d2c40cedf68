import type { SeverityRow } from '../../rows/severity-ranges.ts';
import { BAND_STRETCHES, HIGHEST_SCORE } from '../../rows/severity-words.ts';
import { sentenceCase } from '../../rows/wording.ts';
import type { DrawContext, Theme } from '../define-chart.ts';
import { drawKey, type KeyEntry } from '../draw-key.ts';
import { drawLine, type Layer, startDrawing, writeText } from '../start-drawing.ts';
import { drawBands, type Frame, frameOf, placeOf } from './frame.ts';
import { drawGroup } from './group.ts';
import { drawDot, drawRange } from './range.ts';
import { bandHead } from './words.ts';

const HEAD = 26;

/** The range of every group on the four bands, with the default as a dot. */
export function drawSeverity(rows: readonly SeverityRow[], context: DrawContext): SVGElement {
  const drawing = startDrawing(context);
  const { width, theme, size, isBrief } = context;
  const frame = frameOf(drawing.layer, context);
  const key = { y: 0, width, columns: { wide: 3, middle: 1, narrow: 1 }[size], theme, isBrief };
  const top = drawKey(drawing.layer, keyEntries(theme), key) + 20;
  drawHeads(frame, top + 16, size === 'wide');
  const bands = drawing.layer.append('g');
  let y = top + HEAD;
  for (const row of rows) y = drawGroup(row, frame, y);
  drawBands(bands, frame, top + HEAD, y);
  drawAxis(frame, y);
  return drawing.finish(Math.ceil(y + 26));
}

function drawHeads(frame: Frame, y: number, isWide: boolean): void {
  for (const [index, { label, from }] of BAND_STRETCHES.entries()) {
    const x = placeOf(frame, from) + (frame.isStacked ? 0 : 6);
    const style = frame.isStacked ? ({ size: 12 } as const) : ({ weight: 600 } as const);
    writeText(frame.layer, isWide ? bandHead(index) : sentenceCase(label), { x, y }, style);
  }
}

function drawAxis(frame: Frame, y: number): void {
  const { layer, theme } = frame;
  drawLine(layer, [placeOf(frame, 0), y + 0.5, placeOf(frame, HIGHEST_SCORE), y + 0.5], theme.edge);
  for (let score = 0; score <= HIGHEST_SCORE; score += 1) {
    const x = placeOf(frame, score);
    drawLine(layer, [x, y, x, y + 5], theme.edge);
    const anchor = score === 0 ? 'start' : score === HIGHEST_SCORE ? 'end' : 'middle';
    writeText(layer, String(score), { x, y: y + 19 }, { size: 12, fill: theme['ink-3'], anchor });
  }
}

function keyEntries(theme: Theme): KeyEntry[] {
  return [
    {
      label: 'Default',
      meaning: 'our reading of the open choices, with its sum',
      draw: (on: Layer, x: number, y: number) => drawDot(on, { x, y, theme }),
    },
    {
      label: 'Range',
      meaning: 'from the lowest to the highest reading that the method allows',
      draw: (on, x, y) => drawRange(on, { from: x - 7, to: x + 7, y, theme }),
    },
    {
      label: 'Readings',
      meaning: 'how many of a group’s readings fall in a band. A share of readings is not a probability',
      brief: 'readings in a band, no probability',
      draw: (on, x, y) => writeText(on, '5', { x, y: y + 4.5 }, { anchor: 'middle', fill: theme['ink-2'] }),
    },
  ];
}
