import type { Status } from '../../model/status.ts';
import type { CountRow } from '../../rows/counts-by-source.ts';
import { STATUS_ORDER } from '../../rows/status-strip.ts';
import { NUMBER_STATUS_MARKS, STATUS_LABELS } from '../../rows/status-words.ts';
import { possessive } from '../../rows/timeline-words.ts';
import type { Theme } from '../define-chart.ts';
import type { KeyEntry } from '../draw-key.ts';
import { drawMark } from '../marks.ts';
import type { Layer } from '../start-drawing.ts';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly theme: Theme;
}

/** The status whose mark a claim gets; `null` for one that only passes the number on. */
export function markOf({ voice, status }: CountRow): Status | null {
  if (voice === 'passes on') return null;
  if (voice === 'denies') return 'denied';
  return status === null ? 'claimed' : NUMBER_STATUS_MARKS[status];
}

/** Draws the mark of a claim on paper, so that the line to it ends at its edge. */
export function drawVoice(layer: Layer, row: CountRow, { x, y, size, theme }: Place): void {
  const mark = markOf(row);
  if (mark === null) {
    drawBar(layer, { x, y, size, theme });
    return;
  }
  const side = size * 0.75;
  const paper = layer.append('rect').attr('fill', theme.paper).attr('width', side).attr('height', side);
  paper.attr('x', x - side / 2).attr('y', y - side / 2);
  drawMark(layer, mark, { x, y, size, theme });
}

function drawBar(layer: Layer, { x, y, size, theme }: Place): void {
  const bar = layer.append('line').attr('stroke', theme['ink-2']).attr('stroke-width', 2);
  bar
    .attr('x1', x)
    .attr('x2', x)
    .attr('y1', y - size / 2)
    .attr('y2', y + size / 2);
}

/** The marks that occur, in their order, with what each says about a number. */
export function keyEntries(rows: readonly CountRow[], theme: Theme): KeyEntry[] {
  const organisation = rows[0]?.organisation ?? '';
  const meanings: Record<Status, string> = {
    'confirmed-own': `by ${organisation} in its own words`,
    'confirmed-press': `given by ${organisation}, through press accounts only`,
    claimed: `not confirmed in ${possessive(organisation)} own words`,
    disputed: 'somebody denies or qualifies the number',
    denied: 'this claim denies or qualifies the number',
    'not-reported': 'no status',
  };
  const marks = new Set(rows.map(markOf));
  const entries = STATUS_ORDER.filter((status) => marks.has(status)).map((status) => ({
    label: STATUS_LABELS[status],
    meaning: meanings[status],
    draw: (on: Layer, x: number, y: number) => drawMark(on, status, { x, y, size: 15, theme }),
  }));
  const bar: KeyEntry = {
    label: 'Passed on',
    meaning: 'repeated from others, not vouched for',
    draw: (on, x, y) => drawBar(on, { x, y, size: 15, theme }),
  };
  return marks.has(null) ? [...entries, bar] : entries;
}
