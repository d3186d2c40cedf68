/** A custom property with its value, and the semicolon after it. Ours hold no braces and no semicolons. */
const DECLARATION = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * A style without the custom properties that neither it nor the markup reads: the site's tokens serve every page, and
 * a frame uses few of them.
 */
export function withoutUnused(css: string, html: string): string {
  const read = new Set([...namesRead(css), ...namesRead(html)]);
  const kept = css.replace(DECLARATION, (whole, name: string) => (read.has(name) ? whole : ''));
  // One that was read only by another that is gone goes with it.
  return kept === css ? css : withoutUnused(kept, html);
}

function namesRead(text: string): string[] {
  return [...text.matchAll(/var\((--[\w-]+)[),]/g)].map(([, name = '']) => name);
}
