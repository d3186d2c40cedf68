import { toHtml } from 'hast-util-to-html';
import { markSprite } from './charts/marks.ts';
import { siteTheme } from './charts/theme.ts';

/** The marks that drawings and lists of a page refer to, written once for all pages. */
export const pageMarks: string = toHtml(markSprite(siteTheme));
