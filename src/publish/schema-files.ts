import { type RowSchema, rowSchema } from '../model/json-schema.ts';
import { ALL_TABLES, type AnyTable } from '../model/own-meanings.ts';
import { breachPackage, DESCRIPTOR_FILE, sharedPackages } from './folder-package.ts';

/** The folder of the JSON Schemas, below `data/` and below the address of the published package alike. */
export const SCHEMA_FOLDER = 'schemas';

/** The JSON Schema of a row of every table, by the path of its file below `data/`. */
export function rowSchemas(): ReadonlyMap<string, RowSchema> {
  // Object.keys gives the keys as plain text.
  const tables = Object.keys(ALL_TABLES) as AnyTable[];
  return new Map(tables.map((table) => [`${SCHEMA_FOLDER}/${table}.schema.json`, rowSchema(table)]));
}

/**
 * Every file that describes the data to other programs: JSON Schemas, and a Data Package descriptor in each folder.
 *
 * @param breaches ids of the breach folders
 * @returns path below `data/` to text
 */
export function schemaFiles(breaches: readonly string[]): ReadonlyMap<string, string> {
  const packages = breaches.map((id) => [`breaches/${id}/${DESCRIPTOR_FILE}`, breachPackage(id)] as const);
  const described: (readonly [string, object])[] = [...rowSchemas(), ...sharedPackages(), ...packages];
  return new Map(described.map(([path, content]) => [path, jsonFile(content)]));
}

/** An object as the text of a JSON file, the same on every machine. */
export function jsonFile(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
