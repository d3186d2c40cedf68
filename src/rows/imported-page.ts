import { byId, type Dataset } from '../model/dataset.ts';
import { type ImportedBreach, type ImportedCatalogue, isCounted } from '../model/imported.ts';
import { dataTypePath } from './data-type-path.ts';
import { importedPath } from './imported-path.ts';
import { type PlaceInCatalogue, placeInCatalogue } from './imported-place.ts';
import {
  catalogueWords,
  countWords,
  entryDate,
  entryDateWords,
  type FlagWords,
  flagWords,
  placeWords,
} from './imported-words.ts';
import { type DatedStep, datedSteps } from './loose-dates.ts';
import { formatDate, listWords, sentenceCase } from './wording.ts';

/** One thing that the catalogue says, with what it leaves open. */
export interface ImportedFact {
  readonly term: string;
  readonly value: string;
  readonly note: string | null;
}

/** Data types of one family that the catalogue names. */
export interface ImportedFamily {
  readonly label: string;
  readonly types: readonly { readonly label: string; readonly path: string }[];
}

/** What the page of an imported breach says; all of it is what the catalogue says, in our words. */
export interface ImportedPage {
  readonly path: string;
  readonly name: string;
  /** One sentence: who lists it, how many, of when. */
  readonly summary: string;
  readonly facts: readonly ImportedFact[];
  /** By family, in the order of the vocabulary. */
  readonly families: readonly ImportedFamily[];
  /** Kinds of data by the catalogue's own names. */
  readonly otherData: readonly string[];
  readonly flags: readonly FlagWords[];
  /** Whether search engines are asked to leave the page out. */
  readonly hidden: boolean;
  readonly isCounted: boolean;
  readonly dates: readonly DatedStep[];
  /** `null` where it has no count, is left out of totals, or stands alone. */
  readonly place: PlaceInCatalogue | null;
  /** The entry at the catalogue, or what the catalogue rests on. */
  readonly original: { readonly url: string; readonly words: string } | null;
}

/** The page of one entry. @throws RangeError for a data type or cause that the vocabulary does not have */
export function importedPage(dataset: Dataset, catalogue: ImportedCatalogue, breach: ImportedBreach): ImportedPage {
  return {
    path: importedPath(catalogue.source, breach.id),
    name: breach.name,
    summary: summaryOf(catalogue, breach),
    facts: [
      ...dateFacts(catalogue, breach),
      countFact(catalogue, breach),
      ...causeFact(dataset, breach),
      ...plainFacts(breach),
    ],
    families: familiesOf(dataset, breach),
    otherData: breach.other_data,
    flags: flagWords(breach.flags),
    hidden: breach.flags.includes('sensitive'),
    isCounted: isCounted(breach),
    dates: datesOf(breach),
    place: placeInCatalogue(catalogue, breach),
    original: originalOf(catalogue, breach),
  };
}

function summaryOf({ source }: ImportedCatalogue, breach: ImportedBreach): string {
  const count = breach.count === null ? 'without a count' : `with ${countWords(breach.count, breach.unit)}`;
  const known = entryDate(breach);
  const when = known === null ? '' : `, ${known.kind === 'happened' ? 'of ' : ''}${entryDateWords(breach)}`;
  return `${sentenceCase(catalogueWords(source).name)} lists it ${count}${when}.`;
}

function familiesOf(dataset: Dataset, { data_types: ids }: ImportedBreach): ImportedFamily[] {
  return dataset.families
    .map(({ id: family, label }) => ({
      label,
      types: dataset.dataTypes
        .filter((type) => type.family === family && ids.includes(type.id))
        .map((type) => ({ label: type.label, path: dataTypePath(type.id) })),
    }))
    .filter(({ types }) => types.length > 0);
}

function datesOf({ happened, reported, listed }: ImportedBreach): DatedStep[] {
  const steps = [
    ['Happened', happened],
    ['Reported', reported],
    ['In the catalogue', listed],
  ] as const;
  return datedSteps(
    steps
      .filter(([, date]) => date !== null)
      .map(([label, date]) => {
        return { label, start: date === null ? null : { date, isApproximate: false }, end: null, lasts: false };
      }),
  );
}

/** The date that the catalogue is mainly about carries what its dates leave open. */
function dateFacts({ source }: ImportedCatalogue, { happened, reported, listed }: ImportedBreach): ImportedFact[] {
  const note = catalogueWords(source).dates;
  const main =
    reported === null
      ? { term: 'When it happened', value: formatDate(happened), note }
      : { term: 'Reported', value: formatDate(reported), note };
  return listed === null ? [main] : [main, { term: 'In the catalogue since', value: formatDate(listed), note: null }];
}

function countFact({ source }: ImportedCatalogue, { count, unit }: ImportedBreach): ImportedFact {
  return { term: 'How many', value: countWords(count, unit), note: catalogueWords(source).counts };
}

function causeFact({ catalogue }: Dataset, { causes, other_causes: others }: ImportedBreach): ImportedFact[] {
  const known = causes.map((id) => byId(catalogue.causes, id));
  const named = others.map((name) => `“${name}” in the catalogue’s words`);
  if (known.length + named.length === 0) return [];
  const note = known.map(({ meaning }) => meaning).join(' ');
  return [
    {
      term: 'How it came about',
      value: listWords([...known.map(({ label }) => label), ...named]),
      note: note === '' ? null : note,
    },
  ];
}

/** An address of the catalogue itself is its entry; any other is what the catalogue names as its source. */
function originalOf({ source }: ImportedCatalogue, { url }: ImportedBreach): ImportedPage['original'] {
  if (url === null) return null;
  const { name, address } = catalogueWords(source);
  const { host } = new URL(url);
  const isOwn = host === new URL(address).host && source !== 'veris';
  return { url, words: isOwn ? `The entry at ${name}` : `What the catalogue names as its source, at ${host}` };
}

function plainFacts({ domain, places }: ImportedBreach): ImportedFact[] {
  const fact = (term: string, value: string) => (value === '' ? [] : [{ term, value, note: null }]);
  return [...fact('Website', domain ?? ''), ...fact('Where', places.map(placeWords).join('; '))];
}
