import type { FigureRef } from '../model/figure-content.ts';
import type { FigureVersion } from '../model/figure-version.ts';
import type { Site } from '../model/site.ts';
import { chartPath, fullAddress, pinnedPath } from './addresses.ts';

/** A build's version of a figure, and what was published of it. */
export interface CitedVersion {
  readonly site: Site;
  /** Of the content in this build. */
  readonly hash: string;
  /** The published versions of the figure or view, the oldest first. */
  readonly versions: readonly Pick<FigureVersion, 'hash' | 'published' | 'reason'>[];
}

/** True where this build's content was published, so that its pinned address exists. */
export function isPublished({ hash, versions }: Pick<CitedVersion, 'hash' | 'versions'>): boolean {
  return versions.some((version) => version.hash === hash);
}

/**
 * The full address by which a figure is cited: its pinned one where that version was published, otherwise the page of
 * the figure, beside which the hash has to stand as text.
 */
export function citedAddress(ref: FigureRef, version: CitedVersion): string {
  return fullAddress(version.site, isPublished(version) ? pinnedPath(version.hash) : chartPath(ref));
}
