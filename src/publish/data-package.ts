import { hash } from 'node:crypto';
import type { Dataset } from '../model/dataset.ts';
import type { FigureContent } from '../model/figure-content.ts';
import type { Source } from '../model/source.ts';
import { fullAddress } from './addresses.ts';
import { columnType } from './column-type.ts';
import { toCsv } from './csv.ts';
import { breachTables, catalogueTables, sharedTables } from './data-package-model.ts';
import type { PackageTable } from './package-table.ts';
import { CSV_FILE, type TableSchema, tableSchema } from './table-schema.ts';

/** The name of the package and of its zip, which its address holds for ever. */
export const PACKAGE_NAME = 'breach-impact-explorer';

/** Where the package is, below the base path. */
export const PACKAGE_PATH = '/data/';

/** A file of the package, as the descriptor has it. */
export interface Resource extends Readonly<typeof CSV_FILE> {
  readonly name: string;
  readonly path: string;
  readonly type: 'table';
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: TableSchema;
}

/** The descriptor of a Data Package 2.0. */
export interface Descriptor {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly title: string; readonly path: string; readonly name?: string }[];
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}

/** Everything that the site publishes as data. */
export interface DataPackage {
  readonly descriptor: Descriptor;
  /** Path below the package to the bytes of each CSV, in the order of the descriptor. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Rows of each table, by the name of its resource. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * The data of the site as a Data Package: the vocabulary, the catalogue, each breach's ledger with what follows from
 * it, and the table of each figure. Its version is a hash of the tables.
 *
 * @param figures the whole figures
 */
export function dataPackage(dataset: Dataset, figures: readonly FigureContent[]): DataPackage {
  const tables = [
    ...sharedTables(dataset),
    ...catalogueTables(dataset),
    ...dataset.breaches.flatMap(breachTables),
    ...figures.map(figureTable),
  ];
  const written = tables.map(writeTable);
  const version = hash('sha256', written.map(({ resource }) => resource.hash).join('\n'));
  return {
    descriptor: {
      ...about(dataset),
      version: version.slice(0, 16),
      resources: written.map(({ resource }) => resource),
    },
    files: new Map(written.map(({ resource, bytes }) => [resource.path, bytes])),
    rows: new Map(tables.map(({ name, records }) => [name, records.length])),
  };
}

/** What can be said without the tables. */
function about({ site, breaches }: Dataset): Omit<Descriptor, 'version' | 'resources'> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: PACKAGE_NAME,
    title: site.name,
    description: `What data breaches exposed, to whom, and who says so: the claims of ${breaches.length === 1 ? 'one breach' : 'all breaches'} with their sources, and what they add up to. A blank value is not disclosed or not dated, never zero. A text that a spreadsheet would run as a formula begins with an apostrophe.`,
    homepage: fullAddress(site, '/'),
    created: `${recordDate(breaches)}T00:00:00Z`,
    licenses: [{ ...licenceName(site.data_licence), path: site.data_licence_url, title: site.data_licence }],
    contributors: [{ title: site.publisher, roles: ['publisher'] }],
    sources: breaches.flatMap(({ sources }) => sources.map(sourceEntry)),
  };
}

/** The day on which the newest record was checked; dates come from the data, never from the clock. */
export function recordDate(breaches: Dataset['breaches']): string {
  return breaches.map(({ asOf }) => asOf).reduce((newest, asOf) => (asOf > newest ? asOf : newest));
}

/** "CC BY 4.0" as the Open Definition's list of licences has it, "CC-BY-4.0"; none where the words are not of that form. */
function licenceName(words: string): { name?: string } {
  const name = words.trim().replace(/\s+/g, '-');
  return /^[-A-Za-z0-9._]+$/.test(name) ? { name } : {};
}

function sourceEntry({ publisher, title, url }: Source): { title: string; path?: string } {
  return { title: `${publisher}: ${title}`, ...(url !== null && { path: url }) };
}

function figureTable(content: FigureContent): PackageTable {
  const { scope, figure } = content;
  return {
    name: `${scope}-figure-${figure}`,
    path: `figures/${scope}/${figure}.csv`,
    title: `${content.label}: ${content.subject}`,
    description: `${content.finding}. ${content.measure}`,
    schema: tableSchema({
      fields: content.columns.map(({ name, label, unit }, index) => ({
        name,
        type: columnType(content, index),
        title: label,
        description: unit === null ? label : `${label}, in ${unit}`,
      })),
    }),
    records: content.records,
  };
}

function writeTable(table: PackageTable): { resource: Resource; bytes: Uint8Array<ArrayBuffer> } {
  const { name, path, title, description, schema, records } = table;
  const names = schema.fields.map((field) => field.name);
  const bytes = new TextEncoder().encode(toCsv(names, records));
  const resource: Resource = {
    name,
    path,
    type: 'table',
    title,
    description,
    ...CSV_FILE,
    bytes: bytes.length,
    hash: `sha256:${hash('sha256', bytes)}`,
    schema,
  };
  return { resource, bytes };
}
