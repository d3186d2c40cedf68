import { daysOf } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { countOf, eventWhen, leadOf } from '../../rows/timeline-words.ts';
import { wrapText } from '../text-width.ts';
import { itemGroups } from './annotations.ts';
import { cellsHeight, drawCell, stackCells } from './cells.ts';
import { type DayDomain, dayDomain, dayScale, drawDayAxis } from './day-axis.ts';
import { columnDepth, drawLabelColumn, drawLabelsBelow, LABELS_BELOW, splitAnnotations } from './day-labels.ts';
import { type Layer, LINE, type Panel, ROLES, writeBlock } from './pen.ts';
import { datesFitInside, drawWindows, drawWindowsNarrow, GUTTER, NARROW_TOP, type WindowsPlan } from './window-bars.ts';

/** Width kept for the labels of the days after the window, where the drawing is wide enough for a column of them. */
const COLUMN = 400;
/** More events before the axis than this are only counted. */
const MOST_EARLIER = 3;

/**
 * Draws the windows that are given, as bars under each other, and the events near them on an axis of days.
 * Returns the height in pixels; 0 where nothing has a place on the axis.
 */
export function drawWindowsPanel(panel: Panel, rows: readonly TimelineRow[]): number {
  const domain = dayDomain(rows);
  const earlier = rows.filter(({ place }) => place === 'earlier');
  const shown = rows.filter(({ place }) => ['lead', 'window', 'days', 'earlier'].includes(place));
  const leaders = panel.layer.append('g');
  const items = itemGroups(panel.layer, shown);
  const height = domain === null ? 0 : drawDays({ panel, items, leaders }, rows, domain);
  return drawEarlier(panel, items, earlier, height);
}

interface Layers {
  readonly panel: Panel;
  readonly items: ReadonlyMap<string, Layer>;
  readonly leaders: Layer;
}

function drawDays({ panel, items, leaders }: Layers, rows: readonly TimelineRow[], domain: DayDomain): number {
  const { theme, width, narrow } = panel;
  const limit = lastOpenDay(rows, domain);
  const days = rows.filter(({ place }) => place === 'days');
  const left = narrow ? 2 : leadOf(rows) ? GUTTER : 12;
  const scaleTo = (right: number) => dayScale(domain, left, right);
  const beside = scaleTo(width - COLUMN);
  const after = days.some(({ start }) => daysOf(start ?? '').first > limit);
  const column = width >= 1000 && after && datesFitInside(rows, beside, limit);
  const x = column ? beside : scaleTo(width - (narrow ? 2 : 12));
  const cells = stackCells(days, x);
  const plan: WindowsPlan = { panel, rows, items, x, limit };
  const labels = splitAnnotations(cells, column ? x(limit + 1) : Number.POSITIVE_INFINITY);

  const bars = narrow ? drawWindowsNarrow(plan) : drawWindows(plan);
  const axis = Math.max(bars + cellsHeight(cells) + 12, columnDepth(labels.after));
  for (const cell of cells) {
    const group = items.get(cell.row.id);
    if (group) drawCell(group, theme, cell, axis);
  }
  drawGuides(plan, leaders, axis);
  const dated = drawDayAxis(panel, rows, domain, x, axis);
  if (narrow) return axis + 26;
  drawLabelColumn(plan, leaders, labels.after, { left: width - COLUMN + 70, axis });
  return axis + LABELS_BELOW + drawLabelsBelow(plan, leaders, labels.below, { axis, dated });
}

/** Hairlines where the leading window opens and closes, to compare the others with. */
function drawGuides({ panel, rows, x }: WindowsPlan, layer: Layer, axis: number): void {
  const lead = leadOf(rows);
  if (!lead?.start || !rows.some(({ place }) => place === 'window')) return;
  const edges = [daysOf(lead.start).first, lead.end === null ? null : daysOf(lead.end).last + 1];
  for (const edge of edges) {
    if (edge === null) continue;
    layer
      .append('path')
      .attr('d', `M${Math.round(x(edge)) + 0.5} ${panel.narrow ? NARROW_TOP : 12}V${axis}`)
      .attr('stroke', panel.theme.rule);
  }
}

/**
 * The last day of the leading window; without a window, the day before the axis begins, so that every event is after it.
 * Without an end, the latest that others give; where nobody gives one, the whole axis.
 */
function lastOpenDay(rows: readonly TimelineRow[], domain: DayDomain): number {
  const lead = leadOf(rows);
  if (!lead?.start) return domain.first - 1;
  if (lead.end !== null) return daysOf(lead.end).last;
  const ends = rows.flatMap(({ place, end }) => (place === 'window' && end !== null ? daysOf(end).last : []));
  const open = ends.length > 0 ? Math.max(daysOf(lead.start).last, ...ends) : domain.last;
  return Math.min(domain.last, open);
}

/** Events long before the window, in words: on the axis they would press everything else together. */
function drawEarlier(
  { layer, theme, width }: Panel,
  items: ReadonlyMap<string, Layer>,
  rows: readonly TimelineRow[],
  top: number,
): number {
  let y = top + (rows.length > 0 && top > 0 ? LINE : 0);
  const say = (group: Layer, words: string): void => {
    const lines = wrapText(words, Math.min(width, 820), ROLES.label.size);
    writeBlock(group, theme, lines, { x: 0, y: y + LINE - 4, role: 'label' });
    y += lines.length * LINE;
  };
  for (const row of rows.slice(0, MOST_EARLIER)) say(items.get(row.id) ?? layer, earlierWords(row));
  const rest = rows.length - MOST_EARLIER;
  if (rest > 0) say(layer, `And ${countOf(rest, 'more event')} before these dates`);
  return y;
}

function earlierWords(row: TimelineRow): string {
  const { precision, label } = row;
  const vague = precision === 'month' || precision === 'year' ? ` (the ${precision} is all that is known)` : '';
  return `Before these dates: ${eventWhen(row)}${vague}. ${label}`;
}
