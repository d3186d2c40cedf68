import compiled from '../.dataset/versions.json' with { type: 'json' };
import type { FigureRef } from './model/figure-content.ts';
import type { FigureVersion } from './model/figure-version.ts';
import { versionsOfFigure } from './publish/versions.ts';

/** Every published version, in the order of publication. The compile step checked each, so that the cast states what it wrote. */
export const publishedVersions = compiled as unknown as readonly FigureVersion[];

/** The versions of a figure or view, the oldest first. */
export function versionsOf(ref: FigureRef): readonly FigureVersion[] {
  return versionsOfFigure(publishedVersions, ref);
}
