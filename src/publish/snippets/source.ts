import type { HeightsByWidth } from '../frame-height.ts';
import type { FrameTheme } from '../frame-protocol.ts';

/**
 * All that the codes to paste say of a figure, view or claim. Addresses are full; texts are plain and not yet escaped. It is
 * small and flat, because the guide ships it to the browser, which makes the same codes with the same functions.
 */
export interface SnippetSource {
  /** What it is, in the frame's title. */
  readonly noun: 'chart' | 'claim';
  /** The figure's finding. */
  readonly finding: string;
  /** The figure in words: alt text. */
  readonly alt: string;
  /** Who says so, and the date of the record: "Acme, Dec 2019. As of Nov 23 2026." */
  readonly credit: string;
  readonly siteName: string;
  readonly licence: string;
  /** The chart's page. */
  readonly page: string;
  /** The embed that is renewed with the data. */
  readonly live: string;
  /** The latest published version, which stays as it is; `null` where none is published yet. */
  readonly pinned: string | null;
  /** The picture of the whole figure, its card of 1200 x 630 px, and its drawing. */
  readonly png: string;
  readonly social: string;
  readonly svg: string;
  /** What stands beside that picture, where it shows more than the chosen view; `null` where it is of the same. */
  readonly pictured: Pick<SnippetSource, 'finding' | 'alt' | 'credit'> | null;
  /** How high the frame must be at each width, in CSS pixels. */
  readonly heights: HeightsByWidth;
  readonly loader: { readonly address: string; readonly integrity: string };
}

export const SNIPPET_VERSIONS = ['pinned', 'live'] as const;
export type SnippetVersion = (typeof SNIPPET_VERSIONS)[number];

/** What an editor chooses. */
export interface SnippetOptions {
  readonly theme: FrameTheme;
  /** A pinned code of a figure without a published version is a live one. */
  readonly version: SnippetVersion;
}

/** What is pasted in a place, and how. */
export interface Snippet {
  /** `null` where no code is pasted: the steps say all. */
  readonly code: string | null;
  /** What to do, in order. */
  readonly steps: readonly string[];
}

/** The address of the frame that the options ask for. Light is what a frame is without a theme. */
export function frameSource({ live, pinned }: SnippetSource, { theme, version }: SnippetOptions): string {
  const address = version === 'pinned' ? (pinned ?? live) : live;
  return theme === 'light' ? address : `${address}?theme=${theme}`;
}

/** What the frame is called for people who cannot see it. */
export function frameTitle({ finding, noun }: Pick<SnippetSource, 'finding' | 'noun'>): string {
  return `${finding} (${noun})`;
}
