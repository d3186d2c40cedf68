import { AMP_READY, asksForHeight, type FrameNames, heightMessages } from './messages.ts';
import { naturalHeight } from './natural-height.ts';

/** A box that changes tells of a text, a font or a picture that came late, or of a frame that was shown or turned. */
const WATCHED = 'html, body, body > *, body > * > *';

/**
 * Tells the parent the height that the document wants, now, whenever it changes, and whenever the parent asks.
 * For a complete document in a frame.
 */
export function reportHeight(names: FrameNames): void {
  let told = 0;
  let waiting = false;

  const tell = (): void => {
    const height = naturalHeight(document.documentElement);
    // A frame that is not shown has no width, and no height worth telling.
    if (height === 0 || height === told) return;
    const first = told === 0;
    told = height;
    requestResize();
    for (const message of heightMessages(height, names)) parent.postMessage(message, '*');
    if (first) parent.postMessage(AMP_READY, '*');
  };
  const tellSoon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      tell();
    });
  };

  const boxes = new ResizeObserver(tellSoon);
  for (const element of document.querySelectorAll(WATCHED)) boxes.observe(element);
  document.addEventListener('toggle', tellSoon, true);
  document.addEventListener('visibilitychange', tellSoon);
  // Browsers hold back the animation frames of a frame that is off the screen; these come once, and do not wait.
  addEventListener('load', tell);
  document.fonts?.ready.then(tell);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data, names)) return;
    told = 0;
    tell();
  });
  tell();
}

/** The browser's own way to size frames, where there is one. It throws where the page has not asked for it. */
function requestResize(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {}
}
