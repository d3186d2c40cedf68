import { type Field, fieldsOf } from '../model/field.ts';
import type { TableMeaning } from '../model/table-meaning.ts';
import type { Table, TableName } from '../model/tables.ts';

/** A column in the words of Table Schema 2.0. */
export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly title?: string;
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A foreign key to another table, or to the same one where it names none. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

export interface TableSchema {
  readonly $schema: 'https://datapackage.org/profiles/2.0/tableschema.json';
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly [''];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/**
 * How the tables are written, in the words of Table Dialect 2.0. Readers that guess take the semicolons of a list for
 * the delimiter.
 */
const CSV_DIALECT = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
} as const;

/** What every table of a package is as a file. */
export const CSV_FILE = { format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: CSV_DIALECT } as const;

/** A schema around its fields. */
export function tableSchema(parts: Pick<TableSchema, 'fields' | 'primaryKey' | 'foreignKeys'>): TableSchema {
  return { $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', ...parts, missingValues: [''] };
}

/**
 * What a reader can rely on in a cell of each kind. Dates may be partial, which the standard's own type does not allow.
 * Its type for lists is in its text and not in its published profile, so that a list is a text whose description says so.
 */
const KINDS: Readonly<Record<Field['cell'], Pick<SchemaField, 'type'> & Partial<SchemaField>>> = {
  text: { type: 'string' },
  choice: { type: 'string' },
  id: { type: 'string' },
  list: { type: 'string' },
  date: { type: 'string' },
  time: { type: 'string' },
  count: { type: 'integer', constraints: { minimum: 0 } },
  number: { type: 'number', constraints: { minimum: 0 } },
  address: { type: 'string', format: 'uri' },
};

/**
 * A column of the model as a field.
 *
 * @param description what the column holds, for people
 * @param isKey true for the column that identifies a row
 */
export function schemaField(field: Field, description: string, isKey = false): SchemaField {
  const kind = KINDS[field.cell];
  const constraints = {
    ...(field.required && { required: true }),
    ...(isKey && { unique: true }),
    ...kind.constraints,
    ...(field.pattern !== null && kind.type === 'string' && kind.format === undefined && { pattern: field.pattern }),
    ...(field.choices.length > 0 && { enum: field.choices }),
  };
  return {
    name: field.name,
    ...kind,
    description: field.cell === 'list' ? listDescription(description) : description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  } as SchemaField;
}

/** The description of a column that holds several ids or words in a cell. */
export function listDescription(description: string): string {
  return `${description}; several are separated by semicolons`;
}

/**
 * The schema of a table of the model.
 *
 * @param resourceOf the resource of the same package that holds a table's ids; `null` for one that is elsewhere
 */
export function modelSchema(
  { schema, key }: Pick<Table, 'schema' | 'key'>,
  meaning: TableMeaning,
  resourceOf: (table: TableName) => string | null,
  own: string,
): TableSchema {
  const fields = fieldsOf(schema);
  const foreignKeys = fields.flatMap(({ name, cell, references }): ForeignKey[] => {
    const resource = cell !== 'id' || references === null ? null : resourceOf(references);
    if (resource === null) return [];
    return [{ fields: [name], reference: { ...(resource !== own && { resource }), fields: ['id'] } }];
  });
  return tableSchema({
    fields: fields.map((field) => schemaField(field, meaning.columns[field.name] ?? '', field.name === key)),
    ...(key !== null && { primaryKey: [key] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  });
}
