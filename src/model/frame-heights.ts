import { z } from 'zod';
import { about, id, optionalId } from './cells.ts';

/** Widths of frames, in CSS pixels, for which the height of an embed is measured. */
export const FRAME_WIDTHS = [320, 480, 640, 960] as const;
export type FrameWidth = (typeof FRAME_WIDTHS)[number];

const MESSAGE = 'is not a height. Write whole CSS pixels, as in 640, or let npm run measure write the file';
const height = () =>
  z
    .string()
    .regex(/^[1-9]\d{1,3}$/, MESSAGE)
    .transform(Number)
    .meta(about('count'));

/** How high an embed is at each width, in CSS pixels, as measured in a browser. */
export const frameHeightsSchema = z.strictObject({
  /** Id of a breach, or `catalogue`. */
  scope: id(),
  figure: id(),
  /** Blank for the whole figure. */
  view: optionalId(),
  at_320: height(),
  at_480: height(),
  at_640: height(),
  at_960: height(),
});
export type FrameHeights = z.output<typeof frameHeightsSchema>;
