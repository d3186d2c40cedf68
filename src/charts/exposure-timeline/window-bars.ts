import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { countOf, leadOf, windowDates } from '../../rows/timeline-words.ts';
import { drawMark } from '../marks.ts';
import { wrapText } from '../text-width.ts';
import { type BarSpan, barSpan, drawBar } from './bars.ts';
import type { DayScale } from './day-axis.ts';
import { block, type Layer, type Panel, ROLES, type Role, widthOf, write, writeBlock } from './pen.ts';

/** What the parts of the panel of windows share. */
export interface WindowsPlan {
  readonly panel: Panel;
  readonly rows: readonly TimelineRow[];
  readonly items: ReadonlyMap<string, Layer>;
  readonly x: DayScale;
  /** Last day of the leading window: there a window without an end stops. */
  readonly limit: number;
}

/** Width kept for names at the left of the bars. */
export const GUTTER = 150;
/** Where the first bar begins on a narrow drawing, under its label. */
export const NARROW_TOP = 22;

/** From the solid part of a bar to the words inside. */
const INSET = 10;

const LEAD = { height: 32, top: 20 };
const OTHER = { height: 19, pitch: 29, top: 98 };

/** Draws the bars with names at their left and dates inside. Returns the lower edge of the last. */
export function drawWindows(plan: WindowsPlan): number {
  const { panel, rows } = plan;
  const lead = leadOf(rows);
  const others = rows.filter(({ place }) => place === 'window');
  if (!lead) return 0;
  drawRow(plan, lead, { y: LEAD.top, height: LEAD.height, name: 'strong' });
  if (others.length === 0) return LEAD.top + LEAD.height;
  write(panel.layer, panel.theme, 'Windows others give', { x: 0, y: 82, role: 'small' });
  others.forEach((row, index) => {
    drawRow(plan, row, { y: OTHER.top + index * OTHER.pitch, height: OTHER.height, name: 'label' });
  });
  return OTHER.top + (others.length - 1) * OTHER.pitch + OTHER.height;
}

/** Draws the bars with a label above each. Returns the lower edge of the last. */
export function drawWindowsNarrow(plan: WindowsPlan): number {
  const lead = leadOf(plan.rows);
  if (!lead) return 0;
  let y = 0;
  for (const row of [lead, ...plan.rows.filter(({ place }) => place === 'window')]) {
    y = drawRowNarrow(plan, row, y);
  }
  return y - 14;
}

/** "Exposed 22 days: Dec 4 to Dec 26 2019"; of another window its dates, and how they reached us. */
function barWords(row: TimelineRow): string {
  if (row.place !== 'lead') return row.reached ? `${windowDates(row)}, ${row.reached}` : windowDates(row);
  return row.days ? `Exposed ${countOf(row.days, 'day')}: ${windowDates(row)}` : `Exposed ${windowDates(row)}`;
}

/** True where the dates of every window fit into its bar, so that none stands in the way of a leader. */
export function datesFitInside(rows: readonly TimelineRow[], x: DayScale, limit: number): boolean {
  return rows
    .filter(({ kind }) => kind === 'window')
    .every((row) => {
      const span = barSpan(row, x, limit);
      return partOfBar(span, labelStart(span, widthOf(barWords(row), textRole(row)), x)) !== null;
    });
}

function drawRow(
  { panel, items, x, limit }: WindowsPlan,
  row: TimelineRow,
  { y, height, name }: { y: number; height: number; name: Role },
): void {
  const group = items.get(row.id);
  if (!group) return;
  const span = barSpan(row, x, limit);
  const confirmed = isConfirmed(row);
  const baseline = y + height / 2 + 4.5;
  drawBar(group, panel.theme, span, { y, height, confirmed });
  writeName(group, panel, row, { baseline, role: name });
  const text = barWords(row);
  const role = textRole(row);
  const x0 = labelStart(span, widthOf(text, role), x);
  const part = partOfBar(span, x0);
  const ink = role === 'on-accent' && part !== 'solid' ? 'strong' : role;
  if (part === null) block(group, { x: x0 - 4, y, width: widthOf(text, ink) + 8, height }, panel.theme.paper);
  write(group, panel.theme, text, { x: x0, y: baseline, role: ink });
}

/** Inside the solid part of the bar where the words fit, else at its right, else in its soft end, else at its left. */
function labelStart({ start, from, to, end }: BarSpan, width: number, x: DayScale): number {
  const [, right = 0] = x.range();
  if (from + INSET + width + 8 <= to) return from + INSET;
  if (end + 12 + width <= right) return end + 12;
  return to + INSET + width + 8 <= end ? to + INSET : Math.max(GUTTER, start - 12 - width);
}

/** The part of the bar in which words from there on stand; `null` beside the bar. */
function partOfBar({ from, to }: BarSpan, labelStart: number): 'solid' | 'soft' | null {
  if (labelStart === from + INSET) return 'solid';
  return labelStart === to + INSET ? 'soft' : null;
}

function writeName(
  group: Layer,
  { theme }: Panel,
  row: TimelineRow,
  { baseline, role }: { baseline: number; role: Role },
): void {
  const press = row.status === 'confirmed-press';
  if (press) drawMark(group, row.status, { x: 7, y: baseline - 4.5, size: 13, theme });
  const indent = press ? 20 : 0;
  const { size, weight } = ROLES[role];
  const lines = wrapText(row.actor.short_label, GUTTER - 14 - indent, size, weight).slice(0, 2);
  lines.forEach((line, index) => {
    write(group, theme, line, { x: indent, y: baseline + (index - (lines.length - 1) / 2) * 14, role });
  });
}

function drawRowNarrow({ panel, items, x, limit }: WindowsPlan, row: TimelineRow, top: number): number {
  const group = items.get(row.id);
  if (!group) return top;
  const { theme, width } = panel;
  const leads = row.place === 'lead';
  const span = barSpan(row, x, limit);
  const role = leads ? 'strong' : 'label';
  const inside = leads && widthOf(windowDates(row), 'on-accent') + 16 <= span.to - span.from;
  const lines = wrapText(narrowWords(row, inside), width - 4, ROLES[role].size, ROLES[role].weight);
  const widest = Math.max(...lines.map((line) => widthOf(line, role)));
  const left = Math.max(2, Math.min(span.start, width - 2 - widest));
  block(group, { x: left - 2, y: top, width: widest + 4, height: lines.length * 16 + 2 }, theme.paper);
  writeBlock(group, theme, lines, { x: left, y: top + 14, role });
  const y = top + 6 + lines.length * 16;
  const height = leads ? 26 : 9;
  drawBar(group, theme, span, { y, height, confirmed: isConfirmed(row) });
  if (inside) write(group, theme, windowDates(row), { x: span.from + 8, y: y + 17.5, role: textRole(row) });
  return y + height + 14;
}

/** "Wyze: exposed 22 days", with the dates where the bar has no room for them. */
function narrowWords(row: TimelineRow, datesInside: boolean): string {
  const name = row.actor.short_label;
  if (row.place !== 'lead') return `${name}: ${barWords(row)}`;
  if (!datesInside) return `${name}: ${barWords(row).replace(/^Exposed/, 'exposed')}`;
  return row.days ? `${name}: exposed ${countOf(row.days, 'day')}` : name;
}

function isConfirmed({ status }: TimelineRow): boolean {
  return status === 'confirmed-own' || status === 'confirmed-press';
}

function textRole(row: TimelineRow): Role {
  if (isConfirmed(row)) return 'on-accent';
  return row.place === 'lead' ? 'strong' : 'small';
}
