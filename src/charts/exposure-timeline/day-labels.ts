import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import { timeOf } from '../../rows/timeline-words.ts';
import { formatDate, formatDay } from '../../rows/wording.ts';
import {
  type Annotation,
  drawLeader,
  joinClose,
  type LabelLine,
  labelLines,
  mostTelling,
  writeLines,
} from './annotations.ts';
import type { Cell } from './cells.ts';
import { drawLabels } from './draw-labels.ts';
import { type Layer, LINE } from './pen.ts';
import { type Field, labelsDepth, placeLabels } from './place-labels.ts';
import type { WindowsPlan } from './window-bars.ts';

/** Labels of events on the axis of days: those after the window, for a column, and the others, for below the axis. */
export interface DayAnnotations {
  readonly after: readonly Annotation[];
  readonly below: readonly Annotation[];
}

const COLUMN_WIDTH = 330;
const BLOCK_GAP = 10;
const FIRST_LINE = 24;
/** From the axis to the labels below it, past the dates. */
export const LABELS_BELOW = 28;

/** One label for each date, at most five in all; `edge` is where "after the window" begins, in pixels. */
export function splitAnnotations(cells: readonly Cell[], edge: number): DayAnnotations {
  const dates = Map.groupBy(cells, ({ row }) => row.start ?? '');
  const annotations = [...dates.entries()].map(([date, group]) => dateAnnotation(date, group));
  const kept = mostTelling(joinClose(annotations, 5));
  return { after: kept.filter(({ x }) => x > edge), below: kept.filter(({ x }) => x <= edge) };
}

/** The height that a column of labels needs above the axis. */
export function columnDepth(annotations: readonly Annotation[]): number {
  const blocks = annotations.map((annotation) => columnLines(annotation).length * LINE + BLOCK_GAP);
  return FIRST_LINE + blocks.reduce((sum, height) => sum + height, 0);
}

/** Labels at the right, the first date on top, so that no leader crosses another. */
export function drawLabelColumn(
  { panel, items }: WindowsPlan,
  leaders: Layer,
  annotations: readonly Annotation[],
  { left, axis }: { left: number; axis: number },
): void {
  let y = FIRST_LINE;
  for (const annotation of annotations) {
    const lines = columnLines(annotation);
    drawLeader(leaders, panel.theme, { x: annotation.x, y: axis + annotation.y }, { x: left - 8, y: y - 4 });
    writeLines(items, panel.theme, lines, { x: left, y });
    y += lines.length * LINE + BLOCK_GAP;
  }
}

/** Labels under the axis; a leader begins under its date, or at the axis where that date had no room (`dated`). Returns the height that they take. */
export function drawLabelsBelow(
  { panel, items }: WindowsPlan,
  leaders: Layer,
  annotations: readonly Annotation[],
  { axis, dated }: { axis: number; dated: readonly number[] },
): number {
  const base = axis + LABELS_BELOW;
  const field: Field = { left: 0, right: panel.width, base, direction: 'down', wrap: 400 };
  const startOf = (x: number): number => (dated.some((date) => Math.abs(date - x) < 1) ? base - 4 : axis + 6);
  const labels = placeLabels(
    annotations.map((annotation) => ({ ...annotation, y: startOf(annotation.x) })),
    field,
  );
  drawLabels(leaders, items, panel.theme, labels);
  return labelsDepth(labels, field);
}

/** The date on a line of its own, as the column is read from top to bottom. */
function columnLines(annotation: Annotation): LabelLine[] {
  const [first] = annotation.entries;
  if (!first) return [];
  const rest = annotation.entries.map((entry) => ({ ...entry, lead: entry === first ? '' : entry.lead }));
  return [
    { row: first.row, lead: first.lead, text: '' },
    ...labelLines({ ...annotation, entries: rest }, COLUMN_WIDTH),
  ];
}

/** The leader begins at the top of the stack of marks, below the axis by a negative height. */
function dateAnnotation(date: string, cells: readonly Cell[]): Annotation {
  const left = Math.max(...cells.map((cell) => cell.left));
  const right = Math.min(...cells.map((cell) => cell.right));
  const levels = Math.max(...cells.map(({ level }) => level + 1));
  const lead = date.length === 10 ? formatDay(date) : formatDate(date);
  const sorted = cells.toSorted((a, b) => a.level - b.level);
  return {
    x: (left + right) / 2,
    y: -12 * levels,
    entries: sorted.map(({ row }, index) => ({ row, lead: index === 0 ? lead : '', text: eventWords(row) })),
  };
}

/** An event's label, with the hour where one is known, in its own zone. */
export function eventWords(row: TimelineRow): string {
  return row.time === null ? row.label : `${row.label} (${timeOf(row)})`;
}
