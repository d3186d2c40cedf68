import type { CsvValue } from './csv.ts';
import type { TableSchema } from './table-schema.ts';

/** A table of the package before it is written. */
export interface PackageTable {
  /** Unique in the package, lower case, digits and hyphens. */
  readonly name: string;
  /** Path below the package, which its address ends in for ever. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: TableSchema;
  readonly records: readonly (readonly CsvValue[])[];
}
