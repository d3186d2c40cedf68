import type { TimelineRow } from '../../rows/exposure-timeline.ts';
import type { DrawContext } from '../define-chart.ts';
import { startDrawing } from '../start-drawing.ts';
import { drawAftermathPanel } from './aftermath-panel.ts';
import { drawHoursPanel } from './hours-panel.ts';
import type { Layer, Panel } from './pen.ts';
import { drawWindowsPanel } from './windows-panel.ts';

const GAP = 30;
/** Between two parts that stand side by side. */
const ASIDE = 60;

type DrawPart = (panel: Panel, rows: readonly TimelineRow[]) => number;

/**
 * The timeline: windows and days above; one day by the minute and the aftermath below, side by side where both fit.
 * A narrow drawing leaves the aftermath to the dated list that follows it on the page.
 */
export function drawTimeline(rows: readonly TimelineRow[], context: DrawContext): SVGElement {
  const { width, size } = context;
  const drawing = startDrawing(context);
  const draw = (part: DrawPart, left: number, top: number, partWidth: number): number => {
    const layer: Layer = drawing.layer.append('g').attr('transform', `translate(${left},${top})`);
    const height = Math.ceil(part({ layer, theme: context.theme, width: partWidth, narrow: size === 'narrow' }, rows));
    if (height === 0) layer.remove();
    return height;
  };
  const below = (top: number, height: number): number => (height === 0 ? top : top + height + GAP);
  const has = (place: TimelineRow['place']): boolean => rows.some((row) => row.place === place);

  let y = below(0, draw(drawWindowsPanel, 0, 0, width));
  if (size === 'wide' && has('hours') && has('aftermath')) {
    const half = (width - ASIDE) / 2;
    const left = draw(drawHoursPanel, 0, y, half);
    const right = draw(drawAftermathPanel, half + ASIDE, y, half);
    return drawing.finish(y + Math.max(left, right));
  }
  y = below(y, draw(drawHoursPanel, 0, y, width));
  if (size !== 'narrow' || isOnlyAftermath(rows)) y = below(y, draw(drawAftermathPanel, 0, y, width));
  return drawing.finish(Math.max(1, y - GAP));
}

/** A drawing is never left empty while there is something to draw. */
function isOnlyAftermath(rows: readonly TimelineRow[]): boolean {
  return rows.every(({ place }) => place === 'aftermath' || place === 'said');
}
