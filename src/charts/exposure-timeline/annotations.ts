import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { Theme } from '../define-chart.ts';
import { wrapText } from '../text-width.ts';
import { at, itemGroup, type Layer, LINE, ROLES, stroke, widthOf, write } from './pen.ts';

/** At most so many marks of a part carry a label; the list names the rest. */
const MOST = 5;

/** One row's part of a label. */
export interface Entry {
  readonly row: TimelineRow;
  /** The date or time that the first line begins with; empty where the line above has it. */
  readonly lead: string;
  readonly text: string;
}

/** A label with a leader to its mark. Rows at the same place share one. */
export interface Annotation {
  /** Where the mark is. */
  readonly x: number;
  /** Where the leader begins: at the mark, or under its tick label. */
  readonly y: number;
  readonly entries: readonly Entry[];
}

/** A line of a label, as it will be written. */
export interface LabelLine {
  readonly row: TimelineRow;
  readonly lead: string;
  readonly text: string;
}

/** Joins annotations whose marks stand so close that their leaders would run together. */
export function joinClose(annotations: readonly Annotation[], distance: number): Annotation[] {
  const joined: Annotation[] = [];
  for (const annotation of annotations.toSorted((a, b) => a.x - b.x)) {
    const last = joined.at(-1);
    if (last && annotation.x - last.x < distance) {
      joined[joined.length - 1] = { ...last, entries: [...last.entries, ...annotation.entries] };
    } else joined.push(annotation);
  }
  return joined;
}

/** Where there are more than five, how it began and how it ended: the first three, the last, and the fullest between. */
export function mostTelling(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= MOST) return [...annotations];
  const [begun, middle] = [annotations.slice(0, MOST - 2), annotations.slice(MOST - 2, -1)];
  const fullest = middle.reduce((best, next) => (next.entries.length > best.entries.length ? next : best));
  return [...begun, fullest, ...annotations.slice(-1)];
}

/** The lines of a label, none wider than `width` pixels. */
export function labelLines({ entries }: Annotation, width: number): LabelLine[] {
  return entries.flatMap(({ row, lead, text }) => {
    const indent = lead === '' ? 0 : widthOf(`${lead} `, 'strong');
    const lines = wrapText(text, width, ROLES.label.size, ROLES.label.weight, indent);
    return lines.map((line, index) => ({ row, lead: index === 0 ? lead : '', text: line }));
  });
}

/** How wide the widest line gets. */
export function linesWidth(lines: readonly LabelLine[]): number {
  return Math.max(0, ...lines.map(lineWidth));
}

/**
 * Writes a label's lines into the groups of their rows.
 *
 * @param x the end of the leader: the left edge of the text, or with `flip` its right edge
 * @param y first baseline
 */
export function writeLines(
  items: ReadonlyMap<string, Layer>,
  theme: Theme,
  lines: readonly LabelLine[],
  { x, y, flip = false }: { x: number; y: number; flip?: boolean },
): void {
  lines.forEach((line, index) => {
    const group = items.get(line.row.id);
    if (group) writeLine(group, theme, line, { x, y: y + index * LINE, flip });
  });
}

/** One group per row, in the order of the rows, for marks and labels alike. */
export function itemGroups(layer: Layer, rows: readonly TimelineRow[]): Map<string, Layer> {
  return new Map(rows.map((row) => [row.id, itemGroup(layer, row)]));
}

/** A leader: up or down from the mark, then with one right angle to the text. */
export function drawLeader(
  layer: Layer,
  theme: Theme,
  from: { x: number; y: number },
  to: { x: number; y: number },
): void {
  stroke(layer, `M${at(from.x, from.y)}V${at(to.y)}H${at(to.x)}`, theme.edge);
}

function writeLine(group: Layer, theme: Theme, line: LabelLine, to: { x: number; y: number; flip: boolean }): void {
  const anchor = to.flip ? 'end' : 'start';
  if (line.lead === '') {
    write(group, theme, line.text, { ...to, role: 'label', anchor });
    return;
  }
  const { size, weight, fill } = ROLES.label;
  write(group, theme, '', { ...to, role: 'label', anchor });
  const text = group.select<SVGTextElement>('text:last-child');
  text.attr('font-size', size).attr('font-weight', weight).attr('fill', theme[fill]);
  text.append('tspan').attr('font-weight', ROLES.strong.weight).attr('fill', theme.ink).text(line.lead);
  if (line.text !== '') text.append('tspan').text(` ${line.text}`);
}

function lineWidth({ lead, text }: LabelLine): number {
  return (lead === '' ? 0 : widthOf(`${lead} `, 'strong')) + widthOf(text, 'label');
}
