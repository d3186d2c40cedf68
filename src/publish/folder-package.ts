import { ALL_MEANINGS, ALL_TABLES, type AnyTable } from '../model/own-meanings.ts';
import {
  BREACH_TABLES,
  CATALOGUE_TABLES,
  RISK_TABLES,
  type Table,
  type TableName,
  VOCABULARY_TABLES,
} from '../model/tables.ts';
import { CSV_FILE, modelSchema, type TableSchema } from './table-schema.ts';

/** The name of the descriptor in its folder, as the standard has it. */
export const DESCRIPTOR_FILE = 'datapackage.json';

/** A folder of `data/` as a Data Package 2.0: its tables as authors write them. */
export interface FolderPackage {
  readonly $schema: 'https://datapackage.org/profiles/2.0/datapackage.json';
  readonly name: string;
  readonly description: string;
  readonly resources: readonly FolderResource[];
}

interface FolderResource extends Readonly<typeof CSV_FILE> {
  readonly name: string;
  readonly path: string;
  readonly type: 'table';
  readonly title: string;
  readonly description: string;
  readonly schema: TableSchema;
}

/** The folders that all breaches share, with what their package says of itself. */
const SHARED_FOLDERS = [
  { folder: 'vocabulary', tables: VOCABULARY_TABLES, about: 'The words that all breaches share.' },
  { folder: 'risk', tables: RISK_TABLES, about: 'The severity method, and what data can be used for.' },
  { folder: 'catalogue', tables: CATALOGUE_TABLES, about: 'Breaches in one line each, for comparison.' },
] as const;

/** The descriptor of a breach's folder. It holds nothing that the breach says, so that no edit of a row dates it. */
export function breachPackage(id: string): FolderPackage {
  return folderPackage(id, 'The tables of one breach.', BREACH_TABLES, '');
}

/** The descriptors of the shared folders, by their path below `data/`. */
export function sharedPackages(): ReadonlyMap<string, FolderPackage> {
  return new Map(
    SHARED_FOLDERS.map(({ folder, tables, about }) => [
      `${folder}/${DESCRIPTOR_FILE}`,
      folderPackage(folder, about, tables, `${folder}/`),
    ]),
  );
}

/** @param base the part of the tables' paths that leads to the folder, which paths in it leave out */
function folderPackage(
  name: string,
  about: string,
  tables: Readonly<Record<string, Table>>,
  base: string,
): FolderPackage {
  const here = Object.keys(tables) as AnyTable[];
  const resourceOf = (table: TableName) => here.find((other) => other === table) ?? null;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    description: `${about} npm run schemas writes this file; rules across rows are checked by npm run compile.`,
    resources: here.map((table) => ({
      name: table,
      path: ALL_TABLES[table].file.slice(base.length),
      type: 'table',
      title: ALL_MEANINGS[table].title,
      description: ALL_MEANINGS[table].about,
      ...CSV_FILE,
      schema: modelSchema(ALL_TABLES[table], ALL_MEANINGS[table], resourceOf, table),
    })),
  };
}
