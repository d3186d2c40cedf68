import type { Theme } from '../define-chart.ts';
import type { Layer } from '../start-drawing.ts';
import type { Layout, TimeScale } from './layout.ts';

/** What all rows of a drawing share. */
export interface Sheet {
  readonly layer: Layer;
  readonly theme: Theme;
  readonly width: number;
  readonly layout: Layout;
  readonly scale: TimeScale | null;
}

/** From one baseline to the next, in pixels. */
export const LEADING = 17;
