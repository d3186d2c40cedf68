import { type ScaleLinear, scaleLinear } from 'd3';
import { dateOfDay, daysOf, formatRange } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { formatDate, formatDay } from '../../rows/wording.ts';
import { type Annotation, itemGroups, joinClose, mostTelling } from './annotations.ts';
import { eventWords } from './day-labels.ts';
import { drawLabels } from './draw-labels.ts';
import { at, block, type Layer, type Panel, stroke, widthOf, write, writeHeading } from './pen.ts';
import { type Field, labelsDepth, placeLabels } from './place-labels.ts';

type DayScale = ScaleLinear<number, number>;

/** Months between labels; the first that gives each label room is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];
const MARK = 12;

/** Draws what followed on an axis of months. Returns the height in pixels; 0 where nothing followed. */
export function drawAftermathPanel(panel: Panel, rows: readonly TimelineRow[]): number {
  const events = rows.filter(({ place }) => place === 'aftermath');
  const domain = monthDomain(events);
  if (!domain) return 0;
  const top = writeHeading(panel, `What followed, ${formatRange(domain.first, domain.last)}`);
  const x = scaleLinear([daysOf(domain.first).first, daysOf(domain.last).last + 1], [4, panel.width - 4]);
  const [axisLayer, leaders] = [panel.layer.append('g'), panel.layer.append('g')];
  const items = itemGroups(panel.layer, events);
  const wrap = Math.min(330, panel.width * 0.62);
  const field: Field = { left: 0, right: panel.width, base: -MARK - 6, direction: 'up', wrap };
  const annotations = events.map((row) => annotate(row, x, domain));
  const labels = placeLabels(mostTelling(joinClose(annotations, 5)), field);
  const axis = top + labelsDepth(labels, field) + MARK + 6;

  stroke(axisLayer, `M0 ${at(axis)}H${panel.width}`, panel.theme['ink-3']);
  drawMonths({ ...panel, layer: axisLayer }, x, domain, axis);
  for (const row of events) drawEvent(items.get(row.id) ?? leaders, panel, row, x, axis);
  drawLabels(leaders, items, panel.theme, labels, axis);
  return axis + 28;
}

/** The months of the first and the last event. */
function monthDomain(events: readonly TimelineRow[]): { first: string; last: string } | null {
  const days = events.map(({ start }) => daysOf(start ?? ''));
  if (days.length === 0) return null;
  const month = (day: number) => dateOfDay(day).slice(0, 7);
  return {
    first: month(Math.min(...days.map(({ first }) => first))),
    last: month(Math.max(...days.map(({ last }) => last))),
  };
}

function annotate(row: TimelineRow, x: DayScale, domain: { first: string; last: string }): Annotation {
  const date = row.start ?? '';
  const { first, last } = daysOf(date);
  const sameYear = domain.first.slice(0, 4) === domain.last.slice(0, 4) && date.length > 4;
  const lead = sameYear ? formatDay(date) : formatDate(date);
  return { x: x((first + last + 1) / 2), y: -MARK / 2, entries: [{ row, lead, text: eventWords(row) }] };
}

/** A day is a stroke at least wide enough to see; a month or year is an open bar of its full width. */
function drawEvent(group: Layer, { theme }: Panel, { start }: TimelineRow, x: DayScale, axis: number): void {
  const { first, last } = daysOf(start ?? '');
  const width = x(last + 1) - x(first);
  if (first === last) {
    const shown = Math.max(3, width);
    block(group, { x: x(first + 0.5) - shown / 2, y: axis - MARK / 2, width: shown, height: MARK }, theme.ink);
    return;
  }
  block(group, { x: x(first), y: axis - 4, width, height: 8 }, theme.paper)
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.5);
}

function drawMonths(
  { layer, theme, width }: Panel,
  x: DayScale,
  domain: { first: string; last: string },
  axis: number,
): void {
  const months = monthsBetween(domain);
  const monthWidth = (width - 8) / months.length;
  const step = STEPS.find((count) => count * monthWidth >= (count >= 12 ? 40 : 34)) ?? 240;
  const [offset] = [months.findIndex((month) => step === 1 || (Number(month.slice(5)) - 1) % Math.min(step, 12) === 0)];
  let free = 0;
  months.forEach((month, index) => {
    const { first, last } = daysOf(month);
    if ((index - offset) % step !== 0) return;
    stroke(layer, `M${at(x(first), axis)}v5`, theme['ink-3']);
    const text = step >= 12 ? month.slice(0, 4) : monthWords(month, index === 0 || index === offset);
    const half = widthOf(text, 'small') / 2;
    const middle = step === 1 ? (x(first) + x(last + 1)) / 2 : Math.max(half, x(first));
    if (middle - half < free || middle + half > width) return;
    write(layer, theme, text, { x: middle, y: axis + 20, role: 'small', anchor: 'middle' });
    free = middle + half + 6;
  });
}

/** "Apr"; a January that is not the first label names its year. */
function monthWords(month: string, first: boolean): string {
  return month.endsWith('-01') && !first ? formatDate(month) : formatDay(month);
}

function monthsBetween({ first, last }: { first: string; last: string }): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, step) => {
    const month = index(first) + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
