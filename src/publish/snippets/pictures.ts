import { escapeHtml, escapeMarkdown, openTag } from './escape.ts';
import { figureCode } from './frames.ts';
import type { Snippet, SnippetSource } from './source.ts';

/** Widest column of a newsletter that mail programs agree on, in CSS pixels. */
const MAIL_WIDTH = 600;

/** The address alone: WordPress asks the page for its embed. */
export function wordPressSnippet({ page, finding }: SnippetSource): Snippet {
  return {
    code: page,
    steps: [
      'Paste the address on a line of its own. WordPress asks this site for the embed, once, and shows the chart in the editor.',
      `Until the chart has loaded, and in feeds, readers see a quotation with the finding and a link: “${finding}”.`,
      'An editor who may paste HTML can use the frame instead.',
    ],
  };
}

/** A picture with its caption for mail and for places without frames: attributes only, because mail drops styles. */
export function newsletterSnippet(source: SnippetSource): Snippet {
  const { page, png, siteName } = source;
  const { alt, finding, credit } = source.pictured ?? source;
  const image = openTag('img', { src: png, alt, width: MAIL_WIDTH, style: 'max-width:100%;height:auto', border: 0 });
  const link = `${openTag('a', { href: page })}The chart, its data and its sources at ${escapeHtml(siteName)}</a>`;
  return {
    code: [
      `<p>${openTag('a', { href: page })}${image}</a></p>`,
      `<p>${escapeHtml(finding)}. ${escapeHtml(credit)} ${link}</p>`,
    ].join('\n'),
    steps: [
      'Paste the code where HTML is taken. Elsewhere, add the picture, and paste alt text and caption from the code.',
      'Better, download the picture and send your own copy: then nothing is asked of this site when a reader opens the mail.',
    ],
  };
}

/** Steps for a document that takes pictures and text. */
export function googleDocsSnippet(source: SnippetSource): Snippet {
  const { png, page } = source;
  const { alt, finding, credit } = source.pictured ?? source;
  return {
    code: [png, `${finding}. ${credit}`, page, alt].map((line) => line.replace(/\s+/g, ' ')).join('\n'),
    steps: [
      'Choose Insert, Image, By URL, and paste the address in the first line.',
      'Below the picture, paste the second line as its caption and the third as its link.',
      'Choose Alt text in the picture’s menu, and paste the last line.',
    ],
  };
}

/** A linked picture and a caption in Markdown. */
export function markdownSnippet(source: SnippetSource): Snippet {
  const { png, page } = source;
  const { alt, finding, credit } = source.pictured ?? source;
  return {
    code: [
      `[![${escapeMarkdown(alt)}](${png})](${page})`,
      '',
      `${escapeMarkdown(finding)}. ${escapeMarkdown(credit)} [${page}](${page})`,
    ].join('\n'),
    steps: ['Paste it on a line of its own, with an empty line before and after.'],
  };
}

/** A figure without a frame: the drawing as a picture. */
export function htmlSnippet(source: SnippetSource): Snippet {
  return {
    code: figureCode(source, source.svg),
    steps: [
      'Paste it into the page. It is a picture with a caption: no frame, no script.',
      'Under Embed, the chart’s own page also has the figure as one piece of HTML, which asks for nothing from anywhere.',
    ],
  };
}
