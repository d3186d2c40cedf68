import type { FigureContent, FigureRef } from '../model/figure-content.ts';
import type { FigureVersion } from '../model/figure-version.ts';

/** A figure of the present build, as far as publishing needs it. */
export interface PublishableFigure {
  readonly hash: string;
  readonly content: FigureContent;
  /** The figure's own style, minified. */
  readonly css: string;
}

/** The words that go with what is published. */
export interface Publication {
  /** `2026-12-01` */
  readonly published: string;
  readonly reason: string;
}

/**
 * The versions that a publication adds: one for each figure or view whose content is not stored yet.
 *
 * @throws RangeError when a version of a later day is stored, because the newest must stand last
 */
export function newVersions(
  figures: readonly PublishableFigure[],
  stored: readonly FigureVersion[],
  { published, reason }: Publication,
): FigureVersion[] {
  const latest = stored.map((version) => version.published).reduce((a, b) => (a > b ? a : b), '');
  if (published < latest) throw new RangeError(`${published} is before ${latest}, when a version was last published`);
  const known = new Set(stored.map(({ hash }) => hash));
  const last = Math.max(0, ...stored.map(({ sequence }) => sequence));
  return figures
    .filter(({ hash }) => !known.has(hash))
    .map(({ hash, content, css }, index) => ({ hash, sequence: last + index + 1, published, reason, css, content }));
}

/** `versions/wyze-2019/exposure-matrix.contact/0123456789abcdef.json`, below the folder of the data. */
export function versionFile({ hash, content }: Pick<FigureVersion, 'hash' | 'content'>): string {
  return `versions/${content.scope}/${figureName(content)}/${hash}.json`;
}

/** `exposure-matrix`, `exposure-matrix.contact` */
export function figureName({ figure, view }: Pick<FigureRef, 'figure' | 'view'>): string {
  return view === null ? figure : `${figure}.${view}`;
}

/** The versions of one figure or view, in the order of the list. */
export function versionsOfFigure(versions: readonly FigureVersion[], ref: FigureRef): FigureVersion[] {
  return versions.filter(
    ({ content }) => content.scope === ref.scope && content.figure === ref.figure && content.view === ref.view,
  );
}

/**
 * The version of a figure or view that holds: that of this build's content where it was published, which may be an
 * earlier one that holds again; otherwise the newest. `undefined` before the first is published.
 *
 * @param ofFigure its versions, in the order of publication
 * @param hash of its content in this build; `undefined` where this build has no such figure any more
 */
export function versionThatHolds(
  ofFigure: readonly FigureVersion[],
  hash: string | undefined,
): FigureVersion | undefined {
  return ofFigure.find((version) => version.hash === hash) ?? ofFigure.at(-1);
}

/** What was published on one day for one reason. */
export interface PublishedTogether extends Publication {
  /** In the order of publication. */
  readonly versions: readonly FigureVersion[];
}

/**
 * Groups versions by day and reason, the newest first.
 *
 * @param versions in the order of publication
 */
export function publications(versions: readonly FigureVersion[]): PublishedTogether[] {
  const groups = Map.groupBy(versions, ({ published, reason }) => JSON.stringify([published, reason]));
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ published: group[0].published, reason: group[0].reason, versions: group }] : []))
    .toReversed();
}
