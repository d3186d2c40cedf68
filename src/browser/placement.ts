export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where the details of a mark go: below it, or above where there is no room below, and never over the edge of the view.
 * All boxes are in the same coordinates, in CSS pixels.
 *
 * @param at where along the mark they are centred: long bars show them near the pointer
 */
export function placeBeside(
  mark: Box,
  size: Pick<Box, 'width' | 'height'>,
  view: Box,
  at = mark.left + mark.width / 2,
): { left: number; top: number } {
  const below = mark.top + mark.height + GAP;
  const above = mark.top - GAP - size.height;
  const bottom = view.top + view.height - GAP;
  const fitsBelow = below + size.height <= bottom;
  const top = fitsBelow || above < view.top + GAP ? Math.min(below, bottom - size.height) : above;
  return {
    left: between(at - size.width / 2, view.left + GAP, view.left + view.width - GAP - size.width),
    top: Math.max(top, view.top + GAP),
  };
}

/** The lower limit wins where the two cross. */
function between(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
