import {
  LEDGER_TABLES,
  SHARED_TABLES,
  TABLE_MEANINGS,
  type TableMeaning,
  TRAVELLING_TABLES,
  type TravellingTable,
} from '../model/column-meanings.ts';
import type { Breach, Dataset } from '../model/dataset.ts';
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

/** The ledger of a breach, and what follows from it. */
export function breachTables(breach: Breach): PackageTable[] {
  const ledger = keysOf(LEDGER_TABLES).map((table) => modelTable(table, breach[table] as unknown as Rows, breach));
  return [...ledger, ...derivedTables(breach)];
}

/** The name of a table's resource: a breach's tables carry its id. */
export function resourceName(table: string, breach: string | null): string {
  return breach === null || table in SHARED_TABLES ? table : `${breach}-${table}`;
}

function modelTable(table: TravellingTable, rows: Rows, breach: Breach | null): PackageTable {
  const meaning: TableMeaning = TABLE_MEANINGS[table];
  const name = resourceName(table, breach?.id ?? null);
  const resourceOf = (other: string) => (other in TRAVELLING_TABLES ? resourceName(other, breach?.id ?? null) : null);
  const schema = modelSchema(TRAVELLING_TABLES[table], meaning, resourceOf, name);
  return {
    name,
    path: breach ? `breaches/${breach.id}/${table}.csv` : `vocabulary/${table}.csv`,
    title: breach ? `${meaning.title}: ${breach.title}` : meaning.title,
    description: meaning.about,
    schema,
    records: rows.map((row) => schema.fields.map((field) => cellOf(row[field.name]))),
  };
}

/** A value of the model as a cell: lists as they are written in the data. */
function cellOf(value: unknown): CsvValue {
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(';');
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}
