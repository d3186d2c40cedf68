import { OUR_MESSAGES } from '../../publish/frame-protocol.ts';

const LOWEST = 120;
const HIGHEST = 4000;

/** For a chart whose page reserves no height. */
const USUAL = 400;

/** The part of a message event that says whom it is from. */
export interface FrameMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

/**
 * The height that a chart's own frame asks for, in CSS pixels within limits; `null` for every other message.
 *
 * @param frame the window of the chart's frame
 * @param origin of the site that the frame is from; a sandboxed frame says "null" instead
 */
export function heightAskedFor({ source, origin, data }: FrameMessage, frame: unknown, ours: string): number | null {
  if (source !== frame || (origin !== ours && origin !== 'null')) return null;
  if (typeof data !== 'object' || data === null) return null;
  const message: Record<string, unknown> = { ...data };
  const isHeight = message.source === OUR_MESSAGES && message.v === 1 && message.type === 'height';
  return isHeight && typeof message.height === 'number' && Number.isFinite(message.height)
    ? withinLimits(message.height)
    : null;
}

/** The height that a page reserves with the attribute `height`, in CSS pixels within limits. */
export function reservedHeight(attribute: string | null): number {
  return attribute !== null && /^\d{1,5}$/.test(attribute) ? withinLimits(Number(attribute)) : USUAL;
}

function withinLimits(height: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)));
}
