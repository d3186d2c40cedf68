import { daysOf } from '../../rows/calendar.ts';
import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { Theme } from '../define-chart.ts';
import type { DayScale } from './day-axis.ts';
import { block, type Layer } from './pen.ts';

/** An event's place on the axis of days: as wide as its date is vague, above others that it would cover. */
export interface Cell {
  readonly row: TimelineRow;
  readonly left: number;
  readonly right: number;
  /** 0 on the axis, 1 above it, and so on. */
  readonly level: number;
}

const HEIGHT = 9;
const PITCH = 12;

/** Stacks events where they would cover each other, the most precise lowest. */
export function stackCells(rows: readonly TimelineRow[], x: DayScale): Cell[] {
  const [start = 0, end = 0] = x.range();
  const spans = rows.map((row) => {
    const { first, last } = daysOf(row.start ?? '');
    return { row, left: Math.max(start, x(first)), right: Math.min(end, x(last + 1)) };
  });
  const cells: Cell[] = [];
  for (const span of spans.toSorted((a, b) => a.right - a.left - (b.right - b.left))) {
    let level = 0;
    while (cells.some((cell) => cell.level === level && cell.left < span.right - 0.5 && span.left < cell.right - 0.5))
      level += 1;
    cells.push({ ...span, level });
  }
  return cells;
}

/** How high a stack stands on the axis. */
export function cellsHeight(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ level }) => (level + 1) * PITCH));
}

/** Draws an event: full for a day, open for a month or a year, within which it took place at a date not known. */
export function drawCell(layer: Layer, theme: Theme, { row, left, right, level }: Cell, axis: number): void {
  const y = axis - 2 - HEIGHT - level * PITCH;
  const box = { x: left + 1, y, width: Math.max(2, right - left - 2), height: HEIGHT };
  if ((row.start ?? '').length === 10) block(layer, box, theme.ink);
  else block(layer, box, theme.paper).attr('stroke', theme.ink).attr('stroke-width', 1.5);
}
