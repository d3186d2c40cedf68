import { overlap, parseSvg, textBoxes } from './svg-boxes.ts';

/** What keeps a drawing from being read; an empty list is a good one. */
export interface DrawingFaults {
  /** Sizes under 12 px. */
  readonly small: number[];
  /** Texts that leave the drawing at either side. */
  readonly outside: string[];
  /** Pairs of texts that overlap. */
  readonly clashes: string[][];
}

/** The faults of the texts of a drawing; those that lean are left out, for a box says nothing of them. */
export function drawingFaults(svg: string, width: number): DrawingFaults {
  const root = parseSvg(svg);
  for (const leaning of root.querySelectorAll('[transform*="rotate"]')) leaning.remove();
  const sizes = [...root.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
  const boxes = textBoxes(root);
  return {
    small: sizes.filter((size) => !(size >= 12)),
    outside: boxes.filter(({ x0, x1 }) => x0 < -1 || x1 > width + 1).map(({ name }) => name),
    // In reading order, so that only neighbours can meet.
    clashes: boxes.flatMap((box, index) =>
      boxes
        .slice(index + 1, index + 24)
        .filter((other) => overlap(box, other))
        .map((other) => [box.name, other.name]),
    ),
  };
}
