import { ampSnippet } from './snippets/amp.ts';
import { clickToLoadSnippet, ghostSnippet, iframeSnippet, loaderSnippet } from './snippets/frames.ts';
import {
  googleDocsSnippet,
  htmlSnippet,
  markdownSnippet,
  newsletterSnippet,
  wordPressSnippet,
} from './snippets/pictures.ts';
import type { Snippet, SnippetOptions, SnippetSource } from './snippets/source.ts';

/** A kind of place that a figure can be taken to, with what makes its code. */
interface Place {
  readonly label: string;
  /** Whether what stands there is a frame, which has a theme and a version. */
  readonly isFrame: boolean;
  make(source: SnippetSource, options: SnippetOptions): Snippet;
}

/** Every place that the guide names; the keys stand in its addresses and stay as they are. */
export const PLACES = {
  wordpress: { label: 'WordPress', isFrame: false, make: wordPressSnippet },
  cms: { label: 'Any CMS: a frame', isFrame: true, make: iframeSnippet },
  loader: { label: 'Any CMS: a script that fits the height', isFrame: true, make: loaderSnippet },
  click: { label: 'A frame that loads on a click', isFrame: true, make: clickToLoadSnippet },
  ghost: { label: 'Ghost', isFrame: true, make: ghostSnippet },
  amp: { label: 'AMP', isFrame: true, make: ampSnippet },
  newsletter: { label: 'Newsletter, Apple News, places without frames', isFrame: false, make: newsletterSnippet },
  docs: { label: 'Google Docs', isFrame: false, make: googleDocsSnippet },
  markdown: { label: 'Markdown', isFrame: false, make: markdownSnippet },
  html: { label: 'Plain HTML', isFrame: false, make: htmlSnippet },
} as const satisfies Record<string, Place>;
export type PlaceId = keyof typeof PLACES;
export const PLACE_IDS = Object.keys(PLACES) as readonly PlaceId[];

/** What to paste in a place. Nothing in it is read from anywhere but its arguments, and every text is escaped. */
export function snippet(source: SnippetSource, place: PlaceId, options: SnippetOptions): Snippet {
  return PLACES[place].make(source, options);
}
