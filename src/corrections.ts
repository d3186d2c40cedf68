import { charts } from './charts/registry.ts';
import { dataset } from './dataset.ts';
import { publishedFigures } from './figures.ts';
import type { CatalogueCorrection, Correction } from './model/correction.ts';
import { type Breach, byId } from './model/dataset.ts';
import type { FigureRef } from './model/figure-content.ts';
import { chartPath, pinnedPath } from './publish/addresses.ts';
import { correctedPath, newestFirst } from './publish/notices.ts';
import { lineName } from './rows/comparison.ts';
import { listWords } from './rows/wording.ts';
import { publishedVersions, versionsOf } from './versions.ts';

/** The scope of figures over all breaches. */
const CATALOGUE = 'catalogue';

/** A correction as pages list it. Paths are below the base path. */
export interface ShownCorrection extends Correction {
  /** The breach, or all of them, with its page. */
  readonly breach: { readonly id: string; readonly title: string; readonly path: string };
  /** "Claim c25", "Figure: What was exposed" */
  readonly about: string;
  readonly path: string;
}

/** A line of a figure's history. */
export type HistoryLine =
  | { readonly kind: 'published'; readonly date: string; readonly reason: string; readonly path: string }
  | { readonly kind: 'correction'; readonly date: string; readonly correction: ShownCorrection };

/** Every correction of every breach and of the catalogue, the newest first. */
export const allCorrections: readonly ShownCorrection[] = newestFirst([
  ...dataset.breaches.flatMap(shownCorrections),
  ...dataset.catalogue.corrections.map(shownOfCatalogue),
]);

/** The corrections of a line of the catalogue, the newest first. */
export function correctionsOfLine(line: string): readonly ShownCorrection[] {
  return newestFirst(dataset.catalogue.corrections.filter(({ breach }) => breach === line).map(shownOfCatalogue));
}

/** The corrections of one breach, the newest first. */
export function correctionsOfBreach(breach: string): readonly ShownCorrection[] {
  return allCorrections.filter((correction) => correction.breach.id === breach);
}

/** The corrections that concern a figure: they name it, or a claim behind it today or when a version was published. */
export function correctionsOfFigure({
  scope,
  figure,
}: Pick<FigureRef, 'scope' | 'figure'>): readonly ShownCorrection[] {
  if (scope === CATALOGUE) {
    const { corrections } = dataset.catalogue;
    return newestFirst(corrections.filter(({ figures }) => figures.includes(figure)).map(shownOfCatalogue));
  }
  const contents = [...publishedFigures, ...publishedVersions].map(({ content }) => content);
  const claims = new Set(
    contents
      .filter((content) => content.scope === scope && content.figure === figure)
      .flatMap((content) => content.claims),
  );
  return correctionsOfBreach(scope).filter(
    ({ figure: named, claim }) => named === figure || partsOf(scope, claim).some((id) => claims.has(id)),
  );
}

/** The corrections that name a claim, or the statement that it is a part of. */
export function correctionsOfClaim(breach: string, claim: string): readonly ShownCorrection[] {
  return correctionsOfBreach(breach).filter((correction) => partsOf(breach, correction.claim).includes(claim));
}

/** The corrections of claims about a data type, in every breach. */
export function correctionsOfDataType(dataType: string): readonly ShownCorrection[] {
  return allCorrections.filter(({ breach, claim }) => {
    const parts = partsOf(breach.id, claim);
    return claimsOf(breach.id).some(({ id, data_type }) => data_type === dataType && parts.includes(id));
  });
}

/** The published versions of a whole figure and the corrections between them, the newest first. */
export function figureHistory(ref: FigureRef): readonly HistoryLine[] {
  const published = versionsOf(ref).map(({ hash, published: date, reason }) => ({
    ...{ kind: 'published' as const, date, reason, path: pinnedPath(hash) },
  }));
  const corrections = correctionsOfFigure(ref).map((correction) => ({
    ...{ kind: 'correction' as const, date: correction.date, correction },
  }));
  return newestFirst([...published.toReversed(), ...corrections]);
}

function shownCorrections({ id, title, corrections }: Breach): ShownCorrection[] {
  return corrections.map((correction) => ({
    ...correction,
    breach: { id, title, path: `/breaches/${id}/` },
    about: correction.figure === null ? `Claim ${correction.claim}` : `Figure: ${figureLabel(id, correction.figure)}`,
    path: correctedPath(id, correction),
  }));
}

/** @throws RangeError when a correction names a figure that there is none of, which the compiler cannot know */
function shownOfCatalogue({ date, breach, figures, said, says, why }: CatalogueCorrection): ShownCorrection {
  const labels = figures.map((figure) => figureLabel(CATALOGUE, figure));
  const line = breach === null ? null : byId(dataset.catalogue.breaches, breach);
  return {
    ...{ date, kind: 'corrected', figure: null, claim: null, said, says, why },
    breach: { id: CATALOGUE, title: 'All breaches', path: '/breaches/' },
    about: line === null ? `${labels.length === 1 ? 'Figure' : 'Figures'}: ${listWords(labels)}` : lineName(line),
    path:
      line === null ? chartPath({ scope: CATALOGUE, figure: figures[0] ?? '', view: null }) : `/breaches/${line.id}/`,
  };
}

function figureLabel(scope: string, figure: string): string {
  const of = charts.filter((chart) => chart.scope === (scope === CATALOGUE ? CATALOGUE : 'breach'));
  return byId(of, figure).label;
}

/** A claim with those that are parts of it; of none, none. */
function partsOf(breach: string, claim: string | null): string[] {
  return claimsOf(breach)
    .filter(({ id, parent }) => claim !== null && (id === claim || parent === claim))
    .map(({ id }) => id);
}

function claimsOf(breach: string): Breach['claims'] {
  const found = dataset.breaches.find(({ id }) => id === breach);
  return found ? [...found.claims, ...found.withdrawnClaims] : [];
}
