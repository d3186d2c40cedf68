import { type ScaleLinear, scaleLinear } from 'd3';
import { formatMinutes, formatTime, minutesOfDay, zoneName } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { countOf, publicGap } from '../../rows/timeline-words.ts';
import { formatDate } from '../../rows/wording.ts';
import { wrapText } from '../text-width.ts';
import { type Annotation, itemGroups, joinClose, mostTelling } from './annotations.ts';
import { eventWords } from './day-labels.ts';
import { drawLabels } from './draw-labels.ts';
import {
  at,
  block,
  type Layer,
  LINE,
  type Panel,
  ROLES,
  stroke,
  widthOf,
  write,
  writeBlock,
  writeHeading,
} from './pen.ts';
import { type Field, labelsDepth, placeLabels } from './place-labels.ts';

type MinuteScale = ScaleLinear<number, number>;

/** Height of the band over the axis in which the marks stand. */
const BAND = 20;
/** From the axis to the top of a vague time's span, which stands clear of the marks. */
const VAGUE_TOP = BAND + 12;
/** More events without an hour than this are only counted. */
const MOST_UNTIMED = 6;
const STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360];

/**
 * Draws one day by the minute, and beside it in words what happened that day at an hour that is not known.
 * Returns the height in pixels; 0 where no day has two timed events in one zone.
 */
export function drawHoursPanel(panel: Panel, rows: readonly TimelineRow[]): number {
  const timed = rows.filter(({ place }) => place === 'hours');
  const untimed = rows.filter(({ place }) => place === 'same-day');
  const [first] = timed;
  if (!first) return 0;
  const zone = first.zone === null ? 'zone not given' : zoneName(first.zone);
  const top = writeHeading(panel, `${formatDate(first.start)}, ${zone}`);
  const [axisLayer, leaders] = [panel.layer.append('g'), panel.layer.append('g')];
  const items = itemGroups(panel.layer, [...timed, ...untimed]);
  const x = minuteScale(timed, panel.width);
  const { labels, field } = placeTimes(timed, x, panel);
  const axis = top + labelsDepth(labels, field) + 6 + bandHeight(timed);

  drawMinuteAxis({ ...panel, layer: axisLayer }, x, axis);
  drawGap({ ...panel, layer: axisLayer }, rows, x, axis);
  for (const row of timed) drawTime(items.get(row.id) ?? leaders, panel, row, x, axis);
  drawLabels(leaders, items, panel.theme, labels, axis);
  return drawUntimed(panel, items, untimed, axis + 30);
}

/** From minutes since midnight to pixels, with room for the spans of vague times. */
function minuteScale(rows: readonly TimelineRow[], width: number): MinuteScale {
  const ends = rows.flatMap((row) => spanOf(row));
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const margin = Math.max(2, (last - first) * 0.05);
  return scaleLinear([first - margin, last + margin], [0, width]);
}

/** A minute is a point; an hour is as wide as an hour, because "about ten" is no nearer than that. */
function spanOf({ time, precision }: TimelineRow): [number, number] {
  const minute = minutesOfDay(time ?? '00:00');
  return precision === 'minute' ? [minute, minute] : [minute - 30, minute + 30];
}

/** What the marks take over the axis. */
function bandHeight(rows: readonly TimelineRow[]): number {
  return rows.some(({ precision }) => precision !== 'minute') ? VAGUE_TOP : BAND;
}

function placeTimes(rows: readonly TimelineRow[], x: MinuteScale, { width, narrow }: Panel) {
  const height = bandHeight(rows);
  const annotations: Annotation[] = rows.map((row) => ({
    x: x(minutesOfDay(row.time ?? '00:00')),
    y: row.precision === 'minute' ? -BAND : -VAGUE_TOP,
    entries: [{ row, lead: formatTime(row.time ?? '00:00', row.precision ?? 'hour'), text: timedWords(row) }],
  }));
  const field: Field = { left: 0, right: width, base: -height - 6, direction: 'up', wrap: narrow ? 260 : 300 };
  return { labels: placeLabels(mostTelling(joinClose(annotations, 5)), field), field };
}

/** A vague time says how far it is from the first, because it cannot be read from the axis. */
function timedWords({ label, time, precision, minutesAfterFirst }: TimelineRow): string {
  if (time === null || precision === 'minute' || !minutesAfterFirst) return label;
  const first = formatMinutes(minutesOfDay(time) - minutesAfterFirst);
  return `${label}, about ${countOf(minutesAfterFirst, 'minute')} after ${first}`;
}

/** The time from the first notice to the publication, as a bar with its length. */
function drawGap({ layer, theme }: Panel, rows: readonly TimelineRow[], x: MinuteScale, axis: number): void {
  const gap = publicGap(rows);
  if (!gap) return;
  const start = x(minutesOfDay(gap.notice.time ?? '00:00'));
  const end = x(minutesOfDay(gap.publication.time ?? '00:00'));
  block(layer, { x: start, y: axis - 16, width: Math.max(2, end - start), height: 16 }, theme.ink);
  const words = [countOf(gap.minutes, 'minute'), `${gap.minutes} min`].find(
    (text) => widthOf(text, 'strong') + 8 <= end - start,
  );
  if (!words) return;
  const text = layer
    .append('text')
    .attr('x', (start + end) / 2)
    .attr('y', axis - 4)
    .attr('text-anchor', 'middle');
  text
    .attr('font-size', ROLES.strong.size)
    .attr('font-weight', ROLES.strong.weight)
    .attr('fill', theme.paper)
    .text(words);
}

function drawTime(group: Layer, { theme }: Panel, row: TimelineRow, x: MinuteScale, axis: number): void {
  const middle = x(minutesOfDay(row.time ?? '00:00'));
  if (row.precision === 'minute') {
    stroke(group, `M${at(middle, axis - BAND)}V${at(axis)}`, theme.ink, 2);
    return;
  }
  const [from, to] = spanOf(row);
  const box = { x: x(from), y: axis - VAGUE_TOP, width: x(to) - x(from), height: 9 };
  block(group, box, theme.paper)
    .attr('stroke', theme['ink-2'])
    .attr('stroke-width', 1.5)
    .attr('stroke-dasharray', '3 2.5');
}

function drawMinuteAxis({ layer, theme, width }: Panel, x: MinuteScale, y: number): void {
  const step = STEPS.find((minutes) => x(minutes) - x(0) >= 44) ?? 720;
  const [first = 0, last = 0] = x.domain();
  stroke(layer, `M0 ${at(y)}H${width}`, theme['ink-3']);
  for (let minute = Math.ceil(first / step) * step; minute <= last; minute += step) {
    const half = widthOf(formatMinutes(minute), 'small') / 2;
    if (minute < 0 || minute >= 24 * 60 || x(minute) < half || x(minute) > width - half) continue;
    stroke(layer, `M${at(x(minute), y)}v5`, theme['ink-3']);
    write(layer, theme, formatMinutes(minute), { x: x(minute), y: y + 19, role: 'small', anchor: 'middle' });
  }
}

/** What happened that day without an hour in this zone; it has no place on the axis. */
function drawUntimed(
  { layer, theme, width }: Panel,
  items: ReadonlyMap<string, Layer>,
  rows: readonly TimelineRow[],
  top: number,
): number {
  if (rows.length === 0) return top;
  write(layer, theme, 'The same day, hour not seen', { x: 0, y: top + 20, role: 'strong' });
  let y = top + 24 + LINE;
  for (const row of rows.slice(0, MOST_UNTIMED)) {
    const group = items.get(row.id) ?? layer;
    const lines = wrapText(eventWords(row), width - 18, ROLES.label.size);
    block(group, { x: 0, y: y - 8, width: 10, height: 7 }, 'none')
      .attr('stroke', theme.ink)
      .attr('stroke-width', 1);
    writeBlock(group, theme, lines, { x: 18, y, role: 'label' });
    y += lines.length * LINE + 2;
  }
  const rest = rows.length - MOST_UNTIMED;
  if (rest <= 0) return y - LINE + 6;
  write(layer, theme, `and ${countOf(rest, 'more event')}`, { x: 18, y, role: 'label' });
  return y + 6;
}
