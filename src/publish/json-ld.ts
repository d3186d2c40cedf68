import type { CreativeWork, DataDownload, PropertyValue, Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { FigureContent } from '../model/figure-content.ts';
import { type ImportedBreach, type ImportedCatalogue, isPromoted } from '../model/imported.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { CatalogueBreachPage } from '../rows/catalogue-breach.ts';
import type { ImportedPage } from '../rows/imported-page.ts';
import { importedFile } from '../rows/imported-path.ts';
import { catalogueWords, creditWords } from '../rows/imported-words.ts';
import { chartPath, EXPORTS, exportPath, fullAddress } from './addresses.ts';
import { LINE_FILES, lineFilePath } from './catalogue-line.ts';
import { type CitedVersion, citedAddress } from './cited-address.ts';
import { type DataPackage, type Descriptor, PACKAGE_NAME, PACKAGE_PATH, recordDate } from './data-package.ts';

/** A dataset in the words of schema.org, ready to be written as JSON-LD. Its type is made from schema.org's own vocabulary. */
export type JsonLd = WithContext<SchemaDataset>;

/** Media types of the files that a figure is published as. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  zip: 'application/zip',
};

/** JSON-LD as the text of a script element: nothing in it can end the element or begin a comment. */
export function jsonLdText(object: JsonLd): string {
  return JSON.stringify(object).replaceAll('<', '\\u003c');
}

/**
 * A figure as a schema.org Dataset.
 *
 * @param version this build's hash, and the published versions
 */
export function figureJsonLd(
  content: FigureContent,
  dataset: Dataset,
  { hash, versions }: Omit<CitedVersion, 'site'>,
): JsonLd {
  const { site } = dataset;
  const breach = dataset.breaches.find(({ id }) => id === content.scope);
  return {
    ...common(site, content.note.asOf),
    name: `${content.finding} (${content.subject})`,
    description: `${content.summary} ${content.measure}`,
    url: fullAddress(site, chartPath(content)),
    identifier: citedAddress(content, { site, hash, versions }),
    version: hash,
    isPartOf: partOf(site),
    variableMeasured: content.columns.map(({ label, unit }) => variable(label, unit)),
    distribution: EXPORTS.map((end) => download(site, exportPath(content, end))),
    ...(breach && { isBasedOn: sourcesOf(breach, content.claims), ...coverage(breach) }),
    // The pages that were read, without the works of the ledgers, which the pages of those breaches name.
    ...(content.scope === 'catalogue' && {
      isBasedOn: dataset.catalogue.sources.map(({ url }) => ({ '@type': 'WebPage', url })),
    }),
  };
}

/** The record of a breach as a schema.org Dataset. */
export function breachJsonLd(
  breach: Breach,
  { site }: Pick<Dataset, 'site'>,
  { resources, version }: Descriptor,
): JsonLd {
  const own = resources.filter(({ path }) => path.startsWith(`breaches/${breach.id}/`));
  return {
    ...common(site, breach.asOf),
    name: `${breach.title}: what was exposed and who says so`,
    description: breach.deck,
    url: fullAddress(site, `/breaches/${breach.id}/`),
    version,
    isPartOf: partOf(site),
    variableMeasured: own.map(({ title, description }) => variable(title, null, description)),
    distribution: own.map(({ path }) => download(site, PACKAGE_PATH + path)),
    // The list itself, with addresses and how each was read, rather than fifty works in every copy of the page.
    isBasedOn: fullAddress(site, `${PACKAGE_PATH}breaches/${breach.id}/sources.csv`),
    ...coverage(breach),
  };
}

/** One line of the catalogue as a schema.org Dataset. */
export function lineJsonLd({ id, path, breach, sources, asOf }: CatalogueBreachPage, { site }: Dataset): JsonLd {
  const measured = ['Number affected, at least', 'Number affected, at most', 'Data types, each with our judgement'];
  return {
    ...common(site, asOf),
    name: `${breach.name}: one line of the catalogue of breaches`,
    description: breach.affectedWords,
    url: fullAddress(site, path),
    isPartOf: partOf(site),
    variableMeasured: measured.map((name) => variable(name, null)),
    distribution: LINE_FILES.map((end) => download(site, lineFilePath(id, end))),
    isBasedOn: sources.map(({ url, publisher }) => ({
      '@type': 'WebPage',
      url,
      publisher: { '@type': 'Organization', name: publisher },
    })),
  };
}

/**
 * An entry of an imported catalogue as a schema.org Dataset: by the catalogue, under its licence, published here.
 *
 * @returns null for an entry that is not promoted, or holds neither a count nor a kind of data
 */
export function importedJsonLd(
  catalogue: ImportedCatalogue,
  breach: ImportedBreach,
  { name, summary, path }: Pick<ImportedPage, 'name' | 'summary' | 'path'>,
  { site }: Pick<Dataset, 'site'>,
): JsonLd | null {
  const { source, credit, licence, licenceUrl, snapshot } = catalogue;
  const kinds = breach.data_types.length + breach.other_data.length;
  if (!isPromoted(breach) || (breach.count === null && kinds === 0)) return null;
  const { address } = catalogueWords(source);
  return {
    ...common(site, snapshot),
    license: licenceUrl ?? licence,
    creator: { '@type': 'Organization', name: credit, url: address },
    creditText: creditWords(catalogue),
    citation: creditWords(catalogue),
    name: `${name}: one entry of the catalogue of ${credit}`,
    description: summary,
    url: fullAddress(site, path),
    isPartOf: { '@type': 'Dataset', name: credit, url: address },
    variableMeasured: [
      ...(breach.count === null ? [] : [variable('Number affected', breach.unit)]),
      ...(kinds === 0 ? [] : [variable('Kinds of data', null)]),
    ],
    distribution: (['csv', 'json'] as const).map((end) => download(site, importedFile(source, breach.id, end))),
    isBasedOn: breach.url ?? address,
  };
}

/** What was said about a data type in every breach, as a schema.org Dataset. @throws RangeError for an unknown id */
export function dataTypeJsonLd(dataset: Dataset, id: string, path: string, { version }: Descriptor): JsonLd {
  const { site, breaches } = dataset;
  const type = byId(dataset.dataTypes, id);
  const speaking = breaches.map((breach) => ({
    breach,
    claims: breach.claims.filter(({ data_type }) => data_type === id).map((claim) => claim.id),
  }));
  const tables = speaking.filter(({ claims }) => claims.length > 0);
  return {
    ...common(site, recordDate(breaches)),
    name: `${type.label}: what was said about it in each breach`,
    description: type.meaning,
    url: fullAddress(site, path),
    version,
    isPartOf: partOf(site),
    variableMeasured: [variable('Status', null, 'What the claims about the data type add up to in each breach')],
    distribution: [
      download(site, `${PACKAGE_PATH}vocabulary/data-types.csv`),
      ...tables.map(({ breach }) => download(site, `${PACKAGE_PATH}breaches/${breach.id}/claims.csv`)),
    ],
    isBasedOn: tables.flatMap(({ breach, claims }) => sourcesOf(breach, claims)),
  };
}

/** All data of the site as a schema.org Dataset. */
export function siteJsonLd(dataset: Dataset, { descriptor, files }: DataPackage): JsonLd {
  const { site, breaches } = dataset;
  return {
    ...common(site, recordDate(breaches)),
    name: site.name,
    description: descriptor.description,
    url: fullAddress(site, PACKAGE_PATH),
    version: descriptor.version,
    variableMeasured: descriptor.resources.map(({ title, description }) => variable(title, null, description)),
    distribution: [
      download(site, `${PACKAGE_PATH}${PACKAGE_NAME}.zip`),
      download(site, `${PACKAGE_PATH}datapackage.json`),
      ...[...files.keys()].map((path) => download(site, PACKAGE_PATH + path)),
    ],
    isBasedOn: breaches.flatMap(({ sources }) => sources.map(work)),
  };
}

function common(site: Site, asOf: string) {
  const publisher = { '@type': 'Organization' as const, name: site.publisher, url: fullAddress(site, '/') };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    license: site.data_licence_url,
    creator: publisher,
    publisher,
    dateModified: asOf,
    isAccessibleForFree: true,
    inLanguage: 'en',
    citation: `${site.publisher}, as of ${asOf}. ${fullAddress(site, PACKAGE_PATH)}`,
  } as const;
}

function partOf(site: Site): SchemaDataset {
  return { '@type': 'Dataset', name: site.name, url: fullAddress(site, PACKAGE_PATH) };
}

function variable(name: string, unit: string | null, description?: string): PropertyValue {
  return { '@type': 'PropertyValue', name, ...(unit && { unitText: unit }), ...(description && { description }) };
}

function download(site: Site, path: string): DataDownload {
  const type = MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)];
  return { '@type': 'DataDownload', contentUrl: fullAddress(site, path), ...(type && { encodingFormat: type }) };
}

/** The sources of these claims, each once. */
function sourcesOf({ claims, sources }: Breach, ids: readonly string[]): CreativeWork[] {
  const wanted = new Set(ids);
  const cited = new Set(claims.filter(({ id }) => wanted.has(id)).map(({ source }) => source));
  return sources.filter(({ id }) => cited.has(id)).map(work);
}

function work({ publisher, title, url, date, author }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(url && { url }),
    ...(date && { datePublished: date }),
  };
}

/** The time that the claimants' windows span, as an interval of ISO 8601; open where one gives no end. */
function coverage({ windows }: Breach): { temporalCoverage?: string } {
  const first = windows.map(({ start }) => start).toSorted()[0];
  if (first === undefined) return {};
  const ends = windows.map(({ end }) => end);
  const last = ends.includes(null) ? '..' : ends.toSorted().at(-1);
  return { temporalCoverage: `${first}/${last}` };
}
