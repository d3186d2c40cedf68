import type { ScaleLinear } from 'd3';
import type { CountRow } from '../../rows/counts-by-source.ts';
import { readIn } from '../../rows/source-words.ts';
import { publisherName } from '../../rows/who-says-so.ts';
import { formatCount, formatDate } from '../../rows/wording.ts';
import type { Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { round } from '../marks.ts';
import { drawLine, type Layer, writeBlock, writeLines, writeText } from '../start-drawing.ts';
import { facetsOf } from './facets-of.ts';
import { drawVoice } from './voice-mark.ts';

/** Where a panel's parts stand, in CSS pixels. */
export interface Frame {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  /** Width of the labels left of the plot; on narrow drawings they stand above their mark, as wide as the drawing. */
  readonly labelWidth: number;
  readonly isStacked: boolean;
  readonly x: ScaleLinear<number, number>;
}

const MARK = 16;
const PADDING = 8;
/** Room for a mark on a line of its own, below a stacked label. */
const STACKED_MARK = 24;

/** Draws one claim from `top`: its label, and its mark at the number. Returns the height of the mark's centre. */
export function drawRow(row: CountRow, frame: Frame, top: number): { readonly mark: number; readonly bottom: number } {
  const { layer, theme, width, labelWidth, isStacked, x } = frame;
  const item = layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', row.claim)
    .attr('data-facets', facetTokens(facetsOf(row)) ?? null);
  const hitArea = item.append('rect').attr('fill', 'none').attr('pointer-events', 'all');
  const height = drawLabel(item, row, { x: 0, y: top + 14, width: labelWidth }, theme);
  const mark = isStacked ? top + height + STACKED_MARK / 2 : top + 9.5;
  const at = round(x(row.value));
  drawLine(item, [round(x(0)), mark, at, mark], theme.edge);
  drawVoice(item, row, { x: at, y: mark, size: MARK, theme });
  writeText(item, valueWords(row), { x: at + MARK / 2 + 6, y: mark + 4.5 }, { weight: isRival(row) ? 600 : 400 });
  const bottom = top + height + (isStacked ? STACKED_MARK : 0) + PADDING;
  // A finger between the label and the mark means both.
  hitArea
    .attr('x', 0)
    .attr('y', round(top))
    .attr('width', width)
    .attr('height', round(bottom - top));
  return { mark, bottom };
}

/** Whether a claim gives another number for its group than the one that the page leads with. */
function isRival({ isGroupCount, isLead }: CountRow): boolean {
  return isGroupCount && !isLead;
}

/** "2,400,000 customers" */
export function valueWords({ value, unit }: CountRow): string {
  return `${formatCount(value)} ${unit}`;
}

/** "Dec 26 2019, as reported by The Gazette, passed on" */
export function whenAndHow(row: CountRow): string {
  const { claimantLabel, claimantName, date, directness, voice } = row;
  const publisher = publisherName(row);
  const isPlain = directness === 'own' && [claimantLabel, claimantName].includes(publisher);
  const words = [
    formatDate(date),
    ...(isPlain ? [] : [readIn(directness, publisher)]),
    ...(voice === 'passes on' ? ['passed on'] : []),
  ];
  return words.join(', ');
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Who, when and how it reached us; where the number is no count of a group, also what the claim says. */
function drawLabel(item: Layer, row: CountRow, { x, y, width }: Place, theme: Theme): number {
  const { claimantLabel, isGroupCount, statement } = row;
  const height = writeBlock(item, { head: `${claimantLabel},`, text: whenAndHow(row), width }, { x, y }, theme);
  if (isGroupCount) return height;
  return height + writeLines(item, statement, { x, y: y + height, width }, { fill: theme['ink-3'] });
}
