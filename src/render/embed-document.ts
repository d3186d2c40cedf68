import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { chartPath, fullAddress, resolveSiteLinks } from '../publish/addresses.ts';
import { embedCredit } from './embed-credit.ts';
import { embedPolicy } from './embed-policy.ts';
import { leftOut, noteLine } from './embed-text.ts';
import { withoutUnused } from './used-properties.ts';

/**
 * Stands after everything that is shown. Chromium waits for an expected element to begin, not to end, so that none
 * with content of its own will do.
 */
const END_ID = 'end';

/** A figure and what is wrapped around it to stand alone in somebody's page. */
export interface EmbedFrame {
  readonly site: Site;
  readonly content: FigureContent;
  /** Minified: what every frame needs, and what this figure needs. */
  readonly css: { readonly frame: string; readonly figure: string };
  /** The frame's script, minified: it asks for the height and sets the theme. Without it the figure is complete. */
  readonly script: string;
  /** The version that this frame shows; `null` shows what holds today. */
  readonly pinned: { readonly hash: string; readonly published: string } | null;
  /** What a reader of a pinned version has to know of it. */
  readonly notice: { readonly kind: 'corrected' | 'withdrawn' | 'newer'; readonly text: string } | null;
}

/**
 * The whole document of an embed: one request, complete without script, credit and address inside it so that a crop
 * keeps them. Its content security policy allows its own style and script, by their hashes, and nothing else.
 *
 * @returns HTML, the same for the same frame
 */
export function embedDocument(frame: EmbedFrame): string {
  const style = withoutUnused(frame.css.frame + frame.css.figure, frame.content.plotHtml);
  const policy = embedPolicy({ style, script: frame.script, asksStatus: frame.pinned !== null });
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', rootAttributes(frame), [head(frame, style, policy), body(frame)])],
  };
  return toHtml(root, { allowDangerousHtml: true });
}

function rootAttributes({ content: { scope, figure, view }, pinned }: EmbedFrame) {
  const id = [scope, figure, view].filter((part) => part !== null).join('/');
  return { lang: 'en', dataTheme: 'light', dataFigure: id, dataPinned: pinned?.hash };
}

/** The script stands in the head, so that a theme which the address asks for is there before anything is painted. */
function head({ site, content, script }: EmbedFrame, style: string, policy: string): Element {
  return h('head', [
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { charSet: 'utf-8' }),
    h('title', content.finding),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    // Lets a parent size the frame by CSS alone, where browsers know `frame-sizing`.
    h('meta', { name: 'responsive-embedded-sizing' }),
    // Links open beside the article, which stays where it is; browsers give such a window no way back to the frame.
    h('base', { target: '_blank' }),
    h('link', { rel: 'canonical', href: fullAddress(site, chartPath(content)) }),
    // Nothing is painted before all is there: a frame that comes in two parts would move its credit.
    h('link', { rel: 'expect', href: `#${END_ID}`, blocking: 'render' }),
    h('style', style),
    h('script', script),
  ]);
}

/** The middle gives way in a box that is too small; what stands before and after it stays. */
function body(frame: EmbedFrame): Element {
  const { site, content } = frame;
  const plot = { type: 'raw', value: resolveSiteLinks(content.plotHtml, site) } as unknown as ElementContent;
  return h('body', [
    h('header', [h('h1', content.finding), h('p.measure', content.measure)]),
    ...noticeOf(frame),
    h('main', { id: content.figure }, [
      h('div.plot', [plot]),
      ...leftOut(content, site),
      h('p.summary', content.summary),
      noteLine(content),
    ]),
    embedCredit(frame),
    h('span', { id: END_ID, hidden: true }),
  ]);
}

/** Every pinned version has the element, because one that stays open may learn of a correction later. */
function noticeOf({ pinned, notice }: EmbedFrame): Element[] {
  if (notice) return [h('p#notice', { dataStatus: notice.kind, role: 'status' }, notice.text)];
  return pinned ? [h('p#notice', { hidden: true, role: 'status' })] : [];
}
