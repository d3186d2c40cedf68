import { hash } from 'node:crypto';
import { checkContent, type FigureContent } from '../model/figure-content.ts';

/** Hexadecimal digits kept of the hash: 64 bits, too many for two figures to meet by chance. */
const DIGITS = 16;

/**
 * The hash by which a figure's content is pinned: SHA-256 of its JSON with the keys in the order of the schema, cut to
 * 16 hexadecimal digits. It covers rows, text and drawing; not the frame around them, nor where the site stands.
 */
export function contentHash(content: FigureContent): string {
  const canonical = JSON.stringify(checkContent(content));
  return hash('sha256', canonical).slice(0, DIGITS);
}
