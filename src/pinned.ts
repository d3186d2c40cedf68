import { dataset } from './dataset.ts';
import { findFigure } from './figures.ts';
import { frameCss, frameScript } from './frame-parts.ts';
import { figureCorrections } from './model/correction.ts';
import type { FigureVersion } from './model/figure-version.ts';
import { chartPath, fullAddress } from './publish/addresses.ts';
import { type Corrected, type VersionStatus, versionStatus } from './publish/notices.ts';
import { embedDocument } from './render/embed-document.ts';
import { publishedVersions } from './versions.ts';

/** What was corrected of the figures over all breaches. */
const overAllBreaches: Corrected = {
  ...{ corrections: figureCorrections(dataset.catalogue.corrections), claims: [], withdrawnClaims: [] },
};

/** What became of a published version by the day of this build's data. */
export function statusOf(version: FigureVersion): VersionStatus {
  const breach = dataset.breaches.find(({ id }) => id === version.content.scope);
  const hash = findFigure(version.content)?.hash;
  return versionStatus(version, publishedVersions, hash, breach ?? overAllBreaches);
}

/** A published version as a document for frames: the figure as it was, in the frame of today, with today's notice. */
export function pinnedDocument(version: FigureVersion): string {
  const { hash, published, css, content } = version;
  const { status, text } = statusOf(version);
  return embedDocument({
    ...{ site: dataset.site, content, script: frameScript, pinned: { hash, published } },
    css: { frame: frameCss, figure: css },
    notice: status === 'current' ? null : { kind: status, text },
  });
}

/** What `status.json` beside a pinned version says. */
export function statusDocument(version: FigureVersion) {
  const { hash, published, content } = version;
  const { status, text, corrections } = statusOf(version);
  const breach = dataset.breaches.find(({ id }) => id === content.scope);
  const live = fullAddress(dataset.site, chartPath(content));
  return { hash, status, text, live, published, as_of: breach?.asOf ?? content.note.asOf, corrections };
}
