import { toHtml } from 'hast-util-to-html';
import { markSprite } from '../charts/marks.ts';
import { siteTheme } from '../charts/theme.ts';
import { COMPARED_ORDER } from '../rows/status-words.ts';

/** HTML for a frame with the symbols of the marks in it before it, because a frame is a document of its own. */
export function withMarks(html: string): string {
  const used = COMPARED_ORDER.filter((status) => html.includes(`href="#mark-${status}"`));
  return used.length === 0 ? html : toHtml(markSprite(siteTheme, used)) + html;
}
