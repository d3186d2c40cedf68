import { markShapes } from '../../charts/marks.ts';
import type { ComparedStatus } from '../../rows/comparison.ts';
import { lightTheme } from './light-theme.ts';
import { element } from './xml.ts';

/** The grid on which marks are drawn, in pixels. */
const GRID = 16;

/** A mark of a status as XML, with its upper left corner at (x, y), `size` pixels wide. */
export function markAt(status: ComparedStatus, x: number, y: number, size: number): string {
  const shapes = markShapes(status, lightTheme).map(({ name, attributes }) => element(name, attributes));
  return element('g', { transform: `translate(${x},${y}) scale(${size / GRID})` }, ...shapes);
}
