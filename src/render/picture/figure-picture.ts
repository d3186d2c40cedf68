import type { DrawingSize } from '../../charts/define-chart.ts';
import type { Site } from '../../model/site.ts';
import { pictureDrawing } from './drawing.ts';
import { factsOf, noteLines, type PicturedFigure } from './facts.ts';
import { lightTheme as theme } from './light-theme.ts';
import { type Block, type Setting, setBalanced, setBlock, writeBlock } from './lines.ts';
import { svgFile } from './svg-file.ts';
import { element } from './xml.ts';

const MARGIN = 40;
/** The widest drawing: a picture is printed and projected, and a page can show it smaller. */
const SIZE: DrawingSize = 'wide';

const SUBJECT: Setting = { family: 'sans', size: 16, weight: 600, color: 'ink-2', leading: 1.4 };
const TITLE: Setting = { family: 'serif', size: 32, weight: 600, color: 'ink', leading: 1.2 };
const MEASURE: Setting = { family: 'sans', size: 18, weight: 400, color: 'ink-2', leading: 1.4 };
const NOTE: Setting = { family: 'sans', size: 14, weight: 400, color: 'ink-3', leading: 1.45 };
const CREDIT: Setting = { ...NOTE, weight: 600, color: 'ink-2' };

/**
 * A whole figure as an SVG file that needs nothing else: finding, measure, drawing, note and credit in one frame, so
 * that who says so travels with it.
 */
export function figurePicture(figure: PicturedFigure, site: Site): string {
  const { content, chart, rows } = figure;
  const drawing = pictureDrawing(chart, rows, SIZE);
  const width = drawing.width + 2 * MARGIN;
  const { note, credit, address } = noteLines(figure, site);
  const parts = [element('rect', { x: MARGIN, y: MARGIN - 2, width: drawing.width, height: 2, fill: theme.ink })];
  let y = MARGIN + 12;
  const write = (block: Block, space: number) => {
    parts.push(writeBlock(block, { x: MARGIN, y }, theme));
    y += block.height + space;
  };
  write(setBlock(content.subject, drawing.width, SUBJECT), 4);
  write(setBalanced(content.finding, drawing.width, TITLE), 8);
  write(setBlock(content.measure, drawing.width, MEASURE), 28);
  parts.push(drawing.place(MARGIN, y));
  y = Math.ceil(y + drawing.height + 28);
  parts.push(element('rect', { x: MARGIN, y, width: drawing.width, height: 1, fill: theme.rule }));
  y += 12;
  for (const line of note) write(setBlock(line, drawing.width, NOTE), 0);
  y += 8;
  for (const line of [credit, address]) write(setBlock(line, drawing.width, CREDIT), 0);
  return svgFile({ width, height: y + MARGIN - 12, parts }, factsOf(figure, site), theme);
}
