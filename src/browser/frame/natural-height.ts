/** On the root element, lets the document be as tall as its content; without it, an embed fits the frame it is in. */
const NATURAL = 'natural';

/**
 * The height that a document wants at its present width, in whole CSS pixels; 0 while it is not shown.
 * The root's own box counts, and not the body's, which leaves out margins.
 */
export function naturalHeight(root: HTMLElement): number {
  root.classList.add(NATURAL);
  const { width, height } = root.getBoundingClientRect();
  root.classList.remove(NATURAL);
  return width === 0 ? 0 : Math.ceil(height);
}
