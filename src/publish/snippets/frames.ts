import type { HeightsByWidth } from '../frame-height.ts';
import { FRAME_SANDBOX, type FrameTheme } from '../frame-protocol.ts';
import { escapeHtml, openTag } from './escape.ts';
import { frameSource, frameTitle, type Snippet, type SnippetOptions, type SnippetSource } from './source.ts';

/** Browser windows, in CSS pixels, between which a column of text grows from a phone's to a page's. */
const PHONE = 400;
const PAGE = 800;

const COLOR_SCHEMES: Readonly<Record<FrameTheme, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

/** Of the height for 320 px: a phone's column is narrower than its window, so that a text may take a line more. */
const PHONE_RESERVE = 1.04;

/** How high a frame is on a phone, in CSS pixels. */
function phoneHeight({ at_320 }: HeightsByWidth): number {
  return Math.round(at_320 * PHONE_RESERVE);
}

/** A frame that needs no script on the page. */
export function iframeSnippet(source: SnippetSource, options: SnippetOptions): Snippet {
  return {
    code: iframeCode(source, options),
    steps: [
      'Add a block for HTML or an embed, and paste the code.',
      `The frame has room for the chart in a column as wide as a phone or as the text of a page. In a column below 480 px beside others, write height:${phoneHeight(source.heights)}px in its style. A page that listens to frames makes it fit exactly.`,
    ],
  };
}

/** `<iframe ...></iframe>`, on one line. */
export function iframeCode(source: SnippetSource, options: SnippetOptions): string {
  const tag = openTag('iframe', {
    src: frameSource(source, options),
    title: frameTitle(source),
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: FRAME_SANDBOX,
    allow: 'fullscreen; clipboard-write',
    width: '100%',
    height: phoneHeight(source.heights),
    style: frameStyle(source.heights, options.theme),
  });
  return `${tag}</iframe>`;
}

/**
 * The frame's inline style. Its height is that for 320 px on a phone and, in a wider window, the highest of those for
 * 480 px and more, because a style on the frame itself can ask how wide the window is and not how wide the column.
 */
export function frameStyle(heights: HeightsByWidth, theme: FrameTheme): string {
  const tall = phoneHeight(heights);
  const wide = Math.max(heights.at_480, heights.at_640, heights.at_960);
  const slope = (wide - tall) / (PAGE - PHONE);
  const start = Math.round(tall - slope * PHONE);
  const height =
    wide === tall
      ? ''
      : `height:clamp(${Math.min(tall, wide)}px,calc(${start}px + ${(slope * 100).toFixed(1)}vw),${Math.max(tall, wide)}px);`;
  return `width:100%;${height}border:0;color-scheme:${COLOR_SCHEMES[theme]}`;
}

/** The chart's element with its script: a picture, caption and link until the frame is there, and in its place without it. */
export function loaderSnippet(source: SnippetSource, options: SnippetOptions): Snippet {
  const { loader, heights } = source;
  const script = openTag('script', {
    src: loader.address,
    integrity: loader.integrity,
    crossorigin: 'anonymous',
    async: true,
  });
  const element = openTag('breach-chart', {
    src: frameSource(source, { ...options, theme: 'light' }),
    theme: options.theme,
    title: frameTitle(source),
    height: heights.at_320,
  });
  return {
    code: [`${script}</script>`, element, figureCode(source, source.png), '</breach-chart>'].join('\n'),
    steps: [
      'Add a block for HTML that keeps scripts, and paste the code. The script is needed once on a page with several charts.',
      'The chart takes exactly the height that it needs. Until it is there, or where scripts are removed, the picture stands in its place.',
    ],
  };
}

/** A frame inside a fold: a browser asks for a lazy frame only when it is opened. */
export function clickToLoadSnippet(source: SnippetSource, options: SnippetOptions): Snippet {
  const { page, credit, finding } = source;
  const link = `${openTag('a', { href: page })}${escapeHtml(finding)}</a>`;
  return {
    code: [
      '<details>',
      `<summary>Show the chart: ${escapeHtml(finding)}</summary>`,
      iframeCode(source, options),
      '</details>',
      `<p>${link}. ${escapeHtml(credit)}</p>`,
    ].join('\n'),
    steps: [
      'Paste it like the frame. It needs no script.',
      'Nothing is asked of this site until a reader opens it. The sentence and the link are there from the start.',
    ],
  };
}

/** Ghost shows a pasted link as a card with a picture, so that a chart needs its HTML card. */
export function ghostSnippet(source: SnippetSource, options: SnippetOptions): Snippet {
  return {
    code: iframeCode(source, options),
    steps: [
      'In the editor, type /html to add an HTML card, and paste the code.',
      'A pasted link becomes a bookmark card with the finding and a picture: it leads to the chart and does not show it.',
      'In newsletters that Ghost sends, frames are removed: use the code for newsletters there.',
    ],
  };
}

/** A figure in plain HTML: the picture, linked to its page, with a caption. */
export function figureCode(source: SnippetSource, picture: string): string {
  const { page, siteName } = source;
  const { alt, finding, credit } = source.pictured ?? source;
  const image = openTag('img', { src: picture, alt, loading: 'lazy', style: 'max-width:100%;height:auto' });
  const link = `${openTag('a', { href: page })}${escapeHtml(siteName)}</a>`;
  return [
    '<figure>',
    `${openTag('a', { href: page })}${image}</a>`,
    `<figcaption>${escapeHtml(finding)}. ${escapeHtml(credit)} ${link}</figcaption>`,
    '</figure>',
  ].join('\n');
}
