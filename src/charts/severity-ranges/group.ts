import type { RangeRow, SeverityRow } from '../../rows/severity-ranges.ts';
import { BAND_STRETCHES, HIGHEST_SCORE } from '../../rows/severity-words.ts';
import { formatCount } from '../../rows/wording.ts';
import type { Theme } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { round } from '../marks.ts';
import { type Layer, writeBlock, writeLines, writeText } from '../start-drawing.ts';
import { textWidth } from '../text-width.ts';
import { type Frame, placeOf } from './frame.ts';
import { drawDot, drawHome, drawRange } from './range.ts';

const SIZE = 13;
const LEADING = 17;
const NO_DEFAULT = 'no default: nobody can tell';
/** From the top of a plot to the words of the score, the range and the readings. */
const PLOT = { sum: 22, range: 40, readings: 68, bottom: 82 } as const;

/** Draws one group from `top`; returns where the next may begin. */
export function drawGroup(row: SeverityRow, frame: Frame, top: number): number {
  const { layer, width, isStacked } = frame;
  const item = layer
    .append('g')
    .attr('class', 'item')
    .attr('data-row', row.group)
    .attr('data-facets', facetTokens({ group: [row.group] }) ?? null);
  const hitArea = item.append('rect').attr('fill', 'none').attr('pointer-events', 'all');
  const words = drawWords(item, row, frame, top);
  const plot = isStacked ? top + words : top;
  const height = row.range ? PLOT.bottom : drawMissing(item, row, frame, plot);
  if (row.range) drawPlot(item, row.range, frame, plot);
  const bottom = round(isStacked ? plot + height : top + Math.max(words, height)) + 6;
  hitArea
    .attr('x', 0)
    .attr('y', top)
    .attr('width', width)
    .attr('height', round(bottom - top));
  if (top > 0) drawEdge(layer, frame, bottom);
  return bottom;
}

/** A hairline between groups, on the words' side only: inside the plot it would be one line too many. */
function drawEdge(layer: Layer, { isStacked, labelWidth, theme }: Frame, y: number): void {
  if (isStacked) return;
  layer
    .append('line')
    .attr('x1', 0)
    .attr('x2', labelWidth - 12)
    .attr('y1', y + 0.5)
    .attr('y2', y + 0.5)
    .attr('stroke', theme.rule);
}

/** The group's name, how many people it has, and the flag where it is raised. Returns their height. */
function drawWords(item: Layer, row: SeverityRow, frame: Frame, top: number): number {
  const { isStacked, labelWidth, theme } = frame;
  const x = isStacked ? 6 : 0;
  const flags = row.flags.filter(({ raised }) => raised).map(({ label }) => `Flag: ${label.toLowerCase()}`);
  const width = labelWidth - (isStacked ? 12 : 14);
  if (isStacked) {
    return 10 + writeStacked(item, row.label, [row.countWords, ...flags].join('. '), { x, y: top + 20, width }, theme);
  }
  let y = top + 22;
  y += writeLines(item, row.label, { x, y, width }, { size: SIZE, weight: 600 });
  for (const line of [row.countWords, ...flags]) {
    y += writeLines(item, line, { x, y, width }, { size: SIZE, fill: theme['ink-2'] });
  }
  return y - top;
}

interface Lines {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A name and what follows it, in one run of lines; a name of several lines stands alone. Returns their height. */
function writeStacked(item: Layer, name: string, text: string, { x, y, width }: Lines, theme: Theme): number {
  const head = `${name},`;
  if (textWidth(head, SIZE, 600) <= width) return writeBlock(item, { head, text, width, size: SIZE }, { x, y }, theme);
  const height = writeLines(item, name, { x, y, width }, { size: SIZE, weight: 600 });
  return height + writeLines(item, text, { x, y: y + height, width }, { size: SIZE, fill: theme['ink-2'] });
}

/** Why a group has no range, where its range would be. Returns the height. */
function drawMissing(item: Layer, { missing }: SeverityRow, frame: Frame, top: number): number {
  const { theme } = frame;
  const x = placeOf(frame, 0) + 6;
  const width = placeOf(frame, HIGHEST_SCORE) - x - 12;
  const text = { head: 'Cannot tell.', text: missing, width, size: SIZE, fill: theme.ink };
  return writeBlock(item, text, { x, y: top + PLOT.sum }, theme) + LEADING;
}

function drawPlot(item: Layer, range: RangeRow, frame: Frame, top: number): void {
  const { theme } = frame;
  const y = top + PLOT.range;
  const [from, to] = [placeOf(frame, range.lowest.score), placeOf(frame, range.highest.score)];
  const ends = endLabels(range, frame);
  drawEdges(item, frame, y, ends);
  drawRange(item, { from, to, y, theme });
  for (const { text, x, drop, anchor } of ends) writeText(item, text, { x, y: y + drop }, { size: SIZE, anchor });
  drawReadings(item, range, frame, top + PLOT.readings);
  drawScore(item, range, frame, top);
}

interface EndLabel {
  readonly text: string;
  readonly x: number;
  /** From the range down to the baseline. */
  readonly drop: number;
  readonly anchor: 'start' | 'end';
  /** What the label covers, from left to right. */
  readonly covers: readonly [number, number];
}

/** The numbers at the ends of a range; a range of one score has none, because its number stands above the dot. */
function endLabels({ lowest, highest, start }: RangeRow, frame: Frame): EndLabel[] {
  const right = endLabel(highest.words, placeOf(frame, highest.score), 'start', frame);
  if (lowest.score === highest.score) return start === null ? [right] : [];
  return [endLabel(lowest.words, placeOf(frame, lowest.score), 'end', frame), right];
}

/** Beside the end of a range, or below it where the scale ends too soon. */
function endLabel(text: string, at: number, anchor: 'start' | 'end', frame: Frame): EndLabel {
  const width = textWidth(text, SIZE);
  const [first, last] = [placeOf(frame, 0) + 2, placeOf(frame, HIGHEST_SCORE) - 2];
  const x = round(anchor === 'end' ? at - 8 : at + 8);
  const [left, right] = anchor === 'end' ? [x - width, x] : [x, x + width];
  if (left >= first && right <= last) return { text, x, drop: 4.5, anchor, covers: [left, right] };
  if (left < first) return { text, x: first, drop: 16, anchor: 'start', covers: [first, first + width] };
  return { text, x: last, drop: 16, anchor: 'end', covers: [last - width, last] };
}

/** Where the bands meet, as short dotted lines beside the range; none through a label. */
function drawEdges(item: Layer, frame: Frame, y: number, labels: readonly EndLabel[]): void {
  for (const { from } of BAND_STRETCHES.slice(1)) {
    const x = placeOf(frame, from);
    if (labels.some(({ covers: [left, right] }) => left - 3 < x && x < right + 3)) continue;
    const edge = item
      .append('path')
      .attr('d', `M${x} ${y - 11}v22`)
      .attr('stroke', frame.theme['ink-3']);
    edge.attr('stroke-dasharray', '1 3').attr('fill', 'none');
  }
}

/** How many readings fall in each band, inside that band; a band without any stays empty. */
function drawReadings(item: Layer, range: RangeRow, frame: Frame, y: number): void {
  for (const [index, { readings }] of range.bands.entries()) {
    const stretch = BAND_STRETCHES[index];
    if (!stretch || readings === 0) continue;
    const [left, right] = [placeOf(frame, stretch.from), placeOf(frame, stretch.to)];
    const choices = [`${formatCount(readings)} of ${formatCount(range.readings)}`, shareOf(readings, range.readings)];
    const text = choices.find((words) => textWidth(words, 12) <= right - left - 4) ?? '';
    const at = { x: round((left + right) / 2), y };
    writeText(item, text, at, { size: 12, fill: frame.theme['ink-2'], anchor: 'middle' });
  }
}

/** A share as a whole percentage that is never rounded to nothing. */
function shareOf(readings: number, all: number): string {
  const percent = Math.round((100 * readings) / all);
  return percent === 0 ? '<1%' : `${percent}%`;
}

/** The dot of the default with its sum above it. The script moves both: what it needs stands in `data-*`. */
function drawScore(item: Layer, range: RangeRow, frame: Frame, top: number): void {
  const { theme, isStacked, zero, unit } = frame;
  const { start, tails, lowest, highest } = range;
  const form = isStacked ? 'short' : 'sum';
  const middle = (placeOf(frame, lowest.score) + placeOf(frame, highest.score)) / 2;
  const place = { y: top + PLOT.range, theme, x: start === null ? middle : placeOf(frame, start.score) };
  if (start) drawHome(item, place);
  const score = item.append('g').attr('class', 'sev-score');
  score.attr('data-zero', zero).attr('data-unit', round(unit)).attr('data-form', form);
  drawDot(score, place);
  if (start === null) score.select('.sev-dot').attr('visibility', 'hidden');
  const [head, tail] = [start?.words ?? '', start === null ? NO_DEFAULT : tails[form]];
  const width = textWidth(head, SIZE, 600) + textWidth(tail, SIZE);
  const x = clampLabel(place.x, width / 2, frame);
  const label = score
    .append('text')
    .attr('x', x)
    .attr('y', top + PLOT.sum)
    .attr('font-size', SIZE);
  label.attr('text-anchor', 'middle');
  label.append('tspan').attr('font-weight', 600).text(head);
  label.append('tspan').text(tail);
}

/** Keeps the middle of a label so far from the ends of the scale that all of it stands inside. */
function clampLabel(x: number, half: number, frame: Frame): number {
  const [left, right] = [placeOf(frame, 0) + 4 + half, placeOf(frame, HIGHEST_SCORE) - 4 - half];
  return round(Math.max(left, Math.min(right, x)));
}
