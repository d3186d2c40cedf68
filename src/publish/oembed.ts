import { escapeHtml, openTag } from './snippets/escape.ts';
import { frameSource, frameTitle, type SnippetSource } from './snippets/source.ts';

/** The pixels of a card, as it is drawn. */
const CARD = { width: 1200, height: 630 } as const;
/** In CSS pixels; the HTML itself is as wide as its place. */
const WIDTH = 600;
/** Seconds for which a consumer may keep the answer: a pinned figure stays as it is, a live one is renewed. */
const CACHE_AGE = { pinned: 31_536_000, live: 3600 } as const;

/** An answer of https://oembed.com (version 1.0, type rich), with keys of our own at the end, which it allows. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly html: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  /** Alt text. */
  readonly description: string;
  readonly license: string;
  /** ISO date of the record. */
  readonly as_of: string;
  /** Hash of the figure's content in this build. */
  readonly version_id: string;
  readonly corrections_url: string;
}

/** Where a page says that its answer is: consumers that are pasted the page's address look there. */
export interface OembedDiscovery {
  /** Full address of the JSON. */
  readonly address: string;
  /** The figure's finding. */
  readonly title: string;
}

/** What the answer says beside the codes to paste. */
export interface OembedFacts {
  readonly publisher: string;
  /** Full address of the front page. */
  readonly home: string;
  readonly asOf: string;
  readonly hash: string;
  readonly correctionsUrl: string;
}

/** The answer for a figure or view: the latest published version, or the live one where none is published. */
export function oembed(source: SnippetSource, facts: OembedFacts): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    html: oembedHtml(source),
    width: WIDTH,
    height: source.heights.at_320,
    title: source.finding,
    author_name: facts.publisher,
    author_url: facts.home,
    provider_name: source.siteName,
    provider_url: facts.home,
    cache_age: CACHE_AGE[source.pinned === null ? 'live' : 'pinned'],
    thumbnail_url: source.social,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    description: source.alt,
    license: source.licence,
    as_of: facts.asOf,
    version_id: facts.hash,
    corrections_url: facts.correctionsUrl,
  };
}

/**
 * A quotation without attributes, then one frame, and nothing after: what WordPress keeps of a site that it does not
 * know (`wp_filter_oembed_result`). A width in per cent is what lets the frame fit a phone there.
 */
function oembedHtml(source: SnippetSource): string {
  const link = `${openTag('a', { href: source.page })}${escapeHtml(source.finding)}</a>`;
  const frame = openTag('iframe', {
    src: frameSource(source, { theme: 'light', version: 'pinned' }),
    title: frameTitle(source),
    width: '100%',
    height: source.heights.at_320,
    frameborder: 0,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  return `<blockquote>${link}. ${escapeHtml(source.credit)}</blockquote>${frame}</iframe>`;
}
