import { byId, type Dataset } from '../model/dataset.ts';
import { breachPath } from './breach-path.ts';
import { type ComparedBreach, type ComparedStatus, comparedBreaches } from './comparison.ts';
import { dataTypePath } from './data-type-path.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { type DatedStep, datedSteps } from './loose-dates.ts';
import { boundsWords } from './place-among.ts';
import { HOW_SEEN_WORDS } from './source-words.ts';
import { formatDate } from './wording.ts';

/** A data type that a line of the catalogue judges. */
export interface JudgedType {
  readonly id: string;
  readonly label: string;
  readonly path: string;
  readonly status: ComparedStatus;
}

/** A page that was read for a line of the catalogue. */
export interface ReadPage {
  readonly id: string;
  readonly publisher: string;
  readonly url: string;
  /** "first-hand, or quotes it" */
  readonly kind: string;
  readonly supports: string;
  /** "read as an excerpt of a stored copy on Nov 23 2026" */
  readonly seen: string;
}

/** Everything that the page of a breach without a folder says. */
export interface CatalogueBreachPage {
  readonly id: string;
  readonly path: string;
  readonly breach: ComparedBreach;
  readonly product: string | null;
  readonly country: string;
  readonly causeMeaning: string;
  /** "2.4 million to 2.88 million accounts"; `null` where nobody gives a number. */
  readonly count: string | null;
  readonly dates: readonly DatedStep[];
  readonly families: readonly { readonly label: string; readonly types: readonly JudgedType[] }[];
  readonly sources: readonly ReadPage[];
  /** Its name at Have I Been Pwned; `null` where it has none. */
  readonly hibpName: string | null;
  /** ISO date of the newest reading of a source. */
  readonly asOf: string;
}

const KINDS = {
  'primary-or-quotes-primary': 'first-hand, or quotes who was there',
  press: 'press',
  secondary: 'second-hand',
} as const;

/** Ids of the breaches that are known in one line only: those with a folder have an explorer. */
export function linesWithoutFolder({ catalogue, breaches }: Dataset): string[] {
  return catalogue.breaches.map(({ id }) => id).filter((id) => breaches.every((folder) => folder.id !== id));
}

/**
 * The page of a breach that is known in one line.
 * @throws RangeError when the catalogue has no such breach
 */
export function catalogueBreachPage(dataset: Dataset, id: string): CatalogueBreachPage {
  const line = byId(dataset.catalogue.breaches, id);
  const breach = byId(comparedBreaches(dataset), id);
  const sources = dataset.catalogue.sources.filter((source) => source.breach === id);
  return {
    ...{ id, path: breachPath(id), breach, product: line.product },
    country: countryName(line.country),
    causeMeaning: byId(dataset.catalogue.causes, line.cause).meaning,
    count: breach.affected && `${boundsWords(breach.affected)} ${breach.affected.unit}`,
    dates: datesOf(breach),
    families: familiesOf(breach, dataset),
    sources: sources.map(({ id: source, publisher, url, kind, supports, how_seen, seen_on }) => ({
      ...{ id: source, publisher, url, kind: KINDS[kind], supports },
      seen: `${HOW_SEEN_WORDS[how_seen]} on ${formatDate(seen_on)}`,
    })),
    hibpName: line.hibp_name,
    asOf: catalogueAsOf(sources),
  };
}

/** The newest day on which a source was read, `2026-11-23`. @throws RangeError where there is no source */
function catalogueAsOf(sources: readonly { readonly seen_on: string }[]): string {
  const newest = sources
    .map(({ seen_on }) => seen_on)
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new RangeError('a line of the catalogue has no source');
  return newest;
}

function datesOf({ exposureStart, exposureEnd, discovered, disclosed }: ComparedBreach): DatedStep[] {
  return datedSteps([
    { label: 'Exposed', start: exposureStart, end: exposureEnd, lasts: true },
    { label: 'Noticed', start: discovered, end: null, lasts: false },
    { label: 'Told the public', start: disclosed, end: null, lasts: false },
  ]);
}

function familiesOf({ types }: ComparedBreach, dataset: Dataset): CatalogueBreachPage['families'] {
  const statuses = new Map(types.map(({ dataType, status }) => [dataType, status]));
  const ordered = inVocabularyOrder(dataset, [...statuses.keys()]);
  return [...Map.groupBy(ordered, ({ family }) => family)].map(([family, members]) => ({
    label: byId(dataset.families, family).label,
    types: members.map(({ id, label }) => ({
      ...{ id, label, path: dataTypePath(id) },
      status: statuses.get(id) ?? 'not-reported',
    })),
  }));
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

/** "United States" for `US`; a code without a name stays as it is. */
function countryName(code: string): string {
  return COUNTRIES.of(code) ?? code;
}
