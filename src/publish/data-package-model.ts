import type { LooseDate } from '../model/catalogue.ts';
import {
  LEDGER_TABLES,
  SHARED_TABLES,
  TABLE_MEANINGS,
  TRAVELLING_TABLES,
  type TravellingTable,
} from '../model/column-meanings.ts';
import type { Breach, Dataset } from '../model/dataset.ts';
import type { TableMeaning } from '../model/table-meaning.ts';
import { CATALOGUE_TABLES } from '../model/tables.ts';
import type { CsvValue } from './csv.ts';
import { derivedTables } from './data-package-derived.ts';
import type { PackageTable } from './package-table.ts';
import { modelSchema } from './table-schema.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The vocabulary that all breaches share, as it stands in the data. */
export function sharedTables(dataset: Dataset): PackageTable[] {
  const rows: Record<keyof typeof SHARED_TABLES, object> = {
    families: dataset.families,
    'data-types': dataset.dataTypes,
    claimants: dataset.claimants,
    harms: dataset.harms,
    glossary: dataset.glossary,
  };
  return keysOf(SHARED_TABLES).map((table) => modelTable(table, rows[table] as Rows, null));
}

/** Breaches in one line each, and the words that only they use. */
export function catalogueTables({ catalogue }: Pick<Dataset, 'catalogue'>): PackageTable[] {
  const rows: Record<keyof typeof CATALOGUE_TABLES, object> = {
    sectors: catalogue.sectors,
    causes: catalogue.causes,
    'catalogue-breaches': catalogue.breaches,
    'catalogue-exposures': catalogue.exposures,
    'catalogue-sources': catalogue.sources,
    'catalogue-corrections': catalogue.corrections,
  };
  return keysOf(CATALOGUE_TABLES).map((table) => modelTable(table, rows[table] as Rows, null));
}

/** The ledger of a breach, and what follows from it. */
export function breachTables(breach: Breach): PackageTable[] {
  const ledger = keysOf(LEDGER_TABLES).map((table) => modelTable(table, breach[table] as unknown as Rows, breach));
  return [...ledger, ...derivedTables(breach)];
}

/** The name of a table's resource: a breach's tables carry its id. */
export function resourceName(table: string, breach: string | null): string {
  return breach === null || table in SHARED_TABLES || table in CATALOGUE_TABLES ? table : `${breach}-${table}`;
}

function modelTable(table: TravellingTable, rows: Rows, breach: Breach | null): PackageTable {
  const meaning: TableMeaning = TABLE_MEANINGS[table];
  const name = resourceName(table, breach?.id ?? null);
  const resourceOf = (other: string) => (other in TRAVELLING_TABLES ? resourceName(other, breach?.id ?? null) : null);
  const schema = modelSchema(TRAVELLING_TABLES[table], meaning, resourceOf, name);
  return {
    name,
    path: tablePath(table, breach),
    title: breach ? `${meaning.title}: ${breach.title}` : meaning.title,
    description: meaning.about,
    schema,
    records: rows.map((row) => schema.fields.map((field) => cellOf(row[field.name]))),
  };
}

/** Where a table is in the package: those of the catalogue where they are in the data. */
function tablePath(table: TravellingTable, breach: Breach | null): string {
  if (breach) return `breaches/${breach.id}/${table}.csv`;
  return table in CATALOGUE_TABLES ? TRAVELLING_TABLES[table].file : `vocabulary/${table}.csv`;
}

/** A value of the model as a cell: lists, loose dates, and yes or no as they are written in the data. */
function cellOf(value: unknown): CsvValue {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(';');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isLooseDate(value)) return value.isApproximate ? `${value.date}~` : value.date;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function isLooseDate(value: unknown): value is LooseDate {
  return typeof value === 'object' && value !== null && 'isApproximate' in value;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
