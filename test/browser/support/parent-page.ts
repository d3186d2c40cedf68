import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { blankPage } from './open-page.ts';
import type { ParentServer } from './parent-server.ts';

/** A message as a parent received it. */
export interface Received {
  readonly data: unknown;
  readonly origin: string;
}

/** Keeps every message, before any script of the parent runs. */
const RECORDER =
  'window.received = []; addEventListener("message", ({ data, origin }) => received.push({ data, origin }));';

interface ParentOptions {
  readonly width?: number;
  readonly height?: number;
  readonly printed?: RegExp;
}

/**
 * Opens a page of somebody else, in standards mode and without a style of its own.
 *
 * @param body HTML of its body, scripts included
 */
export async function openParent(parents: ParentServer, body: string, options: ParentOptions = {}): Promise<Page> {
  const page = await blankPage({ ...options, besides: parents.origin });
  await showParent(page, parents, body);
  return page;
}

/** As `openParent`, in a page that a test has prepared. */
export async function showParent(page: Page, parents: ParentServer, body: string): Promise<void> {
  parents.put(
    '/article.html',
    `<!doctype html><html lang="en"><title>An article</title><script>${RECORDER}</script>
    <style>body { margin: 0 } iframe { width: 100%; border: 0 }</style><body>${body}`,
  );
  await page.goto(`${parents.origin}/article.html`, { waitUntil: 'load' });
}

/** The frames inside a page, in the order of the document. */
export function framesOf(page: Page): Frame[] {
  return page.mainFrame().childFrames();
}

/** The only frame inside a page. */
export function frameOf(page: Page): Frame {
  const frames = framesOf(page);
  const [frame] = frames;
  if (frame === undefined || frames.length > 1) throw new RangeError(`${frames.length} frames instead of one`);
  return frame;
}

/** Every message that the parent has received so far. */
export function receivedBy(page: Page): Promise<Received[]> {
  return page.evaluate(() => (window as unknown as { received: Received[] }).received);
}

/** What an embed says in the project's own words, of all that a parent received. */
export async function heightsTold(page: Page): Promise<number[]> {
  const messages = (await receivedBy(page)).map(({ data }) => data as { type?: string; height?: number } | string);
  return messages.flatMap((data) =>
    typeof data === 'object' && 'source' in data && data.type === 'height' && data.height !== undefined
      ? [data.height]
      : [],
  );
}

/** Waits until a frame is exactly as tall as its document: the last line ends at the frame's end, and nothing is cut. */
export async function expectSized(frame: Frame): Promise<void> {
  await expect.poll(() => frame.evaluate(fitOf)).toEqual({ spare: 0, cut: 0 });
}

/**
 * As `expectSized`, for several frames of a page. Each is brought before the reader: browsers hold back what a frame does
 * while it is off the screen, and with it the word of a height that has changed.
 */
export async function expectEachSized(frames: readonly Frame[]): Promise<void> {
  for (const frame of frames) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await expectSized(frame);
  }
}

/** How far a document is from filling its frame, in whole pixels, and how many of its parts are cut. Runs in the frame. */
export function fitOf(): { spare: number; cut: number } {
  const end = document.querySelector('footer')?.getBoundingClientRect().bottom ?? Number.NaN;
  const middle = document.querySelector('main');
  const box = middle?.getBoundingClientRect();
  // What does not fit ends below the middle, or wraps into a second column, out of sight.
  const cut = [...(middle?.children ?? [])]
    .map((part) => part.getBoundingClientRect())
    .filter(({ bottom, left }) => box === undefined || bottom > box.bottom + 1 || left > box.left + 1).length;
  // A height is told in whole pixels, rounded up.
  return { spare: Math.floor(innerHeight - end), cut };
}
