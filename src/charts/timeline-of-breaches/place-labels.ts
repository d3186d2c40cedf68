import { daysOf } from '../../rows/calendar.ts';
import type { DatedRow } from '../../rows/timeline-of-breaches.ts';
import { pillSpan } from '../compared/pill.ts';
import { textWidth } from '../text-width.ts';

/** A breach with its place in a lane: lines are counted from the top of the lane. */
export interface Placed {
  readonly row: DatedRow;
  readonly line: number;
  /** Where the first and the last day stand that its date can mean. */
  readonly from: number;
  readonly to: number;
  /** The name, at the right or (`end`) the left of the mark; `null` where it has no room at either side. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end' } | null;
}

interface Lines {
  /** Stretches of each line that are taken. */
  readonly taken: (readonly [number, number])[][];
  readonly width: number;
  readonly size: number;
}

const GAP = 5;
/** Between what stands side by side on a line. */
const SPACE = 10;

/** Sets rows with a date on as few lines as keep marks and names apart, each on the first line that has room. */
export function placeLabels(
  rows: readonly DatedRow[],
  x: (day: number) => number,
  { width, size }: Pick<Lines, 'width' | 'size'>,
): Placed[] {
  const lines: Lines = { taken: [], width, size };
  return rows.flatMap((row) => {
    if (row.date === null) return [];
    const { first, last } = daysOf(row.date.date);
    return [placeOne(row, { from: x(first), to: x(last + 1) }, lines)];
  });
}

function placeOne(row: DatedRow, { from, to }: { from: number; to: number }, { taken, width, size }: Lines): Placed {
  const { left, width: mark } = pillSpan(from, to);
  const text = textWidth(nameOf(row), size, row.hasRecord ? 600 : 400);
  const right = left + mark;
  const choices = [
    { label: { x: right + GAP, anchor: 'start' as const }, span: [left, right + GAP + text] as const },
    { label: { x: left - GAP, anchor: 'end' as const }, span: [left - GAP - text, right] as const },
  ].filter(({ span: [start, end] }) => start >= 0 && end <= width);
  for (let line = 0; line <= taken.length; line += 1) {
    const choice = choices.find(({ span }) => isFree(taken[line] ?? [], span));
    if (!choice) continue;
    take(taken, line, choice.span);
    return { row, line, from, to, label: choice.label };
  }
  const line = taken.findIndex((spans) => isFree(spans, [left, right]));
  const own = line === -1 ? taken.length : line;
  take(taken, own, [left, right]);
  return { row, line: own, from, to, label: null };
}

/** The organisation; the year stands at the axis, and what the date is of where it is not the disclosure. */
export function nameOf({ breach, moment }: DatedRow): string {
  const words = { discovered: 'discovered', exposureStart: 'open from', exposureEnd: 'open until' } as const;
  return moment === null || moment === 'disclosed' ? breach.organisation : `${breach.organisation} (${words[moment]})`;
}

function isFree(spans: readonly (readonly [number, number])[], [start, end]: readonly [number, number]): boolean {
  return spans.every(([from, to]) => end + SPACE <= from || start >= to + SPACE);
}

function take(taken: (readonly [number, number])[][], line: number, span: readonly [number, number]): void {
  const spans = taken[line];
  if (spans) spans.push(span);
  else taken[line] = [span];
}
